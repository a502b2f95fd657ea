import { kinds, type Highlight, type LedgerEntry, type Question } from '../../domain/records.ts';
import { thanksFor } from '../../domain/reminders.ts';
import { readInto } from '../../domain/telling.ts';
import { remove, write, type Write } from '../../flow/records.ts';
import type { Outcome, Step } from '../../flow/types.ts';
import { lines, type Part } from '../../message/message.ts';
import { readEdits, type LineEdit } from '../../opening/edits.ts';
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
        const effects = thanksFor(place(context).round, context);
        return { next: 'summary', set: { enough: true }, record: finished(context), effects };
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

export const listSteps = { list };
