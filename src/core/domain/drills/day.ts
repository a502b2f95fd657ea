import { Temporal } from 'temporal-polyfill';

/** A calendar day in the candidate's zone, 'YYYY-MM-DD'; two of them compare as text. */
export type LocalDay = string;

/** A point in time, UTC ms, and the IANA zone the candidate was in. */
export interface ZonedInstant {
  at: number;
  zone: string;
}

/** The calendar day at that moment, as the candidate's wall shows it. Throws on an unknown zone. */
export function dayOf(moment: ZonedInstant): LocalDay {
  return dayAt(moment.at, moment.zone);
}

/** Whole calendar days from one day to another, negative when `to` is earlier; clock changes do not matter. */
export function daysBetween(from: LocalDay, to: LocalDay): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' })
    .days;
}

/** The calendar day that many days later (earlier when negative). */
export function addDays(day: LocalDay, days: number): LocalDay {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** The day of the week, 1 Monday to 7 Sunday. */
export function weekdayOf(day: LocalDay): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}

/**
 * Whether `now` is on a later day than `before`, in the zone of either moment. A candidate who
 * changes zone within one day does not get a second one (docs/behaviour.md, Drills: the same day
 * never counts twice).
 */
export function isLaterDay(before: ZonedInstant, now: ZonedInstant): boolean {
  return (
    dayAt(now.at, before.zone) > dayAt(before.at, before.zone) &&
    dayAt(now.at, now.zone) > dayAt(before.at, now.zone) &&
    dayOf(now) > dayOf(before)
  );
}

function dayAt(at: number, zone: string): LocalDay {
  return Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .toString();
}
