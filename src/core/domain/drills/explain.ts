import { daysBetween, type LocalDay } from './day.ts';
import { rank, type Rank } from './need.ts';
import { severityUnasked, type DrillQuestion, type Result, type Severity } from './question.ts';

/** Why a question comes, the strongest ground only. Words are made elsewhere. */
export type Reason =
  | { because: 'came_up'; times: number; rounds: number; followUps: number }
  | { because: 'weak_before'; days: number }
  | { because: 'off_guard' }
  | { because: 'good_long_ago'; days: number }
  | { because: 'severe'; severity: Severity }
  | { because: 'asked_once' }
  | { because: 'not_yet_drilled' };

/** Every number behind a priority, for [The sums]. */
export interface Sums extends Rank {
  asked: number;
  followUps: number;
  rounds: number;
  severity: Severity;
  /** null: never drilled; then `offGuard` decided the need. */
  last: { result: Result; days: number } | null;
  offGuard: boolean;
}

/** The sums of a question's priority today, rounded nowhere (docs/behaviour.md, Drills). */
export function sums(question: DrillQuestion, today: LocalDay): Sums {
  const { asked, followUps, rounds, severity, last, offGuard } = question;
  return {
    ...rank(question, today),
    asked,
    followUps,
    rounds,
    severity: severity ?? severityUnasked,
    last: last && { result: last.result, days: Math.max(0, daysBetween(last.day, today)) },
    offGuard,
  };
}

/** The one ground to name for a question that is due: a repeat first, then what happened last. */
export function reason(question: DrillQuestion, today: LocalDay): Reason {
  const { asked, followUps, rounds, severity, last, offGuard } = sums(question, today);
  if (asked + followUps >= 2) return { because: 'came_up', times: asked, rounds, followUps };
  if (last?.result === 'weak') return { because: 'weak_before', days: last.days };
  if (offGuard) return { because: 'off_guard' };
  if (severity > severityUnasked) return { because: 'severe', severity };
  if (last) return { because: 'good_long_ago', days: last.days };
  return { because: asked > 0 ? 'asked_once' : 'not_yet_drilled' };
}
