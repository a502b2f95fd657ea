import { z } from 'zod';
import { nextAfter } from '../domain/picture.ts';
import { isOpenProof } from '../domain/proof-states.ts';
import { dueOf } from '../domain/proofs.ts';
import { localTime } from '../domain/moments.ts';
import { kinds, type Proof } from '../domain/records.ts';
import { reminderAt } from '../domain/reminders.ts';
import { defineFlow } from '../flow/define.ts';
import { remove, write } from '../flow/record.ts';
import { end, type Context, type Step } from '../flow/types.ts';
import { proofWords as words } from '../words/en/proof.ts';
import { shownProof } from './proof/place.ts';

const data = z.object({ processId: z.string(), on: z.string(), named: z.boolean().default(false) });
type DueData = z.infer<typeof data>;

/** What is asked about on that evening: ideas whose time has come. */
export function dueOn(processId: string, on: string, context: Context<unknown>): Proof[] {
  const next = nextAfter(context.records.list(kinds.round, processId), context.now);
  if (next === null) return [];
  return context.records
    .list(kinds.proof, processId)
    .filter(isOpenProof)
    .filter((proof) => {
      const due = dueOf(proof, next, context.now, context.zone);
      if (due === null) return false;
      const at = reminderAt(proof, due, context.zone);
      return localTime(at, context.zone).toPlainDate().toString() <= on;
    });
}

const ask: Step<DueData> = {
  to: ['ask', end],
  unless: (context) =>
    dueOn(context.data.processId, context.data.on, context).length > 0 ? null : end,
  ask: (context) => {
    const { processId, on, named } = context.data;
    const process = context.records.get(kinds.process, processId);
    const open = dueOn(processId, on, context).map((proof) =>
      process === null ? { proof, employer: '', due: null } : shownProof(proof, process, context),
    );
    return words.due(open, named || context.person.settings.names);
  },
  answer: (answer, context) => {
    const id = answer.kind === 'choice' ? answer.id : '';
    const open = dueOn(context.data.processId, context.data.on, context);
    if (id === 'which') return { next: 'ask', set: { named: true } };
    if (id === 'ready') {
      const record = open.map((proof) => write(kinds.proof, { ...proof, state: 'ready' as const }));
      return { next: end, record, say: [words.ready] };
    }
    if (id === 'drop') {
      return {
        next: end,
        record: open.map((proof) => remove(kinds.proof, proof)),
        say: [words.dropped],
      };
    }
    if (id === 'notyet' || answer.kind === 'skip') return { next: end, say: [words.dueNotYet] };
    return { again: [words.dueAgain] };
  },
};

/** On the evening something has to be ready: is it? */
export const due = defineFlow({
  name: 'due',
  passing: true,
  version: 1,
  start: 'ask',
  data,
  steps: { ask },
});
