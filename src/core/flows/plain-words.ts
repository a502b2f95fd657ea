import {
  isRunning,
  newProcess,
  processesMentioned,
  processNamed,
  runningProcess,
} from '../domain/processes.ts';
import { localTime } from '../domain/moments.ts';
import { kinds } from '../domain/records.ts';
import { begun } from '../domain/reminders.ts';
import { asideTurn, keepTurn, takeAside } from '../domain/telling.ts';
import { isUnsure, plainWords } from '../flow/choices.ts';
import { write } from '../flow/record.ts';
import { dialogueKind } from '../flow/state.ts';
import type { Context, Data, Start, Told } from '../flow/types.ts';
import { message, text, type Part } from '../message/message.ts';
import { knownAlone } from '../opening/employer-alone.ts';
import { bothNamed } from '../opening/employer-in.ts';
import { renameIn } from '../opening/rename.ts';
import { agrees } from '../opening/nothing.ts';
import {
  isAboutAhead,
  readOpening,
  tellsMore,
  tellsOfTalk,
  type Opening,
} from '../opening/opening.ts';
import { withWhom } from '../opening/whom.ts';
import { readWhen } from '../reading/dates.ts';
import { debrief } from '../words/en/debrief.ts';
import { nothingToRename } from '../words/en/misheard.ts';
import { introduction, oneByOne, smallTalk, sorry } from '../words/en/welcome.ts';
import { offeredTo } from './addition.ts';
import { closing as closingWords } from '../words/en/closing.ts';
import { comingRound } from './coming.ts';
import { shiftedOrEnded } from './news.ts';
import { openRound } from './debrief/which.ts';
import { startChanged } from './obstacles/index.ts';
import { employerPutRight } from './employer.ts';
import { whatNow } from './home.ts';
import { silenced } from './settings.ts';
import { dateAlone, notesAsked } from './soon-after.ts';

/** What a plain message means when nothing is open (docs/behaviour.md, Debrief). */
export function opening(said: string, context: Context<Data>): Start | Told {
  const read = readAhead(said, context);
  const settled = shiftedOrEnded(said, read, context) ?? passingWord(said, context);
  if (settled !== null) return settled;
  if (read.ended !== null) return { tell: [closingWords.unknown(read.ended)] };
  const others = otherEmployers(said, context);
  if (!read.told && !read.coming && !others && said !== '') {
    const offered = dateAlone(said, context) ?? offeredTo(said, context);
    if (offered !== null) return offered;
  }
  if (!read.coming && tellsOfTalk(said)) return debriefOf(said, read, context);
  if (read.told) return debriefOf(said, read, context);
  if (read.coming) return comingOf(said, read, context);
  return unrecognised(said, context);
}

/** 'interview tmrw acme 9am': a day ahead and nothing that has been makes it one to come. */
function readAhead(said: string, context: Context<Data>): Opening {
  const read = readOpening(said);
  if (read.coming || read.ended !== null || !isAboutAhead(said)) return read;
  const when = readWhen(said, { now: context.now, zone: context.zone });
  const today = localTime(context.now, context.zone).toPlainDate().toString();
  if (when === null || when.wall.slice(0, 10) <= today) return read;
  return { ...read, coming: true, told: false };
}

/** A nod, a greeting, 'what now', the right name of an employer: said when nothing is open. */
function passingWord(said: string, context: Context<Data>): Start | Told | null {
  if (context.isNew) return null;
  const words = plainWords(said.slice(0, 80));
  if (nods.has(words) || agrees(words) || isUnsure(words))
    return { tell: [message([smallTalk.nod])] };
  if (greets.test(words)) return { flow: 'welcome', data: { known: true, greeted: true } };
  if (asksWhatNow.test(words)) {
    const steps = whatNow(context);
    return steps === null
      ? { flow: 'welcome', data: { known: true, greeted: true } }
      : { tell: [steps] };
  }
  return (
    notesAsked(said, context) ??
    silenced(said, context) ??
    putRight(said, context) ??
    startChanged(said, context)
  );
}

