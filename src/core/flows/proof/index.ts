import { nameKey } from '../../domain/processes.ts';
import { defineFlow } from '../../flow/define.ts';
import type { Context, Data, Start } from '../../flow/types.ts';
import { bringSteps } from './bring.ts';
import { listSteps } from './list.ts';
import { allProofs, proofData } from './place.ts';

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

/** `proof`, `proof 2`, `proof letter from tom`: the list, or one of them opened. */
export function startProof(rest: string, context: Context<Data>): Start {
  const said = nameKey(rest);
  const all = said === '' ? [] : allProofs(context);
  const named = all.find(({ proof: { words } }) => nameKey(words).startsWith(said));
  const picked = (/^\d{1,3}$/u.test(said) ? all[Number(said) - 1] : named)?.proof;
  if (picked === undefined) return { flow: 'proof', data: {} };
  return { flow: 'proof', data: { chosen: [picked.processId, picked.id], direct: true } };
}
