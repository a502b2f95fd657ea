import { defineFlow } from '../../flow/define.ts';
import { drill as words } from '../../words/en/drill.ts';
import { afterSteps } from './after.ts';
import { answerSteps } from './answer.ts';
import { askSteps } from './ask.ts';
import { drillData, nextWhen } from './place.ts';
import { pressureSteps } from './pressure.ts';
import { recallSteps } from './recall.ts';

/**
 * A practice sitting (docs/behaviour.md, Drills): a few questions cold, each with how sure they
 * are before and their own rating before any feedback, then what comes next and when.
 */
export const drill = defineFlow({
  name: 'drill',
  version: 1,
  start: 'offer',
  data: drillData,
  steps: {
    ...askSteps,
    ...answerSteps,
    ...afterSteps,
    ...recallSteps,
    ...pressureSteps,
  },
  title: () => words.title,
  stopped: (context) => ({ say: [words.stopped(nextWhen(context))] }),
});
