import type { Part } from '../../message/message.ts';
import { kinds, type Highlight, type LedgerEntry, type Question } from '../../domain/records.ts';
import { entryLine, highlightLine, questionLine } from '../../words/en/debrief.ts';
import { only, questionsOf, type DebriefContext, type DebriefData } from './place.ts';

/** One line of the understood list. */
export type Item =
  | { part: 'asked'; question: Question }
  | { part: 'told'; entry: LedgerEntry }
  | { part: 'told' | 'mine'; highlight: Highlight };

export function itemsOf(context: DebriefContext): Item[] {
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

export function itemLine(item: Item): string {
  if ('question' in item) return questionLine(item.question);
  return 'entry' in item ? entryLine(item.entry) : highlightLine(item.highlight);
}

/** 'list', 'show me the whole list' */
export const asksForList =
  /^(?:(?:the|show(?: me)?|see|whole|full|all|again)[, ]*)*(?:list|lines|everything)(?: (?:again|please))*[?.! ]*$/iu;

/** So short a list is seen at a glance: it comes back whole. */
const glance = 4;

/** The list is too long to be read again for a line or two of it. */
export const isLong = (context: DebriefContext): boolean => itemsOf(context).length > glance;

/** The lines just changed, where the list is too long to be read again for each of them; else none. */
export function justChanged(numbers: readonly number[], context: DebriefContext): string[] {
  const items = itemsOf(context);
  if (!isLong(context) || numbers.length > glance / 2) return [];
  return numbers.flatMap((number) => {
    const item = items[number - 1];
    return item === undefined ? [] : [`${number} ${itemLine(item)}`];
  });
}

/** Something was told at the list that is no line of it. */
export const beside: Partial<DebriefData> = only([0]);

/** Back to the list: only what was changed of a long one, which says that it was; else it is said. */
export function listChanged(numbers: number[], say: Part[], context: DebriefContext) {
  const short = justChanged(numbers, context).length > 0;
  return { next: 'list', set: only(numbers), say: short ? [] : say };
}
