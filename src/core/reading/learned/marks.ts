import type { Clause } from '../clauses.ts';
import { marginals } from './chain.ts';
import { scoresOf } from './features.ts';
import { marks, type Mark, type ReadingModel } from './model.ts';

/** How likely each mark is for one clause. */
export type Chances = Readonly<Record<Mark, number>>;

/** How likely a clause is of a question in any way. */
export const askedOf = (each: Chances | undefined): number =>
  each === undefined ? 0 : each.question + each.goes_on + each.again;

/** How a clause hangs on the one before: 0 same sentence, 1 next sentence, 2 next line. */
export function joints(list: readonly Clause[]): number[] {
  return list.map((clause, at) => {
    const before = list[at - 1];
    if (before === undefined || before.sentence === clause.sentence) return 0;
    return clause.newLine ? 2 : 1;
  });
}

/** What each clause is, as chances that add up to one; each depends on its neighbours. */
export function markClauses(list: readonly Clause[], model: ReadingModel): Chances[] {
  const scores = scoresOf(list, model.clauses);
  return marginals(scores, model.clauses.links, joints(list)).map((row) => {
    const chance = (mark: Mark) => row[marks.indexOf(mark)] ?? 0;
    return {
      other: chance('other'),
      question: chance('question'),
      goes_on: chance('goes_on'),
      again: chance('again'),
      fact: chance('fact'),
      asked: chance('asked'),
      landed: chance('landed'),
    };
  });
}
