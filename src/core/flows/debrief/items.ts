import { kinds, type Highlight, type LedgerEntry, type Question } from '../../domain/records.ts';
import { entryLine, highlightLine, questionLine } from '../../words/en/debrief.ts';
import { questionsOf, type DebriefContext } from './place.ts';

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
