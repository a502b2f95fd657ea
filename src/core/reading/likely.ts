import { concernOf } from '../ontology/index.ts';
import type { TopicGuess } from './reading.ts';
import { matches } from './topics.ts';
import { stems } from './words.ts';

/** What two lines are compared by: their words and what they were read as. */
export interface Line {
  quote: string;
  topics: readonly TopicGuess[];
}

export interface Likely<Earlier> {
  earlier: Earlier;
  /** 0..1; only for the order in which they are offered. */
  likeness: number;
}

/** Below this an earlier concern is not worth a press. */
const worthAsking = 0.2;

function spread(line: Line): Map<string, number> {
  const found = new Map<string, number>();
  for (const { concern, confidence } of matches(line.quote, 8)) found.set(concern.id, confidence);
  for (const topic of line.topics)
    found.set(topic.id, Math.max(topic.confidence, found.get(topic.id) ?? 0));
  return found;
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let dot = 0;
  for (const [id, weight] of a) dot += weight * (b.get(id) ?? 0);
  const size = (of: ReadonlyMap<string, number>) =>
    Math.sqrt([...of.values()].reduce((sum, weight) => sum + weight * weight, 0));
  const both = size(a) * size(b);
  return both === 0 ? 0 : dot / both;
}

const isNear = (a: string, b: string) =>
  concernOf(a)?.near?.includes(b) === true || concernOf(b)?.near?.includes(a) === true;

/**
 * Earlier concerns that a question may be another wording of, the likeliest first, at most
 * `limit`: offered in one press beside 'new', never merged (docs/behaviour.md, G5).
 */
export function likelySame<Earlier extends Line>(
  question: Line,
  earlier: readonly Earlier[],
  limit = 3,
): Likely<Earlier>[] {
  const own = spread(question);
  const words = new Set(stems(question.quote));
  return earlier
    .map((line) => {
      const shared = stems(line.quote).filter((stem) => words.has(stem)).length;
      const overlap = shared / Math.max(1, Math.min(words.size, stems(line.quote).length));
      const related = question.topics.some((topic) =>
        line.topics.some((other) => isNear(topic.id, other.id)),
      )
        ? 0.4
        : 0;
      const same = question.topics[0]?.id === line.topics[0]?.id ? 0.5 : 0;
      return {
        earlier: line,
        likeness: Math.min(1, same + 0.6 * cosine(own, spread(line)) + related + 0.25 * overlap),
      };
    })
    .filter((each) => each.likeness >= worthAsking)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, limit);
}
