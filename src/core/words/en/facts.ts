import type { LedgerEntry, Process, Round } from '../../domain/records.ts';
import { lines, message, text, type Message } from '../../message/message.ts';
import { by, quoted, roundName, topicNames } from './names.ts';

const source = (entry: LedgerEntry) =>
  `${by(entry.by)}${entry.first === null ? '' : ` · first told as ${quoted(entry.first, 60)}`}`;

export const factLine = (entry: LedgerEntry): string =>
  `${entry.topic === null ? 'Also' : topicNames[entry.topic]}: ${quoted(entry.quote, 80)}${source(entry)}`;

/** Facts of a round, to be put right one by one. */
export const facts = {
  list: (
    process: Process,
    round: Round,
    shown: readonly LedgerEntry[],
    from: number,
    more: number,
  ): Message =>
    message(
      [
        text(`${roundName(process, round)}, what they told you:`),
        lines(shown.map((entry, index) => `${from + index + 1} ${factLine(entry)}`)),
        text('Which one shall say something else? Its number.'),
      ],
      [...(more > 0 ? [['more', `${more} more`] as const] : []), ['good', 'All right as is']],
    ),
  none: (process: Process, round: Round): Message =>
    message(`${roundName(process, round)}: nothing of theirs is kept, so nothing to put right.`),
  listAgain: text('A number from the list; "2 three planners" does it in one go.'),
  line: (entry: LedgerEntry): Message =>
    message(`It says ${quoted(entry.quote, 120)}. What should it say?`, [
      ['drop', 'Drop it'],
      ['keep', 'Leave it'],
    ]),
  dropped: (entry: LedgerEntry) => text(`Dropped: ${quoted(entry.quote, 80)}.`),
};
