import type { LedgerEntry, Process, Round } from '../../domain/records.ts';
import type { Mismatch } from '../../domain/statements.ts';
import { message, text, type Message } from '../../message/message.ts';
import { by, quoted, roundName } from './names.ts';
import { mismatchLine, onPurpose } from './way.ts';

export const addition = {
  /** `talk`: it may as well be a new round with them. */
  offer: (process: Process, round: Round, talk: boolean): Message =>
    talk
      ? message(`Does that belong to ${roundName(process, round)}, or was it a new round?`, [
          ['add', `Round ${round.number}`],
          ['fresh', 'A new round'],
          ['else', 'Something else'],
        ])
      : message(`Add it to ${roundName(process, round)}?`, [
          ['add', 'Add'],
          ['else', 'Something else'],
        ]),
  both: text('Both, then.'),
  thatToo: text('That too, then.'),
  added: text('Added.'),
  kept: text('Kept.'),
  /** Something told in two ways, said as soon as it is known. */
  told: (mismatches: readonly Mismatch[], today: string) =>
    mismatches.map((each) => text(`${mismatchLine(each, today)} ${onPurpose[each.topic]}`)),
  /** What a fact said and says now; who said it and when stay. */
  putRight: (entry: LedgerEntry, now: string) =>
    text(`Put right: ${quoted(now, 100)}${by(entry.by)}. It said ${quoted(entry.quote, 100)}.`),
};
