import {
  kinds,
  type Highlight,
  type LedgerEntry,
  type Plan,
  type Question,
} from '../../domain/records.ts';
import { readInto } from '../../domain/telling.ts';
import { likelyEarlier } from '../../domain/worries.ts';
import { remove, write, type Write } from '../../flow/records.ts';
import type { Outcome, Step } from '../../flow/types.ts';
import { lines, text, type Part } from '../../message/message.ts';
import { outcomeIn, readEdits, type LineEdit } from '../../opening/edits.ts';
import { debrief, entryLine, highlightLine, questionLine } from '../../words/en/debrief.ts';
import { listed, outcomeName } from '../../words/en/names.ts';
import { finished, place, questionsOf, type DebriefContext, type DebriefData } from './place.ts';

const pageLength = 8;

type Item =
  | { part: 'asked'; question: Question }
  | { part: 'told'; entry: LedgerEntry }
  | { part: 'told' | 'mine'; highlight: Highlight };

function itemsOf(context: DebriefContext): Item[] {
  const { processId, roundId } = context.data;
  const highlights = context.records.list(kinds.highlight, processId, roundId);
  return [
    ...questionsOf(context).map((question): Item => ({ part: 'asked', question })),
    ...context.records
      .list(kinds.ledger, processId, roundId)
      .map((entry): Item => ({ part: 'told', entry })),
    ...highlights
      .filter(({ kind }) => kind === 'landed')
      .map((highlight): Item => ({ part: 'told', highlight })),
    ...highlights
      .filter(({ kind }) => kind === 'asked')
      .map((highlight): Item => ({ part: 'mine', highlight })),
  ];
}

function itemLine(item: Item): string {
  if ('question' in item) return questionLine(item.question);
  return 'entry' in item ? entryLine(item.entry) : highlightLine(item.highlight);
}

function listParts(context: DebriefContext): { parts: Part[]; more: number } {
  const items = itemsOf(context);
  const from = context.data.page * pageLength;
  const shown = items.slice(from, from + pageLength);
  const intro = context.data.listed
    ? debrief.listIntro(items.length >= pageLength)
    : debrief.listAgain;
  const parts: Part[] = [intro];
  const heads = { asked: debrief.theyAsked, told: debrief.theyTold, mine: debrief.youAsked };
  for (const name of ['asked', 'told', 'mine'] as const) {
    const group = shown.filter((item) => item.part === name);
    if (group.length === 0) continue;
    const numbered = group.map((item) => `${items.indexOf(item) + 1} ${itemLine(item)}`);
    parts.push(heads[name], lines(numbered));
  }
  return { parts, more: Math.max(0, items.length - from - pageLength) };
}

const list: Step<DebriefData> = {
  to: ['list', 'lastPlan', 'summary'],
  typedNumbers: true,
  unless: (context) => (itemsOf(context).length === 0 ? 'lastPlan' : null),
  ask: (context) => {
    const { parts, more } = listParts(context);
    return debrief.list(parts, more);
  },
  answer: (answer, context) => {
    if (answer.kind === 'skip') return { next: 'lastPlan' };
    if (answer.kind === 'choice') {
      if (answer.id === 'more') return { next: 'list', set: { page: context.data.page + 1 } };
      if (answer.id === 'change') return { stay: true, say: [debrief.howToChange] };
      if (answer.id === 'enough') {
        return { next: 'summary', set: { enough: true }, record: finished(context) };
      }
      return { next: 'lastPlan' };
    }
    if (answer.kind !== 'text') return { again: [debrief.howToChange] };
    const items = itemsOf(context);
    const edits = readEdits(answer.text, items.length);
    if (edits.length > 0) return changed(edits, items);
    return addedTo(answer.text, context);
  },
};

function changed(edits: readonly LineEdit[], items: readonly Item[]): Outcome<DebriefData> {
  const record: Write[] = [];
  const done = new Map<string, number[]>();
  const note = (what: string, line: number) => done.set(what, [...(done.get(what) ?? []), line]);
  for (const edit of edits) {
    const item = items[edit.line - 1];
    if (item === undefined) continue;
    record.push(editWrite(item, edit, (what) => note(what, edit.line)));
  }
  const what = [...done]
    .map(([name, numbers]) => `${listed(numbers.map(String))}, ${name}`)
    .join('; ');
  return { next: 'lastPlan', record, say: what === '' ? [] : [debrief.changed(what)] };
}

