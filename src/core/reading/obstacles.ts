import { concernOf } from '../ontology/index.ts';
import type { Reading } from './reading.ts';

export const obstacleReasons = ['across_rounds', 'within_round', 'off_guard', 'shaky'] as const;
export type ObstacleReason = (typeof obstacleReasons)[number];

/** A concern the employer seems to have, over all rounds of a process (docs/contracts.md, `read --json`). */
export interface ObstacleFinding {
  /** Ontology id or one made from the words. */
  id: string;
  /** How people call it. */
  topic: string;
  rounds: number[];
  /** Occasions in all. */
  times: number;
  quotes: { round: number; quote: string }[];
  because: ObstacleReason[];
  /** False: its lines were put together by likeness, not by a name or alias. */
  sure: boolean;
}

export interface RoundReading {
  round: number;
  reading: Pick<Reading, 'questions'>;
}

/** What the order of obstacles goes by. */
export interface Pressure {
  /** What every round contains and nobody followed up (G7). */
  usual: boolean;
  rounds: number;
  /** Repeats within rounds. */
  repeats: number;
  offGuard: number;
  shaky: number;
  /** 1..5 */
  severity: number;
}

/**
 * The order of G7, most pressing first: repeats across rounds, then within a round, then off guard,
 * then shaky, then what it could cost; what everyone gets asked stands below all of it.
 */
export function byPressure(a: Pressure, b: Pressure): number {
  return (
    Number(a.usual) - Number(b.usual) ||
    b.rounds - a.rounds ||
    b.repeats - a.repeats ||
    b.offGuard - a.offGuard ||
    b.shaky - a.shaky ||
    b.severity - a.severity
  );
}

/** How often one round came back to it: asked again, or followed up twice within one occasion. */
export const repeatsIn = (question: { times: number; followUps: number }): number =>
  question.times - 1 + (question.followUps >= 2 ? 1 : 0);

/** Why something is an obstacle at all; empty: nothing points to one. */
export function reasonsFor(each: Omit<Pressure, 'usual' | 'severity'>): ObstacleReason[] {
  const found: ObstacleReason[] = [];
  if (each.rounds > 1) found.push('across_rounds');
  if (each.repeats > 0) found.push('within_round');
  if (each.offGuard > 0) found.push('off_guard');
  if (each.shaky > 0) found.push('shaky');
  return found;
}

/** What nobody has been asked about counts as in the middle. */
export const usualSeverity = 3;

interface Gathered extends Omit<Pressure, 'rounds' | 'severity'> {
  finding: ObstacleFinding;
  lines: number;
  named: boolean;
  settled: boolean;
  order: number;
}

/**
 * What stands between the candidate and the offer, most pressing first (docs/behaviour.md, G7): repeats
 * across rounds, then within a round, then off guard, then shaky; what every round contains comes
 * last unless it was followed up. Settled worries, questions that are not about the job, and what
 * was asked once and answered well are left out. Same rounds, same order.
 */
export function rankObstacles(rounds: readonly RoundReading[]): ObstacleFinding[] {
  const gathered = new Map<string, Gathered>();
  for (const { round, reading } of [...rounds].sort((a, b) => a.round - b.round))
    for (const question of reading.questions) {
      const topic = question.topics[0];
      if (topic === undefined || question.notAboutJob) continue;
      const known = gathered.get(topic.id) ?? {
        finding: {
          id: topic.id,
          topic: topic.label,
          rounds: [],
          times: 0,
          quotes: [],
          because: [],
          sure: true,
        },
        repeats: 0,
        offGuard: 0,
        shaky: 0,
        usual: concernOf(topic.id)?.everyone === true,
        lines: 0,
        named: true,
        settled: false,
        order: gathered.size,
      };
      gathered.set(topic.id, known);
      const { finding } = known;
      if (finding.rounds.at(-1) !== round) finding.rounds.push(round);
      finding.times += question.times;
      for (const line of [question, ...(question.also ?? [])])
        finding.quotes.push({ round, quote: line.quote });
      known.repeats += repeatsIn(question);
      if (question.outcome === 'off_guard') known.offGuard++;
      if (question.outcome === 'shaky') known.shaky++;
      if (repeatsIn(question) > 0 || question.followUps > 0) known.usual = false;
      known.lines += 1 + (question.also?.length ?? 0);
      known.named = known.named && topic.named === true;
      known.settled = question.settled;
    }
  const pressure = (each: Gathered): Pressure => ({
    ...each,
    rounds: each.finding.rounds.length,
    severity: usualSeverity,
  });
  return [...gathered.values()]
    .map((each) => ({
      ...each,
      finding: {
        ...each.finding,
        because: reasonsFor(pressure(each)),
        sure: each.lines === 1 || each.named,
      },
    }))
    .filter((each) => !each.settled && each.finding.because.length > 0)
    .sort((a, b) => byPressure(pressure(a), pressure(b)) || a.order - b.order)
    .map((each) => each.finding);
}
