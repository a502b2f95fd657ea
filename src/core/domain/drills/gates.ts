import type { LocalDay } from './day.ts';
import type { Gate } from './ladder.ts';
import type { Result } from './question.ts';

/** One checklist item as it stands when the gate looks: what nobody judged does not count. */
export type Item = 'there' | 'missing' | 'open';

const missingAllowed = 1;
const pointsShare = 0.8;

/**
 * Full answer: all but one of its kind's checklist. A refused answer ('fine', pasted back, another
 * question's) never passes (docs/behaviour.md, Drills: ladder, rung 2).
 */
export function fullAnswerGate(items: readonly Item[], refused: boolean): Gate {
  return gate(!refused && hasChecklist(items));
}

/**
 * Key points. The first meeting is the question cold: it counts by its checklist but never climbs,
 * since the points are chosen after it. Later at least 80 % of the own points from memory, on a
 * later day than they were chosen; in the short form the same day will do (rung 1).
 */
export function keyPointsGate(answer: KeyPointsAnswer): Gate {
  if (answer.meeting === 'first') {
    return { ...fullAnswerGate(answer.items, answer.refused), stays: true };
  }
  const { recalled, points, chosenOn, today, short } = answer;
  // a tenth of a point keeps 4 of 5 at 80 % whatever the rounding
  const enough = points > 0 && recalled * 10 >= points * pointsShare * 10 - 1e-9;
  if (enough && !short && today <= chosenOn) return { result: 'good', stays: true };
  return gate(enough);
}

export type KeyPointsAnswer =
  | { meeting: 'first'; items: readonly Item[]; refused: boolean }
  | {
      meeting: 'later';
      recalled: number;
      points: number;
      chosenOn: LocalDay;
      today: LocalDay;
      short: boolean;
    };

export interface TightAnswer {
  items: readonly Item[];
  refused: boolean;
  /** Within the length of its kind, by the timer or by words. */
  withinLength: boolean;
  /** null: nobody judged it, so it does not count. */
  headlineFirst: boolean | null;
}

/** Tight: within its kind's length, headline first, all but one of the checklist (rung 3). */
export function tightGate(answer: TightAnswer): Gate {
  return gate(isTight(answer));
}

/** Probe: both follow-ups answered, no contradiction (rung 4). */
export function probeGate(followUps: readonly { answered: boolean; contradicts: boolean }[]): Gate {
  return gate(
    followUps.length >= 2 &&
      followUps.every(({ answered, contradicts }) => answered && !contradicts),
  );
}

/** A wording the question was passed in, and when. */
export interface PassedWording {
  wording: string;
  day: LocalDay;
}

/**
 * Other wording: a full answer in each of 2 wordings on 2 days. `passed` are the earlier ones since
 * the rung was reached (rung 5).
 */
export function otherWordingGate(
  result: Result,
  now: PassedWording,
  passed: readonly PassedWording[],
): Gate {
  if (result === 'weak') return { result };
  const second = passed.some(({ wording, day }) => wording !== now.wording && day !== now.day);
  return second ? { result } : { result, stays: true };
}

/** How many mixed questions the last rung has. */
export const mixedQuestions = 3;
const mixedThatHold = 2;

/** Pressure: 2 of 3 mixed questions `held`, each at the quality of a tight answer (rung 6). */
export function pressureGate(held: number): Gate {
  return gate(held >= mixedThatHold);
}

/** Would the answer pass against the clock? */
export function isTight({ items, refused, withinLength, headlineFirst }: TightAnswer): boolean {
  return !refused && withinLength && headlineFirst !== false && hasChecklist(items);
}

function hasChecklist(items: readonly Item[]): boolean {
  return (
    items.includes('there') && items.filter((item) => item === 'missing').length <= missingAllowed
  );
}

function gate(passed: boolean): Gate {
  return { result: passed ? 'good' : 'weak' };
}