function editWrite(item: Item, edit: LineEdit, note: (what: string) => void): Write {
  if (edit.drop) note('dropped');
  if (!('question' in item)) {
    if ('entry' in item) {
      return edit.drop
        ? remove(kinds.ledger, item.entry)
        : write(kinds.ledger, { ...item.entry, by: edit.by ?? item.entry.by });
    }
    return edit.drop
      ? remove(kinds.highlight, item.highlight)
      : write(kinds.highlight, item.highlight);
  }
  const { question } = item;
  if (edit.drop) return remove(kinds.question, question);
  const told = edit.outcome !== null && !(edit.confirmed && question.outcome !== 'unknown');
  const outcome = told && edit.outcome !== null ? edit.outcome : question.outcome;
  const after: Question = {
    ...question,
    outcome,
    outcomeSure: outcome !== 'unknown' && (told || edit.confirmed || question.outcomeSure),
    times: edit.times ?? question.times,
    by: edit.by ?? question.by,
  };
  if (told || edit.confirmed) note(outcomeName(after));
  else note(edit.by ?? questionLine(after));
  return write(kinds.question, after);
}

/** Words that change no line are something missing: read and added. */
function addedTo(more: string, context: DebriefContext): Outcome<DebriefData> {
  const { process, round } = place(context);
  const counted = { ...round, turns: round.turns + 1 };
  const { account, record } = readInto(more, process, counted, context);
  const found = account.questions.length + account.ledger.length + account.highlights.length;
  if (found === 0) return { again: [debrief.howToChange] };
  return { next: 'list', set: { page: 0, listed: false }, record, say: [debrief.added] };
}

/** The plan of an earlier round that is asked about: a fix before a change, the latest first. */
export function openPlan(context: DebriefContext): Plan | null {
  const { processId, roundId } = context.data;
  const numbers = new Map(
    context.records.list(kinds.round, processId).map((round) => [round.id, round.number]),
  );
  const open = context.records
    .list(kinds.plan, processId)
    .filter((plan) => plan.roundId !== roundId && plan.state === 'open')
    .sort((a, b) => (numbers.get(b.roundId) ?? 0) - (numbers.get(a.roundId) ?? 0));
  return open.find((plan) => plan.kind === 'fix') ?? open[0] ?? null;
}

const lastPlan: Step<DebriefData> = {
  to: ['outcomes'],
  unless: (context) => (openPlan(context) === null ? 'outcomes' : null),
  ask: (context) => {
    const plan = openPlan(context);
    return debrief.lastPlan(plan?.kind ?? 'fix', plan?.text ?? '');
  },
  answer: (answer, context) => {
    const plan = openPlan(context);
    if (plan === null) return { next: 'outcomes' };
    const kept = (state: Plan['state']): Write[] => [write(kinds.plan, { ...plan, state })];
    if (answer.kind === 'skip') return { next: 'outcomes', record: kept('not_done') };
    if (answer.kind === 'choice') {
      const state = answer.id === 'yes' ? 'done' : answer.id === 'tried' ? 'tried' : 'not_done';
      return { next: 'outcomes', record: kept(state), say: [debrief.planKept] };
    }
    if (answer.kind !== 'text') return { again: [debrief.didNotTake] };
    return toldOfPlan(answer.text, kept, context);
  },
};

/** 'yes, asked why the job is open and she said …': the answer, and perhaps something learned. */
function toldOfPlan(
  said: string,
  kept: (state: Plan['state']) => Write[],
  context: DebriefContext,
): Outcome<DebriefData> {
  const lower = said.toLowerCase();
  const state = /^\s*(?:yes|yep|yeah|i did|did it|done)\b/u.test(lower)
    ? 'done'
    : /\b(?:tried|kind of|sort of|half|a bit|once)\b/u.test(lower)
      ? 'tried'
      : /^\s*(?:no|nope|not|didn)/u.test(lower)
        ? 'not_done'
        : null;
  if (state === null) return { again: [debrief.didNotTake] };
  const { process, round } = place(context);
  const counted = { ...round, turns: round.turns + 1 };
  const { account, record } = readInto(said, process, counted, context);
  const entry = account.ledger[0];
  if (entry === undefined)
    return { next: 'outcomes', record: kept(state), say: [debrief.planKept] };
  const earlier = context.records
    .list(kinds.ledger, process.id)
    .some((each) => each.topic === entry.topic && each.roundId !== round.id);
  const lastRound = earlier || round.number < 2 ? null : round.number - 1;
  return {
    next: 'outcomes',
    record: [...kept(state), ...record],
    say: [debrief.keptAndNew(entry, lastRound)],
  };
}

/** Questions of this round whose outcome is open or guessed, at most a screen of them. */
const unsettled = (context: DebriefContext): Question[] =>
  questionsOf(context)
    .filter((each) => !each.outcomeSure && !each.notAboutJob)
    .slice(0, pageLength);

