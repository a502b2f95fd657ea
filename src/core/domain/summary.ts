import { ledgerTopics, type LedgerTopic } from '../reading/reading.ts';
import { inTheWay, type Concern } from './concerns.ts';
import { blanksOf } from './ledger.ts';
import type { Highlight, LedgerEntry, Plan, Process, Question, Round } from './records.ts';

/** Everything a summary is made of, before words and limits. */
export interface SummaryContent {
  process: Process;
  round: Round;
  /** This round's entries by topic, in the ledger's order; null last: no topic recognised. */
  known: { topic: LedgerTopic | null; entries: LedgerEntry[] }[];
  /** For each confirmed entry, the earlier one with its round's number. */
  confirmed: Map<string, { entry: LedgerEntry; round: number }>;
  blanks: LedgerTopic[];
  inTheWay: Concern[];
  /** This round's questions that threw them or were harder than expected, the former first. */
  practise: Question[];
  landed: Highlight[];
  /** Kept, and nothing made of it. */
  private: Question[];
  plans: Plan[];
  next: Round | null;
}

export interface SummaryRecords {
  process: Process;
  round: Round;
  rounds: Round[];
  questions: Question[];
  ledger: LedgerEntry[];
  highlights: Highlight[];
  plans: Plan[];
}

export function summaryOf(records: SummaryRecords, now: number): SummaryContent {
  const { process, round, rounds, ledger, highlights, plans } = records;
  const numbers = new Map(rounds.map((each) => [each.id, each.number]));
  const numberOf = (each: { roundId: string }) => numbers.get(each.roundId) ?? 0;
  const questions = [...records.questions].sort((a, b) => numberOf(a) - numberOf(b));
  const told = questions.filter((each) => numberOf(each) <= round.number);
  const here = told.filter((each) => each.roundId === round.id);
  const entries = ledger.filter((entry) => entry.roundId === round.id);
  const byId = new Map(ledger.map((entry) => [entry.id, entry]));
  const confirmed = new Map<string, { entry: LedgerEntry; round: number }>();
  for (const entry of entries) {
    const before = entry.against === null ? undefined : byId.get(entry.against);
    if (before !== undefined) confirmed.set(entry.id, { entry: before, round: numberOf(before) });
  }
  const known = [...ledgerTopics, null]
    .map((topic) => ({ topic, entries: entries.filter((entry) => entry.topic === topic) }))
    .filter((group) => group.entries.length > 0);
  const hard = here.filter((each) => !each.notAboutJob && !each.settled);
  return {
    process,
    round,
    known,
    confirmed,
    blanks: blanksOf(ledger),
    inTheWay: inTheWay(told),
    practise: [
      ...hard.filter((each) => each.outcome === 'off_guard'),
      ...hard.filter((each) => each.outcome === 'shaky'),
    ],
    landed: highlights.filter((each) => each.kind === 'landed'),
    private: here.filter((each) => each.notAboutJob),
    plans: plans.filter((plan) => plan.roundId === round.id && plan.state === 'open'),
    next: nextAfter(rounds, now),
  };
}

function nextAfter(rounds: readonly Round[], now: number): Round | null {
  const coming = rounds.filter(
    (each) => each.state === 'coming' && each.at !== null && each.at.utc > now,
  );
  coming.sort((a, b) => (a.at?.utc ?? 0) - (b.at?.utc ?? 0));
  return coming[0] ?? null;
}
