import { dayOf, isLaterDay, type LocalDay, type ZonedInstant } from './day.ts';
import { nextRung, playedRung, type Gate, type Rung } from './ladder.ts';
import type { Result } from './question.ts';

/** How a candidate stands with one question. */
export interface Standing {
  rung: Rung;
  /** The last answer that counted. */
  last: (ZonedInstant & { result: Result }) | null;
  /** The days of counted passes, in order. */
  passDays: LocalDay[];
}

/** Where the question begins. */
export function newStanding(rung: Rung): Standing {
  return { rung, last: null, passDays: [] };
}

/** Whether an answer now would count: the first, cold one of a day does; 'again' is practice. */
export function counts(standing: Standing, now: ZonedInstant): boolean {
  return standing.last === null || isLaterDay(standing.last, now);
}

/**
 * The standing after an answer that `gate` judged. A further answer on the same day, in whatever
 * zone, changes nothing (docs/behaviour.md, Drills: repeats on the same day are practice).
 */
export function afterAnswer(
  standing: Standing,
  answer: ZonedInstant & { gate: Gate; short: boolean },
): Standing {
  const { at, zone, gate, short } = answer;
  if (!counts(standing, answer)) return standing;
  return {
    rung: nextRung(standing.rung, playedRung(standing.rung, short), gate),
    last: { at, zone, result: gate.result },
    passDays: gate.result === 'good' ? [...standing.passDays, dayOf(answer)] : standing.passDays,
  };
}

/**
 * The standing after key points were recalled on the day of an answer that counted. In the short
 * form that day will do for the step up; neither the day nor the result counts again
 * (docs/behaviour.md, Drills: ladder, rung 1).
 */
export function afterPoints(standing: Standing, gate: Gate): Standing {
  if (standing.rung !== 1 || gate.result === 'weak' || gate.stays) return standing;
  return { ...standing, rung: nextRung(1, 1, gate) };
}
