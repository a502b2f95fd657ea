import { nameKey, processesMentioned } from '../../domain/processes.ts';
import { kinds, type Process, type Round, type Turn } from '../../domain/records.ts';
import { keepTurn } from '../../domain/telling.ts';
import { remove, write, type Write } from '../../flow/record.ts';
import { parkedKind } from '../../flow/state.ts';
import type { Dialogue, Outcome, Step } from '../../flow/types.ts';
import { readOpening } from '../../opening/opening.ts';
import { readWhen } from '../../reading/dates.ts';
import { debrief } from '../../words/en/debrief.ts';
import { comingRound } from '../coming.ts';
import { debriefData, place, type DebriefContext, type DebriefData } from './place.ts';
import { openRound } from './which.ts';

export const otherProcesses = (here: Process, context: DebriefContext): Process[] =>
  context.records.list(kinds.process).filter((each) => each.id !== here.id);

/** Enough of a name to know it again, and no more: it stays in the dialogue. */
export const askedKey = (name: string) => [...nameKey(name)].slice(0, 40).join('');

/** Another employer's name in the telling: one of theirs, or 'interview at X' with a new name. */
export function otherEmployer(text: string, here: Process, context: DebriefContext): string | null {
  const { asked } = context.data;
  const isNew = (name: string) =>
    nameKey(name) !== nameKey(here.employer) &&
    !nameKey(here.employer).startsWith(nameKey(name)) &&
    !asked.includes(askedKey(name));
  const known = otherProcesses(here, context);
  const mentioned = processesMentioned(text, known)
    .map((each) => each.employer)
    .find(isNew);
  if (mentioned !== undefined) return mentioned;
  const opening = readOpening(text);
  if (!opening.coming && !/\binterview(?:ed)?\s+at\b/iu.test(text)) return null;
  return (opening.told || opening.coming) && opening.employer !== null && isNew(opening.employer)
    ? opening.employer
    : null;
}

const whose: Step<DebriefData> = {
  to: ['dump'],
  ask: (context) => debrief.whose(place(context).process, context.data.other),
  answer: (answer, context) => {
    const { round } = place(context);
    const turn = context.records
      .list(kinds.turn, round.processId, round.id)
      .filter((each) => each.step === 'other')
      .at(-1);
    if (turn === undefined) return { next: 'dump' };
    const here = answer.kind === 'skip' || (answer.kind === 'choice' && answer.id === 'here');
    if (here) return { next: 'dump', record: [write(kinds.turn, { ...turn, step: 'dump' })] };
    if (answer.kind !== 'choice') return { again: [debrief.didNotTake] };
    if (readOpening(turn.text).coming) return comingElsewhere(turn, context);
    const theirs = openRound(context.data.other, null, context);
    const kept = keepTurn(theirs.round, turn.text, 'dump', context);
    const waiting = waitingDialogue(theirs.process, kept.round, context);
    return {
      next: 'dump',
      record: [...theirs.record, ...kept.record, remove(kinds.turn, turn), ...waiting],
      say: [debrief.keptFor(theirs.process.employer)],
    };
  },
};

/** A round that is still to come somewhere else: entered, and then the telling goes on. */
function comingElsewhere(turn: Turn, context: DebriefContext): Outcome<DebriefData> {
  const theirs = comingRound(context.data.other, null, context);
  const when = readWhen(turn.text, { now: context.now, zone: context.zone });
  const { id, processId, number: n } = theirs.round;
  const date = { wall: when?.wall ?? '', zone: when?.zone ?? '' };
  return {
    next: 'dump',
    record: [...theirs.record, remove(kinds.turn, turn)],
    run: { flow: 'coming', data: { processId, roundId: id, number: n, ...date } },
  };
}

/** A debrief of the other employer, put aside until this one is over. */
function waitingDialogue(process: Process, round: Round, context: DebriefContext): Write[] {
  const open = context.records
    .list(parkedKind)
    .some((each) => each.frames.some((frame) => frame.data.roundId === round.id));
  if (open) return [];
  const data = debriefData.parse({
    processId: process.id,
    roundId: round.id,
    more: true,
    heard: true,
  });
  const frame = { flow: 'debrief', version: 1, step: 'dump', data, answered: 0, ran: false };
  const dialogue: Dialogue = {
    id: context.id(),
    rev: 0,
    frames: [frame],
    asked: '',
    form: null,
    missed: 0,
    asleep: false,
  };
  return [write(parkedKind, dialogue)];
}

export const otherEmployerSteps = { whose };
