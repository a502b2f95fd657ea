import type { ReminderKey } from '../../domain/reminder-keys.ts';
import { localTime, momentOf, putOffTo } from '../../domain/moments.ts';
import {
  isRunning,
  nameKey,
  newProcess,
  newRound,
  processesMentioned,
  processNamed,
  roundFor,
} from '../../domain/processes.ts';
import { kinds, type Process, type Round, type Turn } from '../../domain/records.ts';
import { begun } from '../../domain/reminders.ts';
import { asideTurn, keepTurn, readInto, takeAside } from '../../domain/telling.ts';
import { remove, write, type Write } from '../../flow/records.ts';
import { parkedKind } from '../../flow/state.ts';
import type { Answer, Context, Dialogue, Effect, Outcome, Step } from '../../flow/types.ts';
import { getsBack } from '../../opening/nothing.ts';
import { readEmployerAnswer, readOpening, roundIn } from '../../opening/opening.ts';
import { text as plain } from '../../message/message.ts';
import { whomIn } from '../appointment.ts';
import { readWhen } from '../../reading/dates.ts';
import { saidWhen } from '../../words/en/dates.ts';
import { debrief } from '../../words/en/debrief.ts';
import { later } from '../../words/en/later.ts';
import { notThe, sorry, talkGuess } from '../../words/en/welcome.ts';
import { comingRound } from '../coming.ts';
import { counter, debriefData, place, type DebriefContext, type DebriefData } from './place.ts';

/** Finds or makes the employer and the round an account belongs to. */
export function openRound(
  employer: string,
  said: number | null,
  context: Context<unknown>,
): { process: Process; round: Round; record: Write[] } {
  const known = processNamed(employer, context.records.list(kinds.process));
  const process = known ?? newProcess(context.id(), employer, context.now);
  const rounds = known === null ? [] : context.records.list(kinds.round, process.id);
  const existing = roundFor(rounds, said, context.now);
  const taken = rounds.some((round) => round.number === said && round.state === 'done');
  const number = existing?.number ?? (said === null || taken ? process.rounds + 1 : said);
  const round: Round = {
    ...(existing ?? newRound(context.id(), process, number, 'open')),
    state: 'open',
  };
  const updated: Process = {
    ...process,
    state: process.state === 'offer' ? 'offer' : 'active',
    touched: context.now,
    rounds: Math.max(process.rounds, number),
  };
  return {
    process: updated,
    round,
    record: [write(kinds.process, updated), write(kinds.round, round)],
  };
}

const which: Step<DebriefData> = {
  to: ['dump'],
  unless: ({ data }) => (data.roundId === '' ? null : 'dump'),
  ask: (context) => {
    const known = context.records.list(kinds.process).filter(isRunning);
    known.sort((a, b) => b.touched - a.touched);
    return debrief.which(known, counter(context, 'which'));
  },
  answer: (answer, context) => {
    const chosen = answer.kind === 'choice' ? context.records.get(kinds.process, answer.id) : null;
    const told =
      answer.kind === 'text'
        ? readEmployerAnswer(answer.text)
        : { employer: chosen?.employer ?? null, round: null };
    if (told.employer === null) return notNamed(answer, context);
    const { process, round, record } = openRound(told.employer, told.round, context);
    const opened = withOpening({ ...round, felt: context.data.felt ?? round.felt }, context);
    const more = answer.kind === 'text' && answer.text.split(/\s+/u).length > 8;
    const first = opened.round;
    const begins = more ? keepTurn(first, answer.text, 'opening', context).record : [];
    return {
      next: 'dump',
      set: {
        more: context.data.more || more,
        processId: process.id,
        roundId: round.id,
        guess: told.round === null,
        n: context.data.n + 1,
        which: true,
      },
      record: [...record, ...opened.record, ...begins],
      effects: begun(round),
    };
  },
};

/** No name in the answer: what it tells is kept for the round all the same. */
function notNamed(answer: Answer, context: DebriefContext): Outcome<DebriefData> {
  const said = answer.kind === 'text' ? answer.text : '';
  if (said.split(/\s+/u).length < 4) return { again: [debrief.whichAgain] };
  return {
    stay: true,
    set: { more: true },
    record: asideTurn(said, context),
    say: [debrief.whichKept],
  };
}

/** The first message, which waited for an employer, becomes the round's first turn. */
function withOpening(round: Round, context: DebriefContext): { round: Round; record: Write[] } {
  const { text, delivery, record } = takeAside(context);
  if (text === null) return { round, record: [...record, write(kinds.round, round)] };
  const kept = keepTurn(round, text, 'opening', { ...context, delivery });
  return { round: kept.round, record: [...record, ...kept.record] };
}

