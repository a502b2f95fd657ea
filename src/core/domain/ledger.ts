import { ledgerTopics, type LedgerTopic } from '../reading/reading.ts';
import { contradicts } from './contradictions.ts';
import { nameKey } from './processes.ts';
import type { LedgerEntry } from './records.ts';

const small = new Set(
  'the a an and or but of to in on at for with that this they he she it is was are were be been has have had who what their his her them i my we our so as not no very just'.split(
    ' ',
  ),
);

function contentWords(text: string): Set<string> {
  return new Set(
    nameKey(text)
      .split(' ')
      .filter((word) => word.length > 2 && !small.has(word)),
  );
}

/**
 * New; against an earlier entry, of this round too when somebody else said it; or the confirmation
 * of an earlier round's entry of the same topic in much the same words.
 */
export function standingOf(
  entry: Pick<LedgerEntry, 'topic' | 'quote' | 'roundId' | 'by'>,
  earlier: readonly LedgerEntry[],
): Pick<LedgerEntry, 'standing' | 'against'> {
  const against = earlier.findLast((before) => contradicts(entry, before));
  if (against !== undefined) return { standing: 'contradicted', against: against.id };
  const words = contentWords(entry.quote);
  for (const before of earlier) {
    if (before.roundId === entry.roundId || before.topic !== entry.topic) continue;
    const known = contentWords(before.quote);
    const shared = [...words].filter((word) => known.has(word)).length;
    const least = Math.min(words.size, known.size);
    if (least > 0 && shared >= 2 && shared / least >= 0.6) {
      return { standing: 'confirmed', against: before.id };
    }
  }
  return { standing: 'new', against: null };
}

/** Topics about which nothing is known after these entries, in the ledger's order. */
export function blanksOf(entries: readonly LedgerEntry[]): LedgerTopic[] {
  return ledgerTopics.filter((topic) => !entries.some((entry) => entry.topic === topic));
}

/** Did the round bring anything new, only confirm, or nothing? */
export function learnedIn(entries: readonly LedgerEntry[]): 'new' | 'confirmed' | 'nothing' {
  if (entries.some((entry) => entry.standing !== 'confirmed')) return 'new';
  return entries.length > 0 ? 'confirmed' : 'nothing';
}
