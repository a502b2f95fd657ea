import { z } from 'zod';
import { correctionIn, putRight } from '../domain/corrections.ts';
import { plainEntry } from '../domain/findings.ts';
import { kinds, type Question, type Statement, type Turn } from '../domain/records.ts';
import { begun } from '../domain/reminders.ts';
import { newMismatches, type Mismatch } from '../domain/statements.ts';
import { earlierEntries, factsOf, keepTurn, readInto } from '../domain/telling.ts';
import { defineFlow, passage } from '../flow/define.ts';
import { plainWords } from '../flow/choices.ts';
import { notThere, remove, write, type Write } from '../flow/record.ts';
import { end, type Context, type Outcome, type Step } from '../flow/types.ts';
import { processesMentioned } from '../domain/processes.ts';
import { outcomeIn } from '../opening/edits.ts';
import { asksNotes } from '../opening/asks-notes.ts';
import { takenBack } from '../opening/taken-back.ts';
import { readOpening, tellsOfTalk } from '../opening/opening.ts';
import { addition as words } from '../words/en/addition.ts';
import { debrief } from '../words/en/debrief.ts';
import { dateIn } from './debrief/date-said.ts';
import { place } from './debrief/place.ts';
import { openRound } from './debrief/which.ts';

const data = z.object({
  processId: z.string(),
  roundId: z.string(),
  /** The turn that holds the line, kept until they say where it belongs. */
  turn: z.string(),
  /** Questions it brought whose outcome is not known. */
  open: z.array(z.string()).default([]),
});
type AdditionData = z.infer<typeof data>;
type AdditionContext = Context<AdditionData>;

const turnOf = (context: AdditionContext) =>
  context.records.get(kinds.turn, context.data.processId, context.data.roundId, context.data.turn);