/** 'the employer is Brasserie Lux': about the one that was told of last. */
function putRight(said: string, context: Context<Data>): Told | null {
  const last = context.person.lastRound;
  const process =
    last === null
      ? runningProcess(context.records.list(kinds.process))
      : context.records.get(kinds.process, last.processId);
  const right = process === null ? null : employerPutRight(said, process, context);
  if (right === null) return null;
  return { tell: [message([debrief.employerIs(right.employer)])], record: right.record };
}

/** It names an employer, and not the one whose round a plain line would be offered to. */
function otherEmployers(said: string, context: Context<Data>): boolean {
  const named = processesMentioned(said, context.records.list(kinds.process));
  const last = context.person.lastRound?.processId;
  return named.length > 0 && named.every((process) => process.id !== last);
}

/** What else a message may open while a question is open that cannot take it. */
export function elsewhere(said: string, context: Context<Data>): Start | Told | null {
  const read = readAhead(said, context);
  const settled =
    shiftedOrEnded(said, read, context) ?? silenced(said, context) ?? putRight(said, context);
  if (settled !== null) return settled;
  if (read.told && read.employer !== null) return debriefOf(said, read, context);
  if (tellsOfTalk(said) && !inDebrief(context)) return debriefOf(said, read, context);
  const employer = read.employer ?? mentionedIn(said, context) ?? goesOn(said, read, context);
  const known = employer !== null;
  return read.coming && known ? comingOf(said, read, context) : null;
}

/** 'rename 1 to …' where no list was shown: it is no answer to what is asked. */
export const misplaced = (said: string): Part[] | null =>
  renameIn(said)?.plain === true ? [nothingToRename] : null;

/** A round is being told: what is said belongs to it. */
const inDebrief = (context: Context<Data>): boolean =>
  context.records.get(dialogueKind)?.frames.some(({ flow }) => flow === 'debrief') === true;

/** 'a second interview, Tuesday 9.30' without a name: the next round with the only one that runs. */
function goesOn(said: string, read: Opening, context: Context<Data>): string | null {
  const running = context.records.list(kinds.process).filter(isRunning);
  const last = context.person.lastRound;
  const soon = running.find(({ id }) => id === last?.processId);
  // 'call tuesday they said', right after a debrief: with whom else.
  if (last !== null && last.until > context.now && soon !== undefined && running.length === 1)
    return soon.employer;
  const further = (read.round ?? 1) > 1 || /\bnext (?:round|interview|talk)\b/iu.test(said);
  return further && running.length === 1 ? (running[0]?.employer ?? null) : null;
}

/** Words that tell of nothing known are kept aside, in case they were the beginning of a telling. */
function unrecognised(said: string, context: Context<Data>): Start {
  const keep = !context.isNew && said.split(/\s+/u).length >= 4;
  const record = keep ? asideTurn(said, context) : [];
  const say =
    readOpening(said).felt === 'bad' && said.split(/\s+/u).length <= 8 ? [text(sorry)] : [];
  return { flow: 'welcome', data: { known: !context.isNew, aside: keep }, record, say };
}

