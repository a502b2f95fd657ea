import { daysBetween, type LocalDay } from './day.ts';
import { severityUnasked, type DrillQuestion } from './question.ts';

/** What a rank is made of; weight and need are rounded nowhere. */
export interface Rank {
  weight: number;
  need: number;
  /** weight · need; 0 means not due. */
  priority: number;
}

const neverDrilled = { offGuard: 0.65, otherwise: 0.5 };
const afterWeak = 2.5;
const afterGood = 0.8;
const forgettingDays = 8;

/**
 * How much the question matters to this employer: severity · (asked + followUps + 1) / (rounds + 2)
 * (docs/behaviour.md, Drills: need table).
 */
export function weight(question: DrillQuestion): number {
  const { severity, asked, followUps, rounds } = question;
  return ((severity ?? severityUnasked) * (asked + followUps + 1)) / (rounds + 2);
}

/**
 * How much it would gain from practice today; 0 on the day of its last counted answer
 * (docs/behaviour.md, Drills: need table).
 */
export function need(question: DrillQuestion, today: LocalDay): number {
  const { last, offGuard } = question;
  if (!last) return offGuard ? neverDrilled.offGuard : neverDrilled.otherwise;
  const days = Math.max(0, daysBetween(last.day, today));
  const height = last.result === 'weak' ? afterWeak : afterGood;
  return height * (1 - Math.exp(-days / forgettingDays));
}

/** The rank of a question today. It does not know the interview's date. */
export function rank(question: DrillQuestion, today: LocalDay): Rank {
  const heavy = weight(question);
  const due = need(question, today);
  return { weight: heavy, need: due, priority: heavy * due };
}
