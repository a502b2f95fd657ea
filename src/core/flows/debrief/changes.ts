import { putRight } from '../../domain/corrections.ts';
import { plainEntry } from '../../domain/findings.ts';
import { kinds, type Question } from '../../domain/records.ts';
import { earlierEntries, factsOf, keepTurn, notesFor, readInto } from '../../domain/telling.ts';
import { remove, write, type Write } from '../../flow/records.ts';
import type { Outcome, Step } from '../../flow/types.ts';
import { readEdits, type LineEdit } from '../../opening/edits.ts';
import { debrief, questionLine } from '../../words/en/debrief.ts';
import { cut, listed, outcomeName } from '../../words/en/names.ts';
import { itemLine, itemsOf, type Item } from './items.ts';
import { place, type DebriefContext, type DebriefData } from './place.ts';

/** What was typed at the list: changes to lines, one line to change, or something missing. */
export function listAnswer(said: string, context: DebriefContext): Outcome<DebriefData> {
  const items = itemsOf(context);
  const edits = readEdits(said, items.length);
  if (edits.length > 0) return changed(edits, items);
  const [lead = '', number = ''] = /^\D{0,10}(\d{1,2})\b/u.exec(said) ?? [];
  const rest = said.slice(lead.length).replace(/^[.:,) ]+/u, '');
  const item = items[Number(number) - 1];
  if (number !== '' && item !== undefined && said.length < 300) {
    return /^(?:is |was )?(?:wrong|not right)?(?: actually)?$/iu.test(rest.trim())
      ? { next: 'line', set: { line: Number(number) } }
      : rewritten(item, Number(number), rest, context);
  }
  if (number !== '' && item === undefined && said.split(/\s+/u).length < 4) {
    return { again: [debrief.noSuchLine(Number(number))] };
  }
  return addedTo(said, context);
}

/** Back to the list, unless no question of it is in doubt any more. */
function changed(edits: readonly LineEdit[], items: readonly Item[]): Outcome<DebriefData> {
  const record: Write[] = [];
  const done = new Map<string, number[]>();
  const note = (what: string, line: number) => done.set(what, [...(done.get(what) ?? []), line]);
  const settled = new Set<Item>();
  for (const edit of edits) {
    const item = items[edit.line - 1];
    if (item === undefined) continue;
    const { made, sure } = editWrite(item, edit, (what) => note(what, edit.line));
    record.push(made);
    if (sure) settled.add(item);
  }
  const what = [...done]
    .map(([name, numbers]) => `${listed(numbers.map(String))}, ${name}`)
    .join('; ');
  const open = items.some(
    (item) => 'question' in item && !item.question.outcomeSure && !settled.has(item),
  );
  const dropped = edits.some((edit) => edit.drop);
  const say = what === '' ? [] : [debrief.changed(what)];
  return open || dropped
    ? { next: 'list', set: { page: 0, listed: false }, record, say }
    : { next: 'lastPlan', record, say };
}

function editWrite(
  item: Item,
  edit: LineEdit,
  note: (what: string) => void,
): { made: Write; sure: boolean } {
  if (edit.drop) note('dropped');
  if (!('question' in item)) {
    if ('entry' in item) {
      const by = edit.by ?? item.entry.by;
      if (!edit.drop && edit.by !== null) note(edit.by);
      const entry = write(kinds.ledger, { ...item.entry, by });
      return { made: edit.drop ? remove(kinds.ledger, item.entry) : entry, sure: true };
    }
    const highlight = write(kinds.highlight, item.highlight);
    return { made: edit.drop ? remove(kinds.highlight, item.highlight) : highlight, sure: true };
  }
  const { question } = item;
  if (edit.drop) return { made: remove(kinds.question, question), sure: true };
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
  return { made: write(kinds.question, after), sure: after.outcomeSure };
}

