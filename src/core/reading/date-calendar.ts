import { Temporal } from 'temporal-polyfill';
import type { Token } from './tokens.ts';
import { months, ordinals, weekdays } from './date-words.ts';

export interface DayHit {
  day: Temporal.PlainDate;
  from: number;
  to: number;
  sure: boolean;
}

/** Which order '3/4' is in: only these write the month first. */
const monthFirst =
  /^(?:America\/(?!Sao_Paulo|Argentina|Bogota|Lima|Santiago|Mexico)|US\/|Pacific\/Honolulu)/;

export function make(year: number, month: number, day: number): Temporal.PlainDate | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const made = Temporal.PlainDate.from(
    { year, month, day: Math.min(day, 31) },
    { overflow: 'constrain' },
  );
  return made.day === day ? made : null;
}

function monthDay(
  today: Temporal.PlainDate,
  month: number,
  day: number,
): Temporal.PlainDate | null {
  const now = make(today.year, month, day);
  if (now !== null && Temporal.PlainDate.compare(now, today) >= 0) return now;
  return make(today.year + 1, month, day);
}

/**
 * The next such day of a month after today; with a weekday, the one of this month or the next that
 * falls on it, even if it has just passed.
 */
export function dayOfMonth(today: Temporal.PlainDate, day: number, weekday: number | null) {
  const start = today.with({ day: 1 });
  const days = [0, 1, 2]
    .map((months) => start.add({ months }))
    .map((month) => make(month.year, month.month, day))
    .filter((made) => made !== null);
  const ahead = days.filter((made) => Temporal.PlainDate.compare(made, today) > 0);
  const [first] = ahead;
  if (first === undefined) return null;
  if (weekday === null) return { day: first, sure: true };
  const match =
    ahead.slice(0, 2).find((made) => made.dayOfWeek === weekday) ??
    days.find((made) => made.dayOfWeek === weekday && made.month === today.month);
  return { day: match ?? first, sure: match === first };
}

const suffixes = new Set(['st', 'nd', 'rd', 'th']);

/** '14', '14th', 'fourteenth', 'twenty first': a day of a month and where it ends. */
export function dayNumber(
  list: readonly Token[],
  at: number,
): { day: number; to: number; marked: boolean } | null {
  const word = list[at]?.text ?? '';
  const next = list[at + 1];
  if (/^\d{1,2}$/.test(word)) {
    const marked = next !== undefined && next.glued && suffixes.has(next.text);
    return { day: Number(word), to: at + (marked ? 2 : 1), marked };
  }
  const tens = word === 'twenty' ? 20 : word === 'thirty' ? 30 : 0;
  const skip = next?.text === '-' ? 2 : 1;
  const unit = ordinals.get(list[at + skip]?.text ?? '');
  if (tens > 0 && unit !== undefined && unit < 10)
    return { day: tens + unit, to: at + skip + 1, marked: true };
  const ordinal = word === 'thirtieth' ? 30 : ordinals.get(word);
  return ordinal === undefined || ordinal === 0 ? null : { day: ordinal, to: at + 1, marked: true };
}

function yearAt(list: readonly Token[], at: number): { year: number; to: number } | null {
  const skip = [',', '-', '/', 'de'].includes(list[at]?.text ?? '') ? 1 : 0;
  const word = list[at + skip]?.text ?? '';
  return /^20\d\d$/.test(word) ? { year: Number(word), to: at + skip + 1 } : null;
}

export function numeric(
  list: readonly Token[],
  at: number,
  today: Temporal.PlainDate,
  zone: string,
): DayHit | null {
  const word = (offset: number) => list[at + offset]?.text ?? '';
  const number = (offset: number) => (/^\d{1,4}$/.test(word(offset)) ? Number(word(offset)) : null);
  const sign = word(1);
  const first = number(0);
  const second = number(2);
  if (first === null || second === null || !['/', '.', '-'].includes(sign)) return null;
  if (!list[at + 1]?.glued || !list[at + 2]?.glued) return null;
  if (word(0) === '24' && word(2) === '7') return null;
  if (word(0).length === 4) {
    const third = number(4);
    const day = third === null || word(3) !== sign ? null : make(first, second, third);
    return day && { day, from: at, to: at + 5, sure: Temporal.PlainDate.compare(day, today) >= 0 };
  }
  const yearly = word(3) === sign && list[at + 4]?.glued && /^(?:\d\d){1,2}$/.test(word(4));
  const third = yearly ? number(4) : null;
  // '2.30' is a time and '2-3' a range; '14.3.' is a date, and so is '14.03 at 9'.
  const dotted = word(3) === '.' || (/^0\d$/.test(word(2)) && /^(?:at|um|@|,)$/.test(word(3)));
  if (sign === '.' && third === null && (!dotted || word(2).length > 2 || second > 12)) return null;
  if (sign === '-' && third === null) return null;
  // 'bleep 5.4. Cat …': the second point ends the sentence.
  const closes = word(3) === '.' && !/^(?:[\p{Ll}\d(,@–-]|$)/u.test(list[at + 4]?.typed ?? '');
  const led = /^(?:on|the|am|is|it's|its|to|for|from|till|until|by|le|den|[,:(\n-])?$/;
  if (sign === '.' && third === null && closes && !led.test(word(-1)) && !weekdays.has(word(-1)))
    return null;
  const american = monthFirst.test(zone) && sign !== '.';
  const flip = american ? first <= 12 : second > 12;
  const [month, dayOf] = flip ? [first, second] : [second, first];
  const year = third === null ? null : third < 100 ? 2000 + third : third;
  const day = year === null ? monthDay(today, month, dayOf) : make(year, month, dayOf);
  if (day === null) return null;
  const to = at + (third === null ? (word(3) === '.' && sign === '.' ? 4 : 3) : 5);
  const past = Temporal.PlainDate.compare(day, today) < 0;
  return {
    day,
    from: at,
    to,
    sure: !past && (american || sign === '.' || first > 12 || second > 12 || first === second),
  };
}

export function withMonth(
  list: readonly Token[],
  at: number,
  today: Temporal.PlainDate,
): DayHit | null {
  const month = months.get(list[at]?.text ?? '');
  if (month !== undefined) {
    const after = list[at + 1]?.text;
    const short = (list[at]?.text.length ?? 0) < 5 && month !== 5;
    const skip = after === 'the' || (after === '.' && short) ? 2 : 1;
    const number = dayNumber(list, at + skip);
    if (number === null || [':', 'pm', 'am'].includes(list[number.to]?.text ?? '')) return null;
    return finish(list, at, number.to, today, month, number.day);
  }
  const number = dayNumber(list, at);
  if (number === null) return null;
  const skip = ['of', '.', 'de', '-', '/'].includes(list[number.to]?.text ?? '') ? 1 : 0;
  const named = months.get(list[number.to + skip]?.text ?? '');
  return named === undefined
    ? null
    : finish(list, at, number.to + skip + 1, today, named, number.day);
}

function finish(
  list: readonly Token[],
  from: number,
  to: number,
  today: Temporal.PlainDate,
  month: number,
  number: number,
) {
  const year = yearAt(list, to);
  const day = year === null ? monthDay(today, month, number) : make(year.year, month, number);
  if (day === null) return null;
  const ahead = today.until(day).days;
  return { day, from, to: year?.to ?? to, sure: ahead >= 0 && (year !== null || ahead < 270) };
}
