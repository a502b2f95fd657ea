import { processesMentioned } from '../../domain/processes.ts';
import { kinds } from '../../domain/records.ts';
import { silence } from '../../domain/reminders.ts';
import { end, type Outcome, type Start } from '../../flow/types.ts';
import { startClosing } from '../closing.ts';
import { finished, place, type DebriefContext, type DebriefData } from './place.ts';

/** What an answer to what comes next leads to. */
export type GoesOn = Extract<Outcome<DebriefData>, { next: string }>;

/** It ended with a no or an offer: said once, everything off, nothing more asked of the round. */
export function endedNow(how: NonNullable<DebriefData['over']>, context: DebriefContext): GoesOn {
  const closing = startClosing(place(context).process, how, context);
  const record = [...finished(context), ...(closing.record ?? [])];
  const { effects } = closing;
  if ('tell' in closing) return { next: end, record, effects, tell: closing.tell };
  const { flow, data, say } = closing;
  return { next: end, record, effects, say, run: { flow, data } };
}

/** It names another employer that is known. */
export function isOfAnother(said: string, context: DebriefContext): boolean {
  const { process } = place(context);
  const others = context.records.list(kinds.process).filter((each) => each.id !== process.id);
  return processesMentioned(said, others).length > 0;
}

/** Asks for, or says back, the date of the next round with this employer. */
export function appointment(
  when: { wall: string; zone: string } | null,
  people: DebriefData['whom'],
  context: DebriefContext,
): Start {
  const { process, round } = place(context);
  const known = context.records
    .list(kinds.round, process.id)
    .find((each) => each.state === 'coming' && each.number > round.number);
  const number = known?.number ?? round.number + 1;
  return {
    flow: 'appointment',
    data: {
      processId: process.id,
      roundId: known?.id ?? '',
      number,
      wall: when?.wall ?? '',
      zone: when?.zone ?? '',
      people,
    },
  };
}

/** It is over: everything of this employer is switched off before anything else is asked. */
export function over(context: DebriefContext): GoesOn {
  const { processId } = context.data;
  return {
    next: end,
    record: finished(context),
    effects: silence(processId, context),
    run: { flow: 'closing', data: { processId } },
  };
}
