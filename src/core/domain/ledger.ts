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

/** One topic in one round: new, confirmed, or contradicted, and who said it. */
export interface TopicInRound {
  round: number;
  standing: LedgerEntry['standing'];
  people: string[];
}

/** For each topic how it stood round by round, oldest first; nothing there: it is blank. */
export function topicsOver(
  entries: readonly LedgerEntry[],
  numbers: ReadonlyMap<string, number>,
): { topic: LedgerTopic; rounds: TopicInRound[] }[] {
  return ledgerTopics.map((topic) => {
    const own = entries.filter((entry) => entry.topic === topic);
    const inRounds = [...new Set(own.map((entry) => numbers.get(entry.roundId) ?? 0))].sort(
      (a, b) => a - b,
    );
    return {
      topic,
      rounds: inRounds.map((round) => {
        const here = own.filter((entry) => numbers.get(entry.roundId) === round);
        const standing =
          (['contradicted', 'new'] as const).find((each) =>
            here.some((entry) => entry.standing === each),
          ) ?? 'confirmed';
        const people = here.flatMap(({ by }) => (by === null ? [] : [by]));
        return { round, standing, people: [...new Set(people)].sort() };
      }),
    };
  });
}
