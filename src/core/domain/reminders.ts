import type { Context, Effect } from '../flow/types.ts';
import { outsideQuiet, workingDayAfter } from './moments.ts';
import type { Round } from './records.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/** A word half an hour after a round's end, unless they have written before (G17). */
export const nudgeKey = (round: Pick<Round, 'processId' | 'id'>) =>
  `nudge/${round.processId}/${round.id}`;

export const waitingKey = (processId: string) => `waiting/${processId}`;

/** Sets the nudge of a coming round with a time; none for a day without one or a past one. */
export function nudgeFor(round: Round, context: Context<unknown>): Effect[] {
  const key = nudgeKey(round);
  if (round.at === null || !context.person.settings.nudge) return [{ kind: 'cancel', key }];
  const start = round.at.wall.includes('T') ? round.at.utc : round.at.utc + 8 * 60 * minute;
  const after = start + (round.minutes + 30) * minute;
  if (after <= context.now) return [{ kind: 'cancel', key }];
  return [{ kind: 'remind', key, at: outsideQuiet(after, context.zone) }];
}

/** One question when an employer has not come back: the working day after the day named, else in 7 days. */
export function waitingFor(
  processId: string,
  byUtc: number | null,
  context: Context<unknown>,
): Effect[] {
  const key = waitingKey(processId);
  if (!context.person.settings.waiting) return [{ kind: 'cancel', key }];
  const at = workingDayAfter(byUtc ?? context.now + 6 * day, context.zone);
  return [{ kind: 'remind', key, at }];
}

/** Everything pending of one employer goes. */
export function silence(processId: string, context: Context<unknown>): Effect[] {
  return context.records
    .reminders()
    .filter(({ key }) => key.split('/')[1] === processId)
    .map(({ key }): Effect => ({ kind: 'cancel', key }));
}
