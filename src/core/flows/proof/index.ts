import { defineFlow } from '../../flow/define.ts';
import { bringSteps } from './bring.ts';
import { listSteps } from './list.ts';
import { proofData } from './place.ts';

/**
 * Things the employer can see, hold or call (docs/behaviour.md, Proof): one list over all employers;
 * for an obstacle or what they want most, what would fit, what they have, by when and how.
 */
export const proof = defineFlow({
  name: 'proof',
  passing: true,
  version: 1,
  start: 'list',
  data: proofData,
  steps: { ...listSteps, ...bringSteps },
});
