import { z } from 'zod';
import { kinds } from '../domain/records.ts';
import { defineFlow } from '../flow/define.ts';
import { notThere, write } from '../flow/record.ts';
import { end, type Step } from '../flow/types.ts';
import { debrief as words } from '../words/en/debrief.ts';
import { roundName } from '../words/en/names.ts';

const data = z.object({ processId: z.string(), roundId: z.string() });

const which: Step<z.infer<typeof data>> = {
  to: [end],
  ask: (context) => {
    const { processId, roundId } = context.data;
    const process = context.records.get(kinds.process, processId);
    const round = context.records.get(kinds.round, processId, roundId);
    if (process === null || round === null) throw notThere(`round/${roundId}`);
    return words.goOn(roundName(process, round));
  },
  answer: (answer, context) => {
    const { processId, roundId } = context.data;
    if (answer.kind === 'text') return { again: [words.goOnAgain] };
    if (answer.kind === 'choice' && answer.id === 'new') {
      return { next: end, run: { flow: 'debrief', data: {} } };
    }
    const round = context.records.get(kinds.round, processId, roundId);
    if (answer.kind === 'skip' || round === null) return { next: end };
    const told = round.turns > 0;
    return {
      next: end,
      record: [write(kinds.round, { ...round, state: 'open' })],
      run: { flow: 'debrief', data: { processId, roundId, more: told, heard: told } },
    };
  },
};

/** A round stopped in the middle: go on with it, or tell another one. */
export const reopen = defineFlow({
  name: 'reopen',
  passing: true,
  version: 1,
  start: 'which',
  data,
  steps: { which },
});
