import { isRunning, processesMentioned, processNamed } from '../domain/processes.ts';
import { kinds, type Process, type Round } from '../domain/records.ts';
import type { Context, Data, Start, Told } from '../flow/types.ts';
import type { Opening } from '../opening/opening.ts';
import { takenBack } from '../opening/taken-back.ts';
import { readWhen } from '../reading/dates.ts';
import { sameHour } from './appointment.ts';
import { startClosing } from './closing.ts';

/** 'moved to Monday 10am', 'cancelled', 'didn't get it': about a round or an employer that is known. */
export function shiftedOrEnded(
  said: string,
  read: Opening,
  context: Context<Data>,
): Start | Told | null {
  if (read.ended !== null) {
    const closing = ended(said, read, context);
    if (closing !== null) return closing;
  }
  const back = takenBack(said);
  if (back === 'mine' || back === 'refused') return over('stepped', said, read, context);
  if (read.moved === null && back === null) return null;
  const round = comingRoundMeant(said, context);
  if (round === null) return back === null ? null : over('rejected', said, read, context);
  const place = { processId: round.processId, roundId: round.id };
  if (read.moved !== 'moved')
    return { flow: 'rounds', data: { ...place, direct: true, off: true } };
  const when = readWhen(said, { now: context.now, zone: context.zone });
  const date = { wall: sameHour(said, when?.wall ?? '', round), zone: when?.zone ?? '' };
  return { flow: 'appointment', data: { ...place, number: round.number, ...date } };
}

/** The coming round a message means: of the employer it names, else the only one there is. */
function comingRoundMeant(said: string, context: Context<Data>): Round | null {
  const processes = context.records.list(kinds.process);
  const named = processesMentioned(said, processes);
  const coming = (named.length > 0 ? named : processes)
    .flatMap((process) => context.records.list(kinds.round, process.id))
    .filter((round) => round.state === 'coming');
  coming.sort((a, b) => (a.at?.utc ?? 0) - (b.at?.utc ?? 0));
  return named.length > 0 || coming.length === 1 ? (coming[0] ?? null) : null;
}

function ended(said: string, read: Opening, context: Context<Data>): Start | Told | null {
  const process = processMeant(said, read, context);
  const how = read.ended === 'offer' ? 'offer' : 'rejected';
  return process === null ? over(how, said, read, context) : startClosing(process, how, context);
}

/** It may be over: asked with whom, and whether it is; null: nothing runs. */
function over(
  how: 'rejected' | 'offer' | 'stepped',
  said: string,
  read: Opening,
  context: Context<Data>,
): Start | null {
  const process = processMeant(said, read, context);
  if (process !== null) return { flow: 'closing', data: { processId: process.id, said: how } };
  const running = context.records.list(kinds.process).some(isRunning);
  return running ? { flow: 'closing', data: { said: how } } : null;
}

/** The employer it names, or the only one that runs. */
function processMeant(said: string, read: Opening, context: Context<Data>): Process | null {
  const processes = context.records.list(kinds.process);
  const [mentioned = null] = processesMentioned(said, processes);
  const named = read.employer === null ? null : processNamed(read.employer, processes);
  const running = processes.filter(isRunning);
  return named ?? mentioned ?? (running.length === 1 ? (running[0] ?? null) : null);
}
