import { isRunning } from '../domain/processes.ts';
import { kinds } from '../domain/records.ts';
import type { Context, Data, Start, Told } from '../flow/types.ts';
import { asksNotes } from '../opening/asks-notes.ts';
import { comingRound } from './coming.ts';
import { dateIn } from './debrief/date-said.ts';
import { notesOf } from './rounds/one.ts';

/** '4 december 3pm', soon after a round was told: when they meet them next. */
export function dateAlone(said: string, context: Context<Data>): Start | null {
  const last = context.person.lastRound;
  if (last === null || last.until < context.now) return null;
  const process = context.records.get(kinds.process, last.processId);
  const date = dateIn(said, { ...context, data: { processId: last.processId } });
  if (process === null || !isRunning(process) || date === null) return null;
  const { round, record } = comingRound(process.employer, null, context);
  const data = { processId: process.id, roundId: round.id, number: round.number, ...date.when };
  return { flow: 'appointment', data: { ...data, people: date.whom }, record };
}

/** 'what did they ask me?': their own notes of the round told last, or of the one they name. */
export function notesAsked(said: string, context: Context<Data>): Told | null {
  const number = asksNotes(said);
  const last = context.person.lastRound;
  if (number === null || last === null) return null;
  const process = context.records.get(kinds.process, last.processId);
  const rounds = context.records.list(kinds.round, last.processId);
  const round = rounds.find((each) =>
    number === 0 ? each.id === last.roundId : each.number === number,
  );
  return process === null || round === undefined
    ? null
    : { tell: [notesOf(process, round, context)] };
}