/** '2 is wrong, it was salary': the line says what they say now, its place and outcome stay. */
function rewritten(
  item: Item,
  number: number,
  said: string,
  context: DebriefContext,
): Outcome<DebriefData> {
  const words = said
    .replace(/^(?:is|was|isn'?t|wasn'?t|not)\b[^,;]{0,60}[,;]\s*/iu, '')
    .replace(/^(?:it was|it'?s|they asked (?:me )?(?:about|for)?|rather|should be)\s+/iu, '')
    .trim();
  const set = { page: 0, listed: false };
  const done = { next: 'list', set, say: [debrief.changedLine(number)] };
  if (words === '') return { next: 'line', set: { line: number } };
  if ('entry' in item) {
    const all = factsOf(item.entry.processId, context);
    return { ...done, record: putRight(item.entry, words, all) };
  }
  if ('highlight' in item) {
    return { ...done, record: [write(kinds.highlight, { ...item.highlight, quote: words })] };
  }
  const { process, round } = place(context);
  const asked = `they asked about ${words}`;
  const found = context.records.reading(notesFor(asked, process, round, context)).questions[0];
  const topic = found?.topics[0];
  const own = { id: `own-${context.id()}`, label: cut(words, 60) };
  const question: Question = {
    ...item.question,
    topic: topic === undefined ? own : { id: topic.id, label: topic.label },
    quote: words,
    notAboutJob: found?.notAboutJob ?? false,
  };
  return { ...done, record: [write(kinds.question, question)] };
}

/** Words that change no line are something missing: read, or kept as they are. */
function addedTo(more: string, context: DebriefContext): Outcome<DebriefData> {
  if (more.split(/\s+/u).length < 2) return { again: [debrief.howToChange] };
  const { process, round } = place(context);
  const turn = keepTurn(round, more, 'list', context);
  const { account, record, added } = readInto(more, process, turn.round, context);
  const found = added.length + account.ledger.length + account.highlights.length;
  const words = more.replace(/^(?:you )?(?:left out|missing|missed|forgot)[^:]{0,40}:\s*/iu, '');
  const id = `${String(turn.round.turns).padStart(3, '0')}900${context.id()}`;
  const plain =
    found > 0
      ? []
      : [write(kinds.ledger, plainEntry(words, round, earlierEntries(round, context), id))];
  return {
    next: 'list',
    set: { page: 0, listed: false },
    record: [...turn.record, ...record, ...plain],
    say: [debrief.added],
  };
}

/** One line to change: which one, then what it should say. */
export const line: Step<DebriefData> = {
  to: ['list', 'line', 'lastPlan'],
  typedNumbers: true,
  ask: (context) => {
    const items = itemsOf(context);
    const item = items[context.data.line - 1];
    return item === undefined
      ? debrief.whichLine(items.length)
      : debrief.whatInstead(context.data.line, itemLine(item));
  },
  answer: (answer, context) => {
    const items = itemsOf(context);
    const item = items[context.data.line - 1];
    if (answer.kind === 'choice' && answer.id === 'drop' && item !== undefined) {
      return listAnswer(`drop ${context.data.line}`, context);
    }
    if (answer.kind !== 'text') return { next: 'list', set: { listed: false } };
    if (item === undefined) {
      const number = Number(/\d{1,2}/u.exec(answer.text)?.[0] ?? '0');
      if (items[number - 1] === undefined) return { again: [debrief.whichLineAgain(items.length)] };
      return listAnswer(answer.text, context);
    }
    const edits = readEdits(`${context.data.line} ${answer.text}`, items.length);
    if (edits.length > 0 && edits.every((edit) => edit.line === context.data.line)) {
      return changed(edits, items);
    }
    if (/^\p{Lu}[\p{L}'-]+$/u.test(answer.text)) {
      return listAnswer(`${context.data.line} was ${answer.text}`, context);
    }
    return rewritten(item, context.data.line, answer.text, context);
  },
};
