import { concernsOf } from './concerns.ts';
import { nameKey } from './processes.ts';
import type { Question } from './records.ts';

/** A question of this round and an earlier one that may be the same worry. */
export interface LikelyPair {
  question: Question;
  earlier: Question;
  /** Number of the earlier one's round. */
  round: number;
  earlierTimes: number;
  earlierRounds: number;
}

/**
 * Doubts 'is that the same worry?', strongest first. The same topic links by itself and is no
 * doubt; everything else is only ever offered (docs/behaviour.md, Obstacles).
 */
export function likelyEarlier(
  questions: readonly Question[],
  roundId: string,
  rounds: ReadonlyMap<string, number>,
): LikelyPair[] {
  const here = questions.filter((each) => each.roundId === roundId && !each.notAboutJob);
  const before = questions.filter((each) => each.roundId !== roundId);
  const concerns = concernsOf(before);
  const pairs: (LikelyPair & { likeness: number })[] = [];
  for (const question of here) {
    if (question.sameAs !== null) continue;
    if (before.some((each) => each.topic.id === question.topic.id)) continue;
    for (const concern of concerns) {
      const likeness = Math.max(...concern.questions.map((each) => sharedWords(question, each)));
      const earlier = concern.questions[0];
      if (likeness === 0 || earlier === undefined) continue;
      pairs.push({
        question,
        earlier,
        round: rounds.get(earlier.roundId) ?? 1,
        earlierTimes: concern.times,
        earlierRounds: concern.rounds,
        likeness: likeness + question.times + concern.times,
      });
    }
  }
  return pairs.sort((a, b) => b.likeness - a.likeness);
}

const frame = new Set(
  'they asked about whether have what with from your that this about would could does ever when where which again want wanted know tell'.split(
    ' ',
  ),
);

function sharedWords(a: Question, b: Question): number {
  const words = (each: Question) =>
    new Set(
      nameKey(`${each.topic.label} ${each.quote}`)
        .split(' ')
        .filter((word) => word.length > 3 && !frame.has(word)),
    );
  const mine = words(a);
  return [...words(b)].filter((word) => mine.has(word)).length;
}
