import { Temporal } from 'temporal-polyfill';
import type { Context, Effect } from '../flow/types.ts';
import { hasName } from './people.ts';
import { atHour, localTime, outsideQuiet, workingDayAfter } from './moments.ts';
import { isOpenProof } from './proof-states.ts';
import { dueOf } from './proofs.ts';
import { kinds, type Proof, type Round } from './records.ts';
import { nudgeKey, pageKey, proofKey, thanksKey, waitingKey } from './reminder-keys.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
/** When the page and what is due are sent: late enough to be home, early enough to act (G17). */
const evening = 18;
const morning = 8.5;

/** Sets the nudge of a coming round with a time; none for a day without one or a past one. */
export function nudgeFor(round: Round, context: Context<unknown>): Effect[] {
  const key = nudgeKey(round);
  if (round.at === null || !context.person.settings.nudge) return [{ kind: 'cancel', key }];
  const start = round.at.wall.includes('T') ? round.at.utc : round.at.utc + 8 * 60 * minute;
  const after = start + (round.minutes + 30) * minute;
  if (after <= context.now) return [{ kind: 'cancel', key }];
  return [{ kind: 'remind', key, at: outsideQuiet(after, context.zone) }];
}

/** The page at 18:00 on the day before, in the candidate's zone; none when that has passed. */
export function pageFor(round: Round, context: Context<unknown>): Effect[] {
  const key = pageKey(round);
  if (round.at === null || !context.person.settings.page) return [{ kind: 'cancel', key }];
  const at = eveningBefore(round.at.utc, context.zone);
  return at <= context.now ? [{ kind: 'cancel', key }] : [{ kind: 'remind', key, at }];
}

const eveningBefore = (utc: number, zone: string) => atHour(utc, zone, -1, evening);

/** Is this still the evening before the round? A round that was moved has another one. */
export const isEveBefore = (round: Round, now: number, zone: string): boolean =>
  round.state === 'coming' &&
  round.at !== null &&
  localTime(round.at.utc, zone).toPlainDate().subtract({ days: 1 }).toString() ===
    localTime(now, zone).toPlainDate().toString();

/** The morning after, when there is somebody to write to. */
export function thanksFor(round: Round, context: Context<unknown>): Effect[] {
  if (!context.person.settings.thanks || !round.interviewers.some(hasName)) return [];
  const at = atHour(context.now, context.zone, 1, morning);
  return [{ kind: 'remind', key: thanksKey(round), at }];
}

/**
 * One reminder for each evening on which something has to be ready: of what others have to do on
 * its day, of what is their own making the evening before it. The old ones go.
 */
export function proofReminders(
  processId: string,
  next: Round | null,
  proofs: readonly Proof[],
  context: Context<unknown>,
): Effect[] {
  const old = context.records
    .reminders()
    .filter(({ key }) => key.startsWith(`proof/${processId}/`));
  const cancelled = (keys: readonly string[]) =>
    old
      .filter(({ key }) => !keys.includes(key))
      .map(({ key }): Effect => ({ kind: 'cancel', key }));
  if (next === null || !context.person.settings.proof) return cancelled([]);
  const days = new Map<string, number>();
  for (const proof of proofs.filter(isOpenProof)) {
    const due = dueOf(proof, next, context.now, context.zone);
    if (due === null) continue;
    const at = reminderAt(proof, due, context.zone);
    if (at > context.now) days.set(localTime(at, context.zone).toPlainDate().toString(), at);
  }
  const set = [...days].map(([on, at]) => ({ key: proofKey(processId, on), at }));
  return [
    ...cancelled(set.map(({ key }) => key)),
    ...set.map(({ key, at }): Effect => ({ kind: 'remind', key, at })),
  ];
}

export function reminderAt(proof: Pick<Proof, 'kind'>, due: string, zone: string): number {
  const others = proof.kind === 'reference' || proof.kind === 'letter';
  const on = Temporal.PlainDate.from(due).subtract({ days: others ? 0 : 1 });
  return on.toPlainDateTime(new Temporal.PlainTime(evening)).toZonedDateTime(zone)
    .epochMilliseconds;
}

/** All that a coming round's date sets off. */
export function roundReminders(round: Round, context: Context<unknown>): Effect[] {
  const proofs = context.records.list(kinds.proof, round.processId);
  return [
    ...nudgeFor(round, context),
    ...pageFor(round, context),
    ...proofReminders(round.processId, round, proofs, context),
  ];
}

/** All that was set for a round goes. */
export const roundQuiet = (round: Round): Effect[] =>
  [nudgeKey(round), pageKey(round), thanksKey(round)].map((key) => ({ kind: 'cancel', key }));

/** What was set for a round whose telling has begun. */
export const begun = (round: Round): Effect[] =>
  [nudgeKey(round), pageKey(round)].map((key) => ({ kind: 'cancel', key }));

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
