import { localTime } from '../../domain/moments.ts';
import type { Moment } from '../../domain/records.ts';

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** 'Europe/London' as people say it: 'London time'. */
export function zoneName(zone: string): string {
  const city = zone.split('/').at(-1) ?? zone;
  return zone === 'UTC' ? 'UTC' : `${city.replaceAll('_', ' ')} time`;
}

/** 'Thursday 19 March' */
export function dayName(utc: number, zone: string): string {
  const local = localTime(utc, zone);
  return `${days[local.dayOfWeek - 1]} ${local.day} ${months[local.month - 1]}`;
}

/** '14:30' */
export function clockTime(utc: number, zone: string): string {
  const local = localTime(utc, zone);
  return `${local.hour}:${String(local.minute).padStart(2, '0')}`;
}

/** 'Thursday 19 March, 14:30' */
export const dayAndTime = (utc: number, zone: string): string =>
  `${dayName(utc, zone)}, ${clockTime(utc, zone)}`;

/** Weekday, date, year, time and zone, as a date is said before it is kept. */
export function wholeMoment(moment: Moment): string {
  const { year } = localTime(moment.utc, moment.zone);
  const day = `${dayName(moment.utc, moment.zone)} ${year}`;
  return moment.wall.includes('T')
    ? `${day}, ${clockTime(moment.utc, moment.zone)}, ${zoneName(moment.zone)}`
    : `${day}, no time yet`;
}

/** 'Thursday 19 March, 14:30', in the zone it was set in. */
export function shortMoment(moment: Moment): string {
  const { utc, zone, wall } = moment;
  return wall.includes('T') ? dayAndTime(utc, zone) : dayName(utc, zone);
}

/** 'the 19th' */
export function theDay(moment: Moment): string {
  return `the ${ordinalNumber(localTime(moment.utc, moment.zone).day)}`;
}

export function ordinalNumber(n: number): string {
  const teen = n % 100 >= 11 && n % 100 <= 13;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${ending}`;
}

/** 'at 18:00', 'tomorrow at 9:00', 'on Monday 9 March at 9:00' */
export function saidWhen(utc: number, now: number, zone: string): string {
  const then = localTime(utc, zone).toPlainDate();
  const away = localTime(now, zone).toPlainDate().until(then).days;
  const time = clockTime(utc, zone);
  if (away === 0) return `at ${time}`;
  if (away === 1) return `tomorrow at ${time}`;
  return `on ${dayName(utc, zone)} at ${time}`;
}

/** An hour of the day, 18.5 is '18:30'. */
export function hourName(hour: number): string {
  const minutes = Math.round((hour % 1) * 60);
  return `${Math.floor(hour)}:${String(minutes).padStart(2, '0')}`;
}
