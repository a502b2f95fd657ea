import type { LocalDay } from './day.ts';
import type { Standing } from './standing.ts';

const passDaysNeeded = 3;

/** A round of the next 2 days. */
export interface Near {
  /** The days of practice left before it, today included. */
  left: readonly LocalDay[];
  /** The day it came near: passes of before are not for it. */
  since: LocalDay;
}

/** `by: 'near_round'` is the lesser measure and is said with it; `days` it rests on. */
export type Polished =
  | { polished: true; by: 'three_days'; days: number }
  | { polished: true; by: 'near_round'; days: number }
  | { polished: false; daysToGo: number };

/**
 * Polished means passes on 3 different days. Near a round (2 days or less): a pass on each day of
 * practice left, at least one since it came near, and no weak answer behind it (docs/behaviour.md,
 * Drills, and G12).
 */
export function polished(
  { passDays, last }: Pick<Standing, 'passDays' | 'last'>,
  near: Near | null,
): Polished {
  const passed = new Set(passDays);
  if (passed.size >= passDaysNeeded) return { polished: true, by: 'three_days', days: passed.size };
  const daysToGo = passDaysNeeded - passed.size;
  if (near === null) return { polished: false, daysToGo };
  const open = near.left.filter((day) => !passed.has(day)).length;
  const days = [...passed].filter((day) => day >= near.since).length;
  if (open === 0 && days > 0 && last?.result === 'good')
    return { polished: true, by: 'near_round', days };
  return { polished: false, daysToGo: Math.min(Math.max(1, open), daysToGo) };
}
