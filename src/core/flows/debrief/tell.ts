import { putOffTo } from '../../domain/moments.ts';
import { processesMentioned } from '../../domain/processes.ts';
import { kinds, type Process, type Turn } from '../../domain/records.ts';
import { laterKey } from '../../domain/reminder-keys.ts';
import { keepTurn } from '../../domain/telling.ts';
import { write } from '../../flow/record.ts';
import type { Effect, Outcome, Step } from '../../flow/types.ts';
import { agrees } from '../../opening/nothing.ts';
import { renameIn } from '../../opening/rename.ts';
import { readOpening, roundIn } from '../../opening/opening.ts';
import { text as plain } from '../../message/message.ts';
import { saidWhen } from '../../words/en/dates.ts';
import { debrief } from '../../words/en/debrief.ts';
import { later } from '../../words/en/later.ts';
import { notThe, sorry, talkGuess } from '../../words/en/welcome.ts';
import { askedKey, otherEmployer, otherProcesses } from './other-employer.ts';
import { counter, place, type DebriefContext, type DebriefData } from './place.ts';
import { noQuiet, quietKey } from './quiet.ts';
import { sort } from './sort.ts';
import { renumbered } from './which.ts';
import { employerPutRight } from '../employer.ts';

const sorryText = plain(sorry);

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
        return leaveOut(lastTold(context));
      case 'back': {
        const last = lastTold(context);
        return last?.step === 'dump' ? leaveOut(last) : { again: [] };
      }
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

const isNothing = /^(?:no|nope|nah|nothing|none|looks (?:right|good)|all right)[.! ]*$/iu;

/** One message of the telling: kept, acknowledged the first time only. */
function heard(text: string, context: DebriefContext): Outcome<DebriefData> {
  if (text === '') return { stay: true };
  if (/^\/?debrief\W*$/iu.test(text)) return { next: 'dump', effects: noQuiet(context) };
  const { process, round } = place(context);
  if (renameIn(text)?.plain === true) return { stay: true, say: [debrief.renameAtList] };
  const mended = correction(text, context);
  if (mended !== null) return mended;
  const read = readOpening(text);
  if (read.ended !== null && text.split(/\s+/u).length <= 12) {
    const [named = process] = processesMentioned(text, otherProcesses(process, context));
    return overIn(read.ended, named, context);
  }
  // A nod behind 'Say "done"' most likely means it.
  if (context.data.heard && (agrees(text) || isNothing.test(text)))
    return { stay: true, say: [debrief.quiet] };
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
  const { process, round } = place(context);
  const renamed = employerPutRight(text, process, context);
  if (renamed !== null) return { next: 'dump', record: renamed.record, effects: noQuiet(context) };
  if (text.split(/\s+/u).length > 12) return null;
  // 'second' on a line of its own answers what the bot has just guessed.
  const bare = text.split(/\s+/u).length < 4 && !/\b(?:one|two|three|four|five)\b/iu.test(text);
  const isRound =
    (bare &&
      /^\W*(?:the )?(?:first|second|third|fourth|fifth|\d(?:st|nd|rd|th)|round \d)(?: (?:round|talk|interview))?\W*$/iu.test(
        text,
      )) ||
    /^(?:no,? |actually,? |sorry,? )*(?:it'?s|it was|that was|this was|that'?s|was)\b/iu.test(text);
  const wanted = isRound ? roundIn(text.toLowerCase()) : null;
  if (wanted === null || wanted === round.number) return null;
  const taken = context.records
    .list(kinds.round, process.id)
    .some((each) => each.id !== round.id && each.number === wanted && each.state === 'done');
  if (taken) return { stay: true, say: [debrief.roundTaken(wanted)] };
  const { told, record, effects } = renumbered(round, wanted, process, context);
  return {
    next: 'dump',
    set: { guess: false },
    record: [
      ...record,
      write(kinds.round, told),
      write(kinds.process, { ...process, rounds: Math.max(process.rounds, wanted) }),
    ],
    effects: [...effects, ...noQuiet(context)],
  };
}

/** The last message of the telling that still counts. */
function lastTold(context: DebriefContext): Turn | undefined {
  const { round } = place(context);
  return context.records
    .list(kinds.turn, round.processId, round.id)
    .filter((turn) => !turn.ignored)
    .at(-1);
}

function leaveOut(last: Turn | undefined): Outcome<DebriefData> {
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
    effects: [{ kind: 'remind', key: laterKey(context.dialogue), at }, ...noQuiet(context)],
  };
}

export const tellSteps = { dump };
