import { readWhen } from '../../reading/dates.ts';
import type { LocalDay } from './day.ts';

/** A date, or a day of the week (1 Monday to 7 Sunday) near the practice that is meant. */
export type Day = { date: LocalDay } | { weekday: number };

/** How practice is wished for: another hour, another day for the next one, how many, which days never. */
export type Wish =
  | { wish: 'hour'; hour: number }
  | { wish: 'day'; day: Day; from: Day | null; hour: number | null }
  | { wish: 'size'; size: number }
  | { wish: 'never'; weekdays: number[] }
  | { wish: 'any_day' };

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const weekday = /\b(mon|tue|wed|thu|fri|sat|sun)(?:s|day|sday|nesday|rsday|urday)?s?\b/giu;
const words = ['one', 'two', 'three', 'four', 'five', 'six'];

/** What was said about when and how much to practise; null: none of it. */
export function wishIn(said: string, context: { now: number; zone: string }): Wish | null {
  const size = sizeIn(said);
  if (size !== null) return { wish: 'size', size };
  if (/\b(?:any|every) day\b/iu.test(said)) return { wish: 'any_day' };
  if (/\b(?:not|never|no|nothing|without|except|but)\b/iu.test(said)) {
    const never = weekdaysIn(said);
    if (never.length > 0 && never.length < 7) return { wish: 'never', weekdays: never };
  }
  const [, before = '', after = ''] = /^(.*)\bto\b(.*)$/isu.exec(said) ?? ['', '', said];
  const day = dayIn(after, context);
  if (day !== null)
    return { wish: 'day', day: day.day, from: dayIn(before, context)?.day ?? null, hour: day.hour };
  const hour = hourIn(said);
  return hour === null ? null : { wish: 'hour', hour };
}

function dayIn(
  said: string,
  context: { now: number; zone: string },
): { day: Day; hour: number | null } | null {
  const when = readWhen(said, context);
  if (when === null) return null;
  const [date = '', time] = when.wall.split('T');
  const [only, more] = weekdaysIn(said);
  const dated = /\p{N}(?:st|nd|rd|th)?\.? ?(?:of )?\p{L}{3}|\p{N}[./-]\p{N}|week/iu.test(said);
  const day = only !== undefined && more === undefined && !dated ? { weekday: only } : { date };
  return { day, hour: time === undefined ? hourIn(said.replace(when.quote, '')) : hourIn(time) };
}

/** '7:30', '19', '7 pm' as hours of the day; null: not an hour. */
export function hourIn(said: string): number | null {
  const match = /\b(\d{1,2})(?:[:.h](\d{2}))?\s*(am|pm)?\b(?!(?:st|nd|rd|th)\b)/iu.exec(said);
  if (match === null) return null;
  const half = match[3]?.toLowerCase();
  const whole = Number(match[1]);
  const minutes = Number(match[2] ?? 0);
  if (whole > 24 || minutes > 59 || (half !== undefined && whole > 12)) return null;
  const hour = half === undefined ? whole % 24 : (whole % 12) + (half === 'pm' ? 12 : 0);
  return hour + minutes / 60;
}

const mostAtOnce = 6;

function sizeIn(said: string): number | null {
  const match =
    /^(?:only |just )?(\d|one|two|three|four|five|six)(?: questions?| at a time)$/iu.exec(
      said.trim().replace(/[.!]$/u, ''),
    );
  const word = match?.[1]?.toLowerCase() ?? '';
  const size = words.indexOf(word) + 1 || Number(word);
  return size >= 1 && size <= mostAtOnce ? size : null;
}

const weekdaysIn = (said: string): number[] => [
  ...new Set(
    [...said.replace(/\bweekends?\b/giu, 'sat sun').matchAll(weekday)].map(
      ([, name = '']) => weekdays.indexOf(name.toLowerCase()) + 1,
    ),
  ),
];