const number: Step<DebriefData> = {
  to: ['dump'],
  ask: (context) => debrief.whichRound(place(context).process.employer),
  answer: (answer, context) => {
    if (answer.kind !== 'text') return { again: [debrief.roundAgain] };
    const said = /^\D*(\d{1,2})\D*$/u.exec(answer.text)?.[1];
    const wanted = said === undefined ? roundIn(answer.text.toLowerCase()) : Number(said);
    if (wanted === null || wanted < 1) return { again: [debrief.roundAgain] };
    const { process, round } = place(context);
    const others = context.records
      .list(kinds.round, process.id)
      .filter((each) => each.id !== round.id && each.number === wanted);
    if (others.some((each) => each.state === 'done'))
      return { again: [debrief.roundTaken(wanted)] };
    const renumbered = { ...round, number: wanted };
    return {
      next: 'dump',
      set: { guess: false },
      record: [
        write(kinds.round, renumbered),
        write(kinds.process, { ...process, rounds: Math.max(process.rounds, wanted) }),
      ],
    };
  },
};

const sorryText = plain(sorry);

const quietKey = (context: DebriefContext, rev: string): ReminderKey =>
  `step/${context.dialogue}/${rev}/quiet`;

const dump: Step<DebriefData> = {
  to: ['number', 'whose', 'list', 'know', 'dump'],
  free: true,
  ask: (context) => {
    const { process, round } = place(context);
    const { guess, more, heard: told } = context.data;
    const label = talkGuess(process.employer, round.number, guess);
    const not = guess && !told ? notThe(round.number) : null;
    const had = told ? 'told' : more ? 'some' : 'nothing';
    return debrief.dump(label, counter(context, 'dump'), not, had);
  },
  answer: (answer, context) => {
    switch (answer.kind) {
      case 'choice':
        if (answer.id === 'done') return sort(context);
        if (answer.id === 'number') return { next: 'number', effects: noQuiet(context) };
        return putOff(answer.id === 'minutes' ? 'minutes' : 'tonight', context);
      case 'text':
        return heard(answer.text, context);
      case 'withdraw':
        return leaveOut(context);
      case 'reminder':
        return context.data.quiet
          ? { stay: true }
          : { stay: true, set: { quiet: true }, say: [debrief.quiet] };
      case 'skip':
        return sort(context);
      case 'form':
        return { stay: true };
      default:
        return answer satisfies never;
    }
  },
};

/** One message of the telling: kept, acknowledged the first time only. */
function heard(text: string, context: DebriefContext): Outcome<DebriefData> {
  if (text === '') return { stay: true };
  const { process, round } = place(context);
  const mended = correction(text, context);
  if (mended !== null) return mended;
  const read = readOpening(text);
  const known = processesMentioned(text, otherProcesses(process, context))[0];
  if (read.ended !== null && text.split(/\s+/u).length <= 12) {
    return overIn(read.ended, known ?? process, context);
  }
  const other = otherEmployer(text, process, context);
  if (other !== null) {
    const asked = [...context.data.asked, askedKey(other)].slice(-5);
    const kept = keepTurn(round, text, 'other', context);
    const effects = noQuiet(context);
    return { next: 'whose', set: { other, asked }, record: kept.record, effects };
  }
  const { record, round: counted } = keepTurn(round, text, 'dump', context);
  const quiet: Effect[] = context.data.quiet
    ? []
    : [{ kind: 'remind', key: quietKey(context, context.rev), at: context.now + 10 * 60_000 }];
  if (context.data.heard) return { stay: true, record, effects: quiet };
  const felt = read.felt === 'bad' && round.felt === null && text.split(/\s+/u).length <= 8;
  return {
    stay: true,
    set: { heard: true },
    record: felt ? [...record, write(kinds.round, { ...counted, felt: 'bad' })] : record,
    say: felt ? [sorryText, debrief.keepGoing] : [debrief.keepGoing],
    effects: quiet,
  };
}

/** An end told in the middle of a telling: asked once, never assumed. */
function overIn(
  said: 'rejected' | 'offer',
  process: Process,
  context: DebriefContext,
): Outcome<DebriefData> {
  const run = { flow: 'ending', data: { processId: process.id, said } };
  return { next: 'dump', run, effects: noQuiet(context) };
}

