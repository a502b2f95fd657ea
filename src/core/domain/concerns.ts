import type { Question } from './records.ts';

/** One worry of the employer as its questions show it, within and across rounds. */
export interface Concern {
  label: string;
  questions: Question[];
  rounds: number;
  times: number;
  people: string[];
  offGuard: boolean;
  shaky: boolean;
}

/** Groups questions that are the same worry: the same topic, or said to be the same by the candidate. */
export function concernsOf(questions: readonly Question[]): Concern[] {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const groups = new Map<string, Question[]>();
  for (const question of questions) {
    if (question.notAboutJob) continue;
    const key = rootOf(question, byId).topic.id;
    groups.set(key, [...(groups.get(key) ?? []), question]);
  }
  return [...groups.values()].map(concernOf);
}

function rootOf(question: Question, byId: ReadonlyMap<string, Question>): Question {
  let at = question;
  for (let hops = 0; hops < 50 && at.sameAs !== null; hops++) {
    const next = byId.get(at.sameAs);
    if (next === undefined) break;
    at = next;
  }
  return at;
}

function concernOf(questions: Question[]): Concern {
  const people = new Set(questions.flatMap((each) => (each.by === null ? [] : [each.by])));
  return {
    label: questions[0]?.topic.label ?? '',
    questions,
    rounds: new Set(questions.map((each) => each.roundId)).size,
    times: questions.reduce((sum, each) => sum + each.times, 0),
    people: [...people],
    offGuard: questions.some((each) => each.outcome === 'off_guard'),
    shaky: questions.some((each) => each.outcome === 'shaky'),
  };
}

/**
 * What stands in the way, most first (product.md G7): repeats across rounds, then within a round.
 * What the employer called settled in its latest round is out.
 */
export function inTheWay(questions: readonly Question[]): Concern[] {
  return concernsOf(questions)
    .filter((concern) => concern.questions.at(-1)?.settled !== true)
    .filter((concern) => concern.rounds > 1 || concern.times > 1)
    .sort(
      (a, b) =>
        b.rounds - a.rounds ||
        b.times - a.times ||
        Number(b.offGuard) - Number(a.offGuard) ||
        Number(b.shaky) - Number(a.shaky) ||
        (a.label < b.label ? -1 : 1),
    );
}
