import { z } from 'zod';
import { progressOf } from '../domain/progress.ts';
import { defineFlow } from '../flow/define.ts';
import { end, type Step } from '../flow/types.ts';
import { progress as words } from '../words/en/progress.ts';
import { employerStep } from './employer.ts';
import { pictureHere } from './obstacles/place.ts';

const data = z.object({ processId: z.string().default('') });
type ProgressData = z.infer<typeof data>;

const page: Step<ProgressData> = {
  to: [end],
  unless: (context) => ({ next: end, tell: [words.page(progressOf(pictureHere(context)))] }),
  ask: (context) => words.page(progressOf(pictureHere(context))),
  answer: () => ({ next: end }),
};

/** Counts and states with one employer, the first round beside the latest (G23). */
export const progress = defineFlow<ProgressData>({
  name: 'progress',
  version: 1,
  start: 'employer',
  data,
  steps: { employer: employerStep<ProgressData>('page', (processId) => ({ processId })), page },
});