/** 'the company is Siemens', 'it was the second round': the bot's mistake, mended on the spot. */
function correction(text: string, context: DebriefContext): Outcome<DebriefData> | null {
  if (text.split(/\s+/u).length > 12) return null;
  const { process, round } = place(context);
  const named =
    /^(?:no,? )?(?:the )?(?:company|employer|firm|place) (?:is|was|is called) (.{2,80})$/iu.exec(
      text,
    )?.[1];
  const { employer } =
    named === undefined
      ? { employer: null }
      : readEmployerAnswer(named.replace(/,? not .*$/iu, ''));
  if (employer !== null) {
    const renamed = { ...process, employer };
    return { next: 'dump', record: [write(kinds.process, renamed)], effects: noQuiet(context) };
  }
  const isRound =
    /^(?:no,? |actually,? |sorry,? )*(?:it'?s|it was|that was|this was|that'?s|was)\b/iu.test(text);
  const wanted = isRound ? roundIn(text.toLowerCase()) : null;
  if (wanted === null || wanted === round.number) return null;
  const taken = context.records
    .list(kinds.round, process.id)
    .some((each) => each.id !== round.id && each.number === wanted && each.state === 'done');
  if (taken) return { stay: true, say: [debrief.roundTaken(wanted)] };
  return {
    next: 'dump',
    set: { guess: false },
    record: [
      write(kinds.round, { ...round, number: wanted }),
      write(kinds.process, { ...process, rounds: Math.max(process.rounds, wanted) }),
    ],
    effects: noQuiet(context),
  };
}

const otherProcesses = (here: Process, context: DebriefContext): Process[] =>
  context.records.list(kinds.process).filter((each) => each.id !== here.id);

function leaveOut(context: DebriefContext): Outcome<DebriefData> {
  const { round } = place(context);
  const last = context.records
    .list(kinds.turn, round.processId, round.id)
    .filter((turn) => !turn.ignored)
    .at(-1);
  if (last === undefined) return { stay: true, say: [debrief.nothingToLeaveOut] };
  return {
    stay: true,
    record: [write(kinds.turn, { ...last, ignored: true })],
    say: [debrief.leftOut(last.text)],
  };
}

function putOff(when: 'minutes' | 'tonight', context: DebriefContext): Outcome<DebriefData> {
  const at = putOffTo(when, context.now, context.zone);
  return {
    next: 'dump',
    sleep: true,
    say: [later.until(saidWhen(at, context.now, context.zone))],
    effects: [{ kind: 'remind', key: `wake/${context.dialogue}`, at }, ...noQuiet(context)],
  };
}

/** Enough of a name to know it again, and no more: it stays in the dialogue. */
const askedKey = (name: string) => [...nameKey(name)].slice(0, 40).join('');

/** Another employer's name in the telling: one of theirs, or 'interview at X' with a new name. */
function otherEmployer(text: string, here: Process, context: DebriefContext): string | null {
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

/** 'they'll let me know by Friday': a day to hear back, not a round. */
const isDeadline = (text: string, at: number): boolean =>
  getsBack.test(text.slice(Math.max(0, at - 60), at));

/** 'today', told of the round itself, is no date of the next one. */
function isAhead({ wall, zone }: { wall: string; zone: string }, context: DebriefContext): boolean {
  const day = localTime(context.now, zone).toPlainDate().toString();
  return wall.includes('T') ? momentOf(wall, zone).utc > context.now : wall > day;
}

/** Done: the Reader sorts everything told so far. */
function sort(context: DebriefContext): Outcome<DebriefData> {
  const { process, round } = place(context);
  const told = context.records
    .list(kinds.turn, process.id, round.id)
    .filter((turn) => !turn.ignored && (turn.step === 'dump' || turn.step === 'opening'));
  if (!told.some((turn) => turn.step === 'dump') && !context.data.more) {
    return { again: [debrief.nothingYet] };
  }
  const text = told.map((turn) => turn.text).join('\n\n');
  const { account, record, reading } = readInto(text, process, round, context);
  const found = account.questions.length + account.ledger.length + account.highlights.length;
  const next = reading.next;
  const isNext = next !== null && !isDeadline(text, next.start) && isAhead(next, context);
  const date = isNext ? next : null;
  const when = date === null ? null : { wall: date.wall, zone: date.zone };
  const whom = date === null ? [] : whomIn(lineAt(text, date.start), process.id, context);
  const set = { n: context.data.n + 1, when, whom, listed: found > 0 };
  if (found === 0) return { next: 'know', set, record, say: [debrief.foundNothing] };
  return { next: 'list', set, record, effects: noQuiet(context) };
}

/** The sentence in which something begins. */
function lineAt(text: string, start: number): string {
  const from = Math.max(...['.', '\n', ';'].map((end) => text.lastIndexOf(end, start - 1))) + 1;
  const end = /[.;\n]/u.exec(text.slice(start))?.index ?? text.length;
  return text.slice(from, start + end);
}

const noQuiet = (context: DebriefContext): Effect[] => [
  { kind: 'cancel', key: quietKey(context, context.rev) },
];

export const tellSteps = { which, number, dump, whose };