/** Starts the debrief a message tells of: who-I-am only for somebody new, then at once the telling. */
export function debriefOf(said: string, read: Opening, context: Context<Data>): Start {
  const say: Part[] = [];
  const feeling = read.felt === 'bad' ? sorry : '';
  if (context.isNew)
    say.push(text(`${feeling === '' ? '' : `${feeling} `}${introduction(context.platform)}`));
  else if (feeling !== '') say.push(text(feeling));
  const more = tellsMore(said);
  const named = bothNamed(said);
  if (read.several || named.length > 1) {
    const known = context.records.list(kinds.process);
    const fresh = named
      .filter((name) => processNamed(name, known) === null)
      .map((name) => write(kinds.process, newProcess(context.id(), name, context.now)));
    const note = { id: context.id(), processId: null, at: context.now, text: said };
    const record = [write(kinds.note, { ...note, delivery: context.delivery }), ...fresh];
    return { flow: 'debrief', data: {}, say: [...say, oneByOne], record };
  }
  const known =
    knownAlone(said, context.records.list(kinds.process)) ??
    mentionedIn(said.split(/[.!?\n]/u)[0] ?? '', context);
  const employer = read.employer ?? known ?? awaited(read, context);
  if (employer === null) {
    const aside = asideTurn(said, context);
    return { flow: 'debrief', data: { more, felt: read.felt }, say, record: aside };
  }
  const { process, round, record } = openRound(employer, read.round, context);
  const before = takeAside(context);
  const all = before.text === null ? said : `${before.text}\n${said}`;
  const { delivery } = before.text === null ? context : before;
  const told = { ...context, delivery };
  const kept = keepTurn({ ...round, felt: read.felt }, all, 'opening', told);
  return {
    flow: 'debrief',
    data: {
      processId: process.id,
      roundId: round.id,
      guess: read.round === null || read.employer === null,
      more: more || before.text !== null,
    },
    say,
    record: [...record, ...kept.record, ...before.record],
    effects: begun(round),
  };
}

/** 'had the birch one', 'alder: second round on monday': the one known employer it names. */
function mentionedIn(said: string, context: Context<Data>): string | null {
  const [only, ...others] = processesMentioned(said, context.records.list(kinds.process));
  return others.length === 0 ? (only?.employer ?? null) : null;
}

/**
 * Without a name it is the talk that was expected: the only employer's, and its time has come, or it
 * is called by its number.
 */
function awaited(read: Opening, context: Context<Data>): string | null {
  const running = context.records.list(kinds.process).filter(isRunning);
  const [only] = running;
  if (only === undefined || running.length > 1) return null;
  const due = context.records
    .list(kinds.round, only.id)
    .some(
      ({ state, at, number }) =>
        state === 'coming' &&
        (at === null || at.utc <= context.now || number === read.round || read.early),
    );
  return due ? only.employer : null;
}

function comingOf(said: string, read: Opening, context: Context<Data>): Start {
  const say = context.isNew ? [text(introduction(context.platform))] : [];
  const when = readWhen(said, { now: context.now, zone: context.zone });
  const date = { wall: when?.wall ?? '', zone: when?.zone ?? '' };
  const employer = read.employer ?? mentionedIn(said, context) ?? goesOn(said, read, context);
  const people = withWhom(said, [], employer);
  if (employer === null) return { flow: 'coming', data: date, say };
  const { process, round, record } = comingRound(employer, read.round, context);
  const data = { processId: process.id, roundId: round.id, number: round.number, people, ...date };
  return { flow: 'coming', data, say, record };
}

const nods = new Set(
  'good great cool nice perfect fine done alright no nope lol haha k kk'.split(' '),
);
const greets =
  /^(?:hi|hello|hey|hiya|hallo|yo|moin|good (?:morning|afternoon|evening))(?: (?:again|there|bot|you|it'?s me|i'?m back))*$/u;
const asksWhatNow =
  /^(?:and |so |ok |okay )?(?:what now|now what|what next|what'?s next|what (?:should|do|can) i do(?: now| next)?|(?:what|how) (?:should|shall|do|can) i prepare(?: (?:now|next|for (?:it|that|tomorrow|the interview)))?|where (?:do i stand|are we|was i|were we))$/u;
/** `debrief`, `debrief Halden, round 2`: a half-told round first, otherwise a new one. */
export function startDebrief(
  told: { employer: string | null; round: number | null },
  context: Context<Data>,
): Start {
  if (told.employer !== null) {
    const { process, round, record } = openRound(told.employer, told.round, context);
    const data = { processId: process.id, roundId: round.id, guess: told.round === null };
    return { flow: 'debrief', data, record, effects: begun(round) };
  }
  const partial = context.records.list(kinds.round).find((round) => round.state === 'partial');
  if (partial === undefined) return { flow: 'debrief', data: {} };
  return { flow: 'reopen', data: { processId: partial.processId, roundId: partial.id } };
}
