import type { LocalDay } from './day.ts';

const passDaysNeeded = 3;

/** `by: 'near_round'` is the lesser measure and is said with it. */
export type Polished =
  { polished: true; by: 'three_days' | 'near_round' } | { polished: false; daysToGo: number };

/**
 * Polished means passes on 3 different days. Near a round (2 days or less): a pass on each drill
 * day left, today included, and at least one (docs/behaviour.md, Drills, and G12). `drillDaysLeft`
 * is null when no round is near.
 */
export function polished(
  passDays: readonly LocalDay[],
  drillDaysLeft: readonly LocalDay[] | null,
): Polished {
  const passed = new Set(passDays);
  if (passed.size >= passDaysNeeded) return { polished: true, by: 'three_days' };
  const daysToGo = passDaysNeeded - passed.size;
  if (drillDaysLeft === null) return { polished: false, daysToGo };
  const open = drillDaysLeft.filter((day) => !passed.has(day)).length;
  if (open === 0 && passed.size > 0) return { polished: true, by: 'near_round' };
  return { polished: false, daysToGo: Math.min(Math.max(1, open), daysToGo) };
}