const refuses =
  /^(?:no|nope|nah|no thanks|don'?t|not that|leave it|wrong|nothing|none|wait|drop it|forget it)$/u;

const offer: Step<AdditionData> = {
  to: ['how', 'other', 'offer', end],
  ask: (context) => {
    const { process, round } = place(context);
    return words.offer(process, round, tellsOfTalk(turnOf(context)?.text ?? ''));
  },
  answer: (answer, context) => {
    const turn = turnOf(context);
    if (turn === null) return { next: 'other' };
    const refused = answer.kind === 'text' && refuses.test(plainWords(answer.text));
    if (answer.kind === 'text' && context.now - turn.at > waitsFor)
      return { afresh: true, record: [remove(kinds.turn, turn), noteOf(turn, context)] };
    if (answer.kind === 'text' && !refused) {
      return startsAnew(answer.text, context)
        ? { afresh: true, record: [remove(kinds.turn, turn), noteOf(turn, context)] }
        : further(answer.text, context);
    }
    if (answer.kind === 'choice' && answer.id === 'fresh') return anew(turn, context);
    if (answer.kind !== 'choice' || answer.id !== 'add') {
      return { next: 'other', record: [remove(kinds.turn, turn)] };
    }
    return added(turn.text, [write(kinds.turn, { ...turn, ignored: false })], context);
  },
};

/** An offer left unanswered so long is of another day: what is typed then belongs to something else. */
const waitsFor = 12 * 60 * 60_000;

/** What nobody said where it belongs stays as a note of that employer. */
const noteOf = ({ text, delivery, at }: Turn, context: AdditionContext): Write =>
  write(kinds.note, { id: context.id(), processId: context.data.processId, at, text, delivery });

/** It tells of another talk with this employer: the beginning of that round. */
function anew(turn: Turn, context: AdditionContext): Outcome<AdditionData> {
  const { process } = place(context);
  const opened = openRound(process.employer, null, context);
  const told = { ...context, delivery: turn.delivery };
  const kept = keepTurn(opened.round, turn.text, 'opening', told);
  const { id: roundId } = opened.round;
  return {
    next: end,
    record: [remove(kinds.turn, turn), ...opened.record, ...kept.record],
    effects: begun(opened.round),
    run: { flow: 'debrief', data: { processId: process.id, roundId, guess: true, more: true } },
  };
}

/** Another plain line while the offer is open belongs to the same telling. */
function further(text: string, context: AdditionContext): Outcome<AdditionData> {
  const turn = turnOf(context);
  if (turn === null) return { next: 'other' };
  const joined = { ...turn, text: `${turn.text}\n${text}` };
  return {
    next: 'offer',
    record: [write(kinds.turn, joined)],
    say: [turn.text.includes('\n') ? words.thatToo : words.both],
  };
}

/** Another interview, an end, a moved date, or another employer's name: nothing to add here. */
function startsAnew(text: string, context: AdditionContext): boolean {
  const read = readOpening(text);
  if (read.told || read.coming || read.ended !== null || read.moved !== null) return true;
  if (dateIn(text, context) !== null) return true;
  if (asksNotes(text) !== null || takenBack(text) !== null) return true;
  const others = context.records
    .list(kinds.process)
    .filter((each) => each.id !== context.data.processId);
  return processesMentioned(text, others).length > 0;
}

function added(said: string, kept: Write[], context: AdditionContext): Outcome<AdditionData> {
  const { process, round } = place(context);
  const facts = factsOf(process.id, context);
  const right = correctionIn(said, facts);
  if (right !== null) {
    const record = [...kept, ...putRight(right.entry, right.words, facts)];
    return { next: 'how', record, say: [words.putRight(right.entry, right.words)] };
  }
  const { account, record, added: questions } = readInto(said, process, round, context);
  const found = account.questions.length + account.ledger.length + account.highlights.length;
  const id = `${String(round.turns).padStart(3, '0')}900${context.id()}`;
  const plain =
    found > 0
      ? []
      : [write(kinds.ledger, plainEntry(said, round, earlierEntries(round, context), id))];
  const open = questions.filter((each) => !each.outcomeSure && !each.notAboutJob);
  return {
    next: 'how',
    set: { open: open.slice(0, 3).map((each) => each.id) },
    record: [...kept, ...record, ...plain],
    say: [words.added, ...words.told(mismatchesWith(account.statements, context), round.id)],
  };
}

/** Topics told in two ways now that these were told. */
export function mismatchesWith(
  added: readonly Statement[],
  context: Context<{ processId: string }>,
): Mismatch[] {
  const { processId } = context.data;
  const rounds = context.records.list(kinds.round, processId);
  const numbers = new Map(rounds.map((each) => [each.id, each.number]));
  return newMismatches(context.records.list(kinds.statement, processId), added, numbers);
}

function openQuestion(context: AdditionContext): Question | null {
  const [id] = context.data.open;
  const { processId, roundId } = context.data;
  return id === undefined ? null : context.records.get(kinds.question, processId, roundId, id);
}

const how: Step<AdditionData> = {
  to: ['how', end],
  unless: (context) => (openQuestion(context) === null ? end : null),
  ask: (context) => {
    const question = openQuestion(context);
    if (question === null) throw notThere('question');
    return debrief.outcomeOnly(question);
  },
  answer: (answer, context) => {
    const question = openQuestion(context);
    const set = { open: context.data.open.slice(1) };
    if (question === null || answer.kind === 'skip') return { next: 'how', set };
    const said = answer.kind === 'choice' ? answer.id : null;
    const outcome =
      said === 'ok' || said === 'shaky' || said === 'off_guard'
        ? said
        : answer.kind === 'text'
          ? outcomeIn(answer.text)
          : null;
    if (outcome === null) return { again: [debrief.outcomeAgain] };
    const known = { ...question, outcome, outcomeSure: true };
    return { next: 'how', set, record: [write(kinds.question, known)], say: [words.kept] };
  },
};

/** None of that round's: they are asked what it is then. */
const other = passage<AdditionData>([end], () => ({
  next: end,
  run: { flow: 'welcome', data: { known: true } },
}));

/** A plain message in the 48 hours after a debrief is offered to that round. */
export const addition = defineFlow({
  name: 'addition',
  passing: true,
  version: 1,
  start: 'offer',
  data,
  steps: { offer, how, other },
});

/** Keeps the line aside and asks whether it belongs to the last round; null: there is none. */
export function offeredTo(text: string, context: Context<unknown>) {
  const last = context.person.lastRound;
  if (last === null || last.until < context.now) return null;
  const round = context.records.get(kinds.round, last.processId, last.roundId);
  if (round === null) return null;
  const kept = keepTurn(round, text, 'addition', context);
  const turn = String(kept.round.turns).padStart(5, '0');
  const aside = {
    processId: last.processId,
    roundId: last.roundId,
    number: kept.round.turns,
    at: context.now,
    step: 'addition',
    text,
    ignored: true,
    delivery: context.delivery,
  };
  return {
    flow: 'addition',
    data: { processId: last.processId, roundId: last.roundId, turn },
    record: [write(kinds.round, kept.round), write(kinds.turn, aside)],
  };
}
