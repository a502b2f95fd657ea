import type { LocalDay } from './day.ts';
import { rank, type Rank } from './need.ts';
import type { DrillQuestion } from './question.ts';

export interface Ranked {
  question: DrillQuestion;
  rank: Rank;
}

/**
 * The `count` questions to drill today, in the order to ask them: the highest priorities, then
 * reordered so that neighbours differ in theme where that is possible, keeping the first first
 * where it can be. Empty: nothing is due. Independent of the order of `questions` and of any date
 * but today's (docs/behaviour.md, Drills).
 */
export function chooseQuestions(
  questions: readonly DrillQuestion[],
  count: number,
  today: LocalDay,
): Ranked[] {
  return interleave(rankQuestions(questions, today).slice(0, Math.max(0, count)));
}

/**
 * All questions that are due today, highest priority first. Ties: the older last drill (never is
 * oldest), then the concern's id, then the question's text.
 */
export function rankQuestions(questions: readonly DrillQuestion[], today: LocalDay): Ranked[] {
  return questions
    .map((question) => ({ question, rank: rank(question, today) }))
    .filter((ranked) => ranked.rank.priority > 0)
    .sort(byPriority);
}

function byPriority(left: Ranked, right: Ranked): number {
  const [a, b] = [left.question, right.question];
  return (
    comparable(right.rank.priority) - comparable(left.rank.priority) ||
    compare(a.last?.day ?? '', b.last?.day ?? '') ||
    compare(a.concern, b.concern) ||
    compare(a.text, b.text) ||
    compare(a.id, b.id)
  );
}

/** Equal sums reached by different roundings stay equal. */
function comparable(priority: number): number {
  return Math.round(priority * 1e9);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Takes the highest one that leaves the fewest neighbours of one theme, until none is left. */
function interleave(ranked: readonly Ranked[]): Ranked[] {
  const left = [...ranked];
  const order: Ranked[] = [];
  while (left.length > 0) {
    const before = order.at(-1)?.question.theme ?? null;
    let best = 0;
    let fewest = Infinity;
    for (const [index, candidate] of left.entries()) {
      const theme = candidate.question.theme;
      const rest = left.filter((_, other) => other !== index);
      const clashes = (theme === before ? 1 : 0) + unavoidable(rest, theme);
      if (clashes < fewest) {
        fewest = clashes;
        best = index;
      }
    }
    order.push(...left.splice(best, 1));
  }
  return order;
}

/** The fewest neighbours of one theme in any order of `rest` that comes after `before`. */
function unavoidable(rest: readonly Ranked[], before: string): number {
  const counts = new Map<string, number>();
  for (const { question } of rest)
    counts.set(question.theme, (counts.get(question.theme) ?? 0) + 1);
  let most = 0;
  for (const [theme, count] of counts) {
    const gaps = rest.length - count + (theme === before ? 0 : 1);
    most = Math.max(most, count - gaps);
  }
  return most;
}
