import { write } from '../../flow/record.ts';
import { defineFlow } from '../../flow/define.ts';
import { kinds } from '../../domain/records.ts';
import { debrief as words } from '../../words/en/debrief.ts';
import { roundName } from '../../words/en/names.ts';
import { aheadSteps } from './ahead.ts';
import { calledOffSteps } from './called-off.ts';
import { closeSteps } from './close.ts';
import { hearingAll } from './anywhere.ts';
import { lastTimeSteps } from './last-time.ts';
import { learnSteps } from './learn.ts';
import { listSteps } from './list.ts';
import { outcomeSteps } from './outcomes.ts';
import { debriefData, place } from './place.ts';
import { otherEmployerSteps } from './other-employer.ts';
import { tellSteps } from './tell.ts';
import { whichSteps } from './which.ts';

/**
 * The dialogue after a round (docs/behaviour.md, Debrief): which round, the telling, the list of
 * what was understood, what they know now, what came back, what happens next, the summary.
 */
export const debrief = defineFlow({
  name: 'debrief',
  version: 1,
  start: 'which',
  data: debriefData,
  apart: true,
  steps: hearingAll({
    ...whichSteps,
    ...tellSteps,
    ...otherEmployerSteps,
    ...listSteps,
    ...lastTimeSteps,
    ...outcomeSteps,
    ...learnSteps,
    ...aheadSteps,
    ...calledOffSteps,
    ...closeSteps,
  }),
  title: (context) => {
    if (context.data.roundId === '') return null;
    const { process, round } = place(context);
    return roundName(process, round);
  },
  stopped: (context) => {
    if (context.data.roundId === '') return { say: [words.stoppedEarly] };
    const { process, round } = place(context);
    if (round.state === 'done') return { say: [] };
    return {
      record: [write(kinds.round, { ...round, state: 'partial' })],
      say: [words.stopped(process, round)],
    };
  },
});
