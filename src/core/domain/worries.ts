import { obstaclesOf } from './obstacles.ts';
import { nameKey } from './processes.ts';
import type { KeptObstacle, Question } from './records.ts';

/** A question of this round and an earlier one that may be the same worry. */
export interface LikelyPair {
  question: Question;
  earlier: Question;
  /** Number of the earlier one's round. */
  round: number;
  earlierTimes: number;
  earlierRounds: number;
}

/** A topic in common that neither line named weighs as much as this many words. */
const sameTopic = 5;

/**
 * Doubts 'is that the same worry?', those first that would change the top obstacle. A name of the
 * topic in both lines links by itself and is no doubt; everything else is only ever offered (G5).
 */
export function likelyEarlier(
  questions: readonly Question[],
  kept: readonly KeptObstacle[],
  roundId: string,
  rounds: ReadonlyMap<string, number>,
): LikelyPair[] {
  const all = obstaclesOf({ questions, kept, numbers: rounds });
  const here = questions.filter((each) => each.roundId === roundId && !each.notAboutJob);
  const pairs: (LikelyPair & { likeness: number })[] = [];
  for (const question of here) {
    if (question.sameAs !== null) continue;
    const mine = all.find((each) => each.questions.some(({ id }) => id === question.id));
    if (mine?.questions.some((each) => each.roundId !== roundId)) continue;
    // What everyone gets asked stands below all else, once or twice.
    if (mine?.usual) continue;
    for (const worry of all) {
      const before = worry.questions.filter((each) => each.roundId !== roundId);
      if (worry === mine || before.length === 0 || worry.kept?.dismissed === true) continue;
      if (worry.usual) continue;
      const concern = {
        questions: before,
        times: before.reduce((sum, each) => sum + each.times, 0),
        rounds: new Set(before.map((each) => each.roundId)).size,
      };
      const topic = before.some((each) => each.topic.id === question.topic.id) ? sameTopic : 0;
      const shared = Math.max(...before.map((each) => sharedWords(question, each)));
      const likeness = topic + shared;
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
  'they asked about whether have what with from your that this about would could does ever when where which again want wanted know tell tells told twice once times time three four five more kept keep asking question questions then also same first last somebody someone'.split(
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
  // Who asked says nothing of what they asked about.
  const people = new Set([a.by, b.by].flatMap((each) => nameKey(each ?? '').split(' ')));
  const mine = words(a);
  return [...words(b)].filter((word) => mine.has(word) && !people.has(word)).length;
}