const outcomes: Step<DebriefData> = {
  to: ['outcomeOne', 'same'],
  typedNumbers: true,
  unless: (context) =>
    context.data.outcomesAsked || unsettled(context).length === 0 ? 'same' : null,
  ask: (context) => debrief.outcomes(unsettled(context)),
  answer: (answer, context) => {
    const open = unsettled(context);
    const set = { outcomesAsked: true };
    if (answer.kind === 'skip') return { next: 'same', set };
    if (answer.kind === 'choice') {
      if (answer.id === 'each') {
        return { next: 'outcomeOne', set: { ...set, open: open.map((each) => each.id) } };
      }
      if (answer.id === 'skip') return { next: 'same', set };
      return { next: 'same', set, record: open.map((each) => outcomeWrite(each, 'ok', null)) };
    }
    if (answer.kind !== 'text') return { again: [debrief.outcomesAgain] };
    const edits = readEdits(answer.text, open.length);
    const one = open.length === 1 ? outcomeIn(answer.text) : null;
    const only = open[0];
    if (one !== null && only !== undefined) {
      return { next: 'same', set, record: [outcomeWrite(only, one, null)] };
    }
    if (edits.length === 0) return { again: [debrief.outcomesAgain] };
    const record = edits.flatMap((edit) => {
      const question = open[edit.line - 1];
      if (question === undefined) return [];
      return edit.drop
        ? [remove(kinds.question, question)]
        : [outcomeWrite(question, edit.outcome, edit.times)];
    });
    return { next: 'same', set, record };
  },
};

function outcomeWrite(
  question: Question,
  outcome: Question['outcome'] | null,
  times: number | null,
): Write {
  return write(kinds.question, {
    ...question,
    outcome: outcome ?? question.outcome,
    outcomeSure: outcome !== null || question.outcomeSure,
    times: Math.max(question.times, times ?? 1),
  });
}

const outcomeOne: Step<DebriefData> = {
  to: ['outcomeOne', 'same'],
  unless: (context) => (asked(context) === null ? 'same' : null),
  ask: (context) => {
    const question = asked(context);
    return question === null ? { parts: [text('')], choices: [] } : debrief.outcomeOne(question);
  },
  answer: (answer, context) => {
    const question = asked(context);
    const set = { open: context.data.open.slice(1) };
    if (question === null || answer.kind === 'skip') return { next: 'outcomeOne', set };
    const said = answer.kind === 'choice' ? answer.id : null;
    if (said === 'skip') return { next: 'outcomeOne', set };
    const outcome =
      said === 'ok' || said === 'shaky' || said === 'off_guard'
        ? said
        : answer.kind === 'text'
          ? outcomeIn(answer.text)
          : null;
    if (outcome === null) return { again: [debrief.outcomesAgain] };
    return { next: 'outcomeOne', set, record: [outcomeWrite(question, outcome, null)] };
  },
};

function asked(context: DebriefContext): Question | null {
  const [id] = context.data.open;
  const { processId, roundId } = context.data;
  return id === undefined ? null : context.records.get(kinds.question, processId, roundId, id);
}

const same: Step<DebriefData> = {
  to: ['same', 'know'],
  unless: (context) => (pairOf(context) === null ? 'know' : null),
  ask: (context) => {
    const pair = pairOf(context);
    if (pair === null) return { parts: [], choices: [] };
    return debrief.same(pair.earlier, pair.round, pair.question);
  },
  answer: (answer, context) => {
    const pair = pairOf(context);
    if (pair === null) return { next: 'know' };
    const asked = [
      ...(context.data.same ?? []),
      [pair.question.id, pair.earlier.id] as [string, string],
    ];
    const set = { same: asked };
    if (answer.kind === 'choice' && answer.id === 'same') {
      const merged = { ...pair.question, sameAs: pair.earlier.id };
      const times = pair.question.times + pair.earlierTimes;
      return {
        next: 'same',
        set,
        record: [write(kinds.question, merged)],
        say: [debrief.sameKept(times, pair.earlierRounds + 1)],
      };
    }
    if (answer.kind === 'text') return { again: [debrief.didNotTake] };
    return { next: 'same', set };
  },
};

/** The next doubt of the kind 'same worry?', those first that would change the top; at most three. */
function pairOf(context: DebriefContext) {
  const asked = context.data.same ?? [];
  if (asked.length >= 3) return null;
  const { processId, roundId } = context.data;
  const rounds = new Map(context.records.list(kinds.round, processId).map((r) => [r.id, r.number]));
  const all = context.records.list(kinds.question, processId);
  return (
    likelyEarlier(all, roundId, rounds).find(
      (pair) => !asked.some(([later]) => later === pair.question.id),
    ) ?? null
  );
}

export const listSteps = { list, lastPlan, outcomes, outcomeOne, same };
