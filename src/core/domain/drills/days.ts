import { addDays, daysBetween, type LocalDay } from './day.ts';

const beforeRound = [8, 4, 2, 1];
const withoutDate = [0, 2, 4];

/**
 * The days to drill on, today and later, in order: the debrief day, then 8, 4, 2 and 1 days before
 * the next round; without a date the debrief day and 2 and 4 days after it, then none until there
 * is one. None on the round's own day or later (docs/behaviour.md, Drills: drill days).
 */
export function drillDays(
  debriefDay: LocalDay,
  interviewDay: LocalDay | null,
  today: LocalDay,
): LocalDay[] {
  const days =
    interviewDay === null
      ? withoutDate.map((offset) => addDays(debriefDay, offset))
      : [debriefDay, ...beforeRound.map((offset) => addDays(interviewDay, -offset))];
  const first = today > debriefDay ? today : debriefDay;
  return [...new Set(days)]
    .filter((day) => day >= first && (interviewDay === null || day < interviewDay))
    .sort();
}

export const shortNotice = 2;

/** With 2 days or less to the round a sitting takes the short form (docs/behaviour.md, Drills: ladder). */
export function isShortNotice(interviewDay: LocalDay | null, today: LocalDay): boolean {
  if (interviewDay === null) return false;
  const days = daysBetween(today, interviewDay);
  return days >= 0 && days <= shortNotice;
}

/** The warm-up opens each sitting until there is a day or less left to the round. */
export function hasWarmUp(interviewDay: LocalDay | null, today: LocalDay): boolean {
  if (interviewDay === null) return true;
  const days = daysBetween(today, interviewDay);
  return days < 0 || days > 1;
}

const shortForm = 3;

/** How many questions a sitting has: what the candidate chose, in the short form at most the top 3. */
export function sittingSize(chosen: number, short: boolean): number {
  return short ? Math.min(chosen, shortForm) : chosen;
}
