import { plainEntry } from '../../domain/findings.ts';
import { nameKey } from '../../domain/processes.ts';
import { kinds, type Question } from '../../domain/records.ts';
import { earlierEntries, keepTurn, readInto } from '../../domain/telling.ts';
import { remove, write, type Write } from '../../flow/record.ts';
import type { Outcome, Step } from '../../flow/types.ts';
import type { Part } from '../../message/message.ts';
import { isFeeling, readEdits, type LineEdit } from '../../opening/edits.ts';
import { renamedLineOf, renameIn, type Rename } from '../../opening/rename.ts';
import { debrief, questionLine } from '../../words/en/debrief.ts';
import { listed, outcomeName } from '../../words/en/names.ts';
import { employerPutRight } from '../employer.ts';
import { itemLine, itemsOf, listChanged, type Item } from './items.ts';
import { place, whole, type DebriefContext, type DebriefData } from './place.ts';
import { missedQuestion, renamed, rewritten } from './rewrite.ts';

/** What was typed at the list: changes to lines, one line to change, or something missing. */
export function listAnswer(typed: string, context: DebriefContext): Outcome<DebriefData> {
  const items = itemsOf(context);
  const wish = renameIn(typed);
  // 'change 2 to fine' says how it went.
  if (wish !== null && !isFeeling(wish.name)) return renamedIn(wish, items, context);
  const said = wish?.line == null ? typed : `${wish.line} is ${wish.name}`;
  const named = employerPutRight(said, place(context).process, context);
  if (named !== null) {
    const shown = { next: 'list', set: whole };
    return { ...shown, record: named.record, say: [debrief.employerIs(named.employer)] };
  }
  if (stays.test(said)) return { next: 'list', set: whole, say: [debrief.stays] };
  const edits = [...readEdits(said, items.length), ...oneByItsWords(said, items)];
  if (edits.length > 0) return changed(edits, items, context, notThere(said, items));
  // '3 was never asked', where there are two: nothing to keep.
  if (readEdits(said, 99).some(({ drop }) => drop) && said.split(/\s+/u).length < 8)
    return { again: notThere(said, items) };
  const [lead = '', number = ''] =
    /^(?:no|wait|sorry|go back|actually|[,.! ])*\D{0,10}(\d{1,2})\b/iu.exec(said) ?? [];
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

/** 'rename 2 to …' while something else is asked, the list just seen; null: nothing of the kind. */
export function renamedLine(
  said: string,
  context: DebriefContext,
): { record: Write[]; say: Part[] } | null {
  const wish = renameIn(said);
  if (!wish?.plain) return null;
  const items = itemsOf(context);
  const outcome = renamedIn(wish, items, context);
  if ('again' in outcome) return { record: [], say: outcome.again };
  const number = renamedLineOf(wish, items.map(itemLine));
  return { record: outcome.record ?? [], say: [debrief.changedLine(number)] };
}

function renamedIn(
  wish: Rename,
  items: readonly Item[],
  context: DebriefContext,
): Outcome<DebriefData> {
  const number = renamedLineOf(wish, items.map(itemLine));
  const item = items[number - 1];
  if (item === undefined)
    return {
      again: [number === 0 ? debrief.whichLineAgain(items.length) : debrief.noSuchLine(number)],
    };
  return renamed(item, number, wish.name, context);
}

/** '8 is the mentoring one, keep it' */
const stays =
  /^(?!.*\b(?:but|asked|kept)\b).*\b(?:keep (?:it|that|them|\d{1,2})|leave (?:it|that)(?: as (?:it )?is)?)[.! ]*$/iu;

/** 'the accident one threw me': a line called by a word of it, where only one has that word. */
function oneByItsWords(said: string, items: readonly Item[]): LineEdit[] {
  const [, called = '', rest = ''] =
    /^(?:and )?the (.{3,40}?) (?:one|question|thing|part) (.{2,80})$/iu.exec(said) ?? [];
  const words = nameKey(called)
    .split(' ')
    .filter((word) => word.length > 3);
  const meant = items.flatMap((item, index) => {
    const line = nameKey(`${itemLine(item)} ${'question' in item ? item.question.quote : ''}`);
    return words.some((word) => line.includes(word)) ? [index + 1] : [];
  });
  return meant.length === 1 ? readEdits(`${meant[0]} ${rest}`, items.length) : [];
}

/** What changes make of the lines, and what is said of it. */
export function editsMade(edits: readonly LineEdit[], items: readonly Item[]) {
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
  return { record, settled, what };
}

/** '1 fine, 5 threw me' where there are four: the fifth is said not to be there. */
const notThere = (said: string, items: readonly Item[]): Part[] =>
  readEdits(said, 99)
    .filter(({ line }) => line > items.length)
    .slice(0, 1)
    .map(({ line }) => debrief.noSuchLine(line));

/** Back to the list, unless no question of it is in doubt any more. */
function changed(
  edits: readonly LineEdit[],
  items: readonly Item[],
  context: DebriefContext,
  beside: readonly Part[] = [],
): Outcome<DebriefData> {
  const { record, settled, what } = editsMade(edits, items);
  const open = items.some(
    (item) => 'question' in item && !item.question.outcomeSure && !settled.has(item),
  );
  const dropped = edits.some((edit) => edit.drop);
  const lines = dropped || beside.length > 0 ? [] : edits.map((edit) => edit.line);
  const say = [...(what === '' ? [] : [debrief.changed(what)]), ...beside];
  return open || dropped || beside.length > 0
    ? { ...listChanged(lines, say, context), record }
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

/** Words that change no line are something missing: read, or kept as they are. */
function addedTo(more: string, context: DebriefContext): Outcome<DebriefData> {
  if (more.split(/\s+/u).length < 2) return { again: [debrief.howToChange] };
  const { process, round } = place(context);
  const turn = keepTurn(round, more, 'list', context);
  const missed = missedQuestion(more, turn.round, context);
  if (missed !== null) {
    const shown = { next: 'list', set: whole };
    return { ...shown, record: [...turn.record, ...missed], say: [debrief.added] };
  }
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
    set: whole,
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
    if (answer.kind !== 'text') return { next: 'list', set: whole };
    if (item === undefined) {
      const number = Number(/\d{1,2}/u.exec(answer.text)?.[0] ?? '0');
      if (items[number - 1] === undefined) return { again: [debrief.whichLineAgain(items.length)] };
      return listAnswer(answer.text, context);
    }
    const edits = readEdits(`${context.data.line} ${answer.text}`, items.length);
    if (edits.length > 0 && edits.every((edit) => edit.line === context.data.line)) {
      return changed(edits, items, context);
    }
    if (/^\p{Lu}[\p{L}'-]+$/u.test(answer.text)) {
      return listAnswer(`${context.data.line} was ${answer.text}`, context);
    }
    return rewritten(item, context.data.line, answer.text, context);
  },
};
