import type { Context } from '../flow/types.ts';
import { obstaclesOf } from './obstacles.ts';
import { wasHeld } from './processes.ts';
import { kinds, type KeptObstacle, type Question, type Round } from './records.ts';

export interface Pattern {
  topicId: string;
  /** At how many employers it pointed to a doubt. */
  employers: number;
  /** Of how many with a round told. */
  of: number;
  /** The ids of those employers, sorted. */
  at: string[];
}

export interface PatternRecords {
  rounds: readonly Round[];
  questions: readonly Question[];
  kept: readonly KeptObstacle[];
}

/**
 * For each topic at how many employers it came up as a doubt. Nothing below two employers: one
 * employer's doubt is no pattern (docs/behaviour.md, Obstacles).
 */
export function patternsOf({ rounds, questions, kept }: PatternRecords): Pattern[] {
  const told = rounds.filter(wasHeld);
  const employers = [...new Set(told.map((round) => round.processId))];
  if (employers.length < 2) return [];
  const at = new Map<string, string[]>();
  for (const employer of employers) {
    const of = <T extends { processId: string }>(values: readonly T[]) =>
      values.filter((each) => each.processId === employer);
    const numbers = new Map(of(rounds).map((round) => [round.id, round.number]));
    const worries = obstaclesOf({ questions: of(questions), kept: of(kept), numbers });
    const topics = worries
      .filter((each) => each.because.length > 0 && each.kept?.dismissed !== true && !each.usual)
      .map((each) => each.topicId);
    for (const topic of new Set(topics)) at.set(topic, [...(at.get(topic) ?? []), employer]);
  }
  return [...at]
    .map(([topicId, where]) => ({
      topicId,
      employers: where.length,
      of: employers.length,
      at: where.sort(),
    }))
    .sort((a, b) => b.employers - a.employers || (a.topicId < b.topicId ? -1 : 1));
}

/** The patterns of this person, the employers by name. */
export function patternsHere({ records }: Context<unknown>): Pattern[] {
  const rounds = records.list(kinds.round);
  if (new Set(rounds.map((round) => round.processId)).size < 2) return [];
  const names = new Map(records.list(kinds.process).map(({ id, employer }) => [id, employer]));
  return patternsOf({
    rounds,
    questions: records.list(kinds.question),
    kept: records.list(kinds.obstacle),
  }).map((each) => ({ ...each, at: each.at.map((id) => names.get(id) ?? '').sort() }));
}
