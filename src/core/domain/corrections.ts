import { remove, write, type Write } from '../flow/record.ts';
import { standingOf } from './ledger.ts';
import { nameKey } from './processes.ts';
import { kinds, type LedgerEntry } from './records.ts';

/**
 * A fact put right in place: it says the new words, and its round, who said it and the words it was
 * told in at first stay. Lines that confirmed or contradicted it are held against the new words.
 */
export function putRight(entry: LedgerEntry, words: string, all: readonly LedgerEntry[]): Write[] {
  const first = entry.first ?? entry.quote;
  const said = { ...entry, quote: words, first: first === words ? null : first };
  const before = all.slice(
    0,
    Math.max(
      0,
      all.findIndex(({ id }) => id === entry.id),
    ),
  );
  const after: LedgerEntry = { ...said, ...standingOf(said, before) };
  return [write(kinds.ledger, after), ...heldAgainst(entry, after, all)];
}

/** A fact taken out; what stood against it stands by itself or against another one. */
export const takenOut = (entry: LedgerEntry, all: readonly LedgerEntry[]): Write[] => [
  remove(kinds.ledger, entry),
  ...heldAgainst(entry, null, all),
];

function heldAgainst(
  entry: LedgerEntry,
  after: LedgerEntry | null,
  all: readonly LedgerEntry[],
): Write[] {
  return all.flatMap((each, at) => {
    if (each.against !== entry.id) return [];
    const before = all
      .slice(0, at)
      .flatMap((one) => (one.id !== entry.id ? [one] : after === null ? [] : [after]));
    return [write(kinds.ledger, { ...each, ...standingOf(each, before) })];
  });
}

const cue =
  /^(?:oh |and |ah |hm )*(?:actually|correction|sorry|no|wait|i (?:got|had|said) (?:that|it|this) wrong|i was wrong|that was wrong|not quite)\b[\s,:;.-]*(?:it(?:'s| is| was) (?=not\b))?/iu;
const notThat = /,? (?:and )?not [\p{L}\d' ]{2,40}[.!]?$/iu;

const plain = new Set(
  'the a an and or of to in on at for with that this they he she it is was are were be been has have had who what their his her them i my we our so as not no very just said says there actually'.split(
    ' ',
  ),
);
const contentOf = (text: string) =>
  new Set(
    nameKey(text)
      .split(' ')
      .filter((word) => word.length > 2 && !plain.has(word)),
  );

/**
 * 'actually there are three planners, not two': the fact that it puts right, with what it says now.
 * Only where the line says that it corrects something and shares its words with one fact; otherwise
 * null, and it is a line of its own.
 */
export function correctionIn(
  said: string,
  facts: readonly LedgerEntry[],
): { entry: LedgerEntry; words: string } | null {
  const line = said.slice(0, 500).trim();
  const lead = cue.exec(line)?.[0] ?? '';
  if (lead === '' && !notThat.test(line)) return null;
  const words = line.slice(lead.length).trim();
  const mine = contentOf(words.replace(notThat, ''));
  const scored = facts
    .map((entry) => {
      const theirs = contentOf(entry.quote);
      const shared = [...mine].filter((word) => theirs.has(word)).length;
      return { entry, share: shared / Math.max(1, Math.min(mine.size, theirs.size)) };
    })
    .filter(({ share }) => share >= 0.5)
    .sort((a, b) => b.share - a.share);
  const [best, second] = scored;
  if (words === '' || best === undefined || best.share === second?.share) return null;
  return { entry: best.entry, words };
}
