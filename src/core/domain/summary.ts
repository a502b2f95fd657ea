import { ledgerTopics, type LedgerTopic } from '../reading/reading.ts';
import { blanksOf } from './ledger.ts';
import type { Obstacle } from './obstacles.ts';
import { pictureFrom, proofsFor, type PictureRecords } from './picture.ts';
import type { Highlight, LedgerEntry, Plan, Process, Question, Round } from './records.ts';
import { mismatchesOf, type Mismatch } from './statements.ts';

/** Everything a summary is made of, before words and limits. */
export interface SummaryContent {
  process: Process;
  round: Round;
  /** This round's entries by topic, in the ledger's order; null last: no topic recognised. */
  known: { topic: LedgerTopic | null; entries: LedgerEntry[] }[];
  /** For each entry that confirms or contradicts another, that one with its round's number. */
  against: Map<string, { entry: LedgerEntry; round: number }>;
  blanks: LedgerTopic[];
  /** What came back, most pressing first; what was asked once stands under `practise`. */
  inTheWay: { obstacle: Obstacle; shows: number }[];
  /** Told one way to one person and another way to another. */
  mismatches: Mismatch[];
  /** This round's questions that threw them or were harder than expected, the former first. */
  practise: Question[];
  landed: Highlight[];
  /** Kept, and nothing made of it. */
  private: Question[];
  plans: Plan[];
  next: Round | null;
}

export interface SummaryRecords extends PictureRecords {
  round: Round;
}

export function summaryOf(records: SummaryRecords, now: number): SummaryContent {
  const { process, round, rounds, ledger, highlights, plans } = records;
  const numbers = new Map(rounds.map((each) => [each.id, each.number]));
  const numberOf = (each: { roundId: string }) => numbers.get(each.roundId) ?? 0;
  const questions = [...records.questions].sort((a, b) => numberOf(a) - numberOf(b));
  const told = questions.filter((each) => numberOf(each) <= round.number);
  const picture = pictureFrom({ ...records, questions: told }, now);
  const here = told.filter((each) => each.roundId === round.id);
  const entries = ledger.filter((entry) => entry.roundId === round.id);
  const byId = new Map(ledger.map((entry) => [entry.id, entry]));
  const against = new Map<string, { entry: LedgerEntry; round: number }>();
  for (const entry of entries) {
    const before = entry.against === null ? undefined : byId.get(entry.against);
    if (before !== undefined) against.set(entry.id, { entry: before, round: numberOf(before) });
  }
  const known = [...ledgerTopics, null]
    .map((topic) => ({ topic, entries: entries.filter((entry) => entry.topic === topic) }))
    .filter((group) => group.entries.length > 0);
  const hard = here.filter((each) => !each.notAboutJob && !each.settled);
  return {
    process,
    round,
    known,
    against,
    blanks: blanksOf(ledger),
    inTheWay: picture.ranked
      .filter((each) => !each.usual && (each.rounds > 1 || each.times > 1))
      .map((obstacle) => ({ obstacle, shows: proofsFor(picture, obstacle.key).length })),
    mismatches: mismatchesOf(records.statements, numbers).filter((each) =>
      each.told.some((statement) => statement.roundId === round.id),
    ),
    practise: [
      ...hard.filter((each) => each.outcome === 'off_guard'),
      ...hard.filter((each) => each.outcome === 'shaky'),
    ],
    landed: highlights.filter((each) => each.kind === 'landed' && each.roundId === round.id),
    private: here.filter((each) => each.notAboutJob),
    plans: plans.filter((plan) => plan.roundId === round.id && plan.state === 'open'),
    next: picture.next,
  };
}
