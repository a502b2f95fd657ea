import type { Token } from './tokens.ts';
import { count, zonePlaces, zoneWords } from './date-words.ts';

export interface TimeHit {
  hour: number;
  minute: number;
  /** Token range, end exclusive. */
  from: number;
  to: number;
  sure: boolean;
}

export interface ZoneHit {
  /** null: another zone was named that cannot be told ('their time'). */
  zone: string | null;
  to: number;
}

type Part = 'am' | 'pm' | null;

/** 'am', 'a.m.', 'in the afternoon', 'tonight': which half of the day the words at `at` say. */
function dayPart(list: readonly Token[], at: number): { part: Part; to: number } {
  const word = (offset: number) => list[at + offset]?.text ?? '';
  if (word(0) === 'am' || word(0) === 'pm')
    return { part: word(0) === 'am' ? 'am' : 'pm', to: at + 1 };
  if ((word(0) === 'a' || word(0) === 'p') && word(1) === '.' && word(2) === 'm')
    return { part: word(0) === 'a' ? 'am' : 'pm', to: word(3) === '.' ? at + 4 : at + 3 };
  const skip = word(0) === 'in' && word(1) === 'the' ? 2 : word(0) === 'at' ? 1 : 0;
  const named = word(skip);
  if (named === 'morning') return { part: 'am', to: at + skip + 1 };
  if (named === 'afternoon' || named === 'evening' || named === 'night')
    return { part: 'pm', to: at + skip + 1 };
  return { part: null, to: at };
}

/** Interviews happen in the day: 1 to 6 is the afternoon, 8 to 12 as said, 7 is asked. */
function settle(hour: number, part: Part, exact: boolean): { hour: number; sure: boolean } | null {
  if (hour > 23) return null;
  if (part === 'pm')
    return hour > 12 ? { hour, sure: true } : { hour: (hour % 12) + 12, sure: true };
  if (part === 'am') return hour > 12 ? null : { hour: hour % 12, sure: true };
  if (exact || hour > 12) return { hour, sure: true };
  if (hour >= 1 && hour <= 6) return { hour: hour + 12, sure: true };
  return { hour, sure: hour >= 8 };
}

const unitWords = new Set([
  ...['day', 'days', 'week', 'weeks', 'month', 'months', 'year', 'years', 'hour', 'hours', 'hrs'],
  ...[
    'minute',
    'minutes',
    'min',
    'mins',
    'people',
    'person',
    'of',
    'rounds',
    'round',
    'times',
    'th',
  ],
  ...[
    'st',
    'nd',
    'rd',
    'k',
    '%',
    'more',
    'other',
    'others',
    'percent',
    '/',
    'interviews',
    'bit',
    'few',
  ],
  ...['couple', 'while', 'panel', 'least', 'most'],
]);

function spoken(list: readonly Token[], at: number): TimeHit | null {
  const word = (offset: number) => list[at + offset]?.text ?? '';
  if (word(0) === 'noon' || word(0) === 'midday')
    return { hour: 12, minute: 0, from: at, to: at + 1, sure: true };
  if (word(0) === 'lunchtime') return null;
  let minute: number | null = null;
  let next = at;
  if (word(0) === 'half') {
    minute = 30;
    next = at + (word(1) === 'past' ? 2 : 1);
  } else if (
    word(0) === 'quarter' ||
    word(0) === 'ten' ||
    word(0) === 'five' ||
    word(0) === 'twenty'
  ) {
    const size = { quarter: 15, ten: 10, five: 5, twenty: 20 }[word(0)] ?? 0;
    if (word(1) === 'past' || word(1) === 'after') minute = size;
    else if (word(1) === 'to' || word(1) === 'before') minute = -size;
    next = at + 2;
  } else if (/^(?:5|10|15|20|25)$/.test(word(0)) && (word(1) === 'past' || word(1) === 'to')) {
    minute = word(1) === 'past' ? Number(word(0)) : -Number(word(0));
    next = at + 2;
  }
  if (minute === null) return null;
  const said = list[next]?.text;
  if (said === 'a' || said === 'an') return null;
  const hour = count(said);
  if (hour === null || hour < 1 || hour > 23) return null;
  if (unitWords.has(list[next + 1]?.text ?? '')) return null;
  const part = dayPart(list, next + 1);
  const whole = minute < 0 ? hour - 1 : hour;
  const settled = settle(whole === 0 ? 12 : whole, part.part, false);
  if (settled === null) return null;
  return { ...settled, minute: (minute + 60) % 60, from: at, to: part.to };
}

/** Is a bare number here a time? Only behind 'at', 'from', a day, or a comma after one. */
export interface TimePlace {
  afterAt: boolean;
  afterDay: boolean;
}

function digits(list: readonly Token[], at: number, place: TimePlace): TimeHit | null {
  const word = (offset: number) => list[at + offset]?.text ?? '';
  const first = word(0);
  const hour = first === 'a' || first === 'an' ? null : count(first);
  if (hour === null) return null;
  const numeric = /^\d+$/.test(first);
  const hit = (minute: number, next: number, exact: boolean, clear: boolean): TimeHit | null => {
    const part = dayPart(list, next);
    if (!clear && part.part === null && !place.afterAt && !place.afterDay) return null;
    if (minute > 59) return null;
    const settled = settle(hour, part.part, exact);
    if (settled === null) return null;
    const rough =
      list[part.to]?.text === 'ish' ||
      (list[part.to]?.text === '-' && list[part.to + 1]?.text === 'ish');
    return { ...settled, minute, from: at, to: part.to, sure: settled.sure && !rough };
  };
  if (numeric && first.length === 4) {
    const clock = Number(first.slice(0, 2));
    if (
      (!place.afterAt && !place.afterDay) ||
      clock > 23 ||
      Number(first.slice(2)) > 59 ||
      clock < 6
    )
      return null;
    return { hour: clock, minute: Number(first.slice(2)), from: at, to: at + 1, sure: true };
  }
  if (!numeric) {
    if (word(1) === "o'clock" || word(1) === 'oclock') return hit(0, at + 2, false, true);
    const tail = { fifteen: 15, thirty: 30, forty: 40, 'forty-five': 45 }[word(1)];
    if (tail !== undefined && word(2) !== 'minutes')
      return tail === 40 && word(2) === 'five'
        ? hit(45, at + 3, false, false)
        : hit(tail, at + 2, false, false);
    if (unitWords.has(word(1))) return null;
    return hit(0, at + 1, false, false);
  }
  if (first.length > 2) return null;
  if ((word(1) === ':' || word(1) === '.') && /^\d\d$/.test(word(2)) && list[at + 2]?.glued) {
    if (word(1) === '.' && word(3) === '.' && /^\d+$/.test(word(4))) return null;
    return hit(
      Number(word(2)),
      at + 3,
      first.startsWith('0'),
      word(1) === ':' || first.length === 2,
    );
  }
  if (word(1) === 'h' && list[at + 1]?.glued) {
    const more = /^\d\d$/.test(word(2)) && list[at + 2]?.glued;
    return hit(more ? Number(word(2)) : 0, at + (more ? 3 : 2), hour > 12, true);
  }
  if (word(1) === 'uhr') return hit(0, at + 2, hour > 12, true);
  if (word(1) === "o'clock" || word(1) === 'oclock') return hit(0, at + 2, false, true);
  if (unitWords.has(word(1)) && word(1) !== 'min') return null;
  if (word(1) === '-' && /^\d+$/.test(word(2))) {
    const part = dayPart(list, at + 3);
    if (part.part === null && !place.afterAt && !place.afterDay) return null;
    // '11-12pm': the first hour is before noon when the second half of the range says noon or later.
    const to = count(word(2)) ?? 0;
    const settled = settle(hour, part.part === 'pm' && hour > to % 12 ? 'am' : part.part, false);
    return settled && { ...settled, minute: 0, from: at, to: part.to };
  }
  return hit(0, at + 1, false, false);
}

/** The time that begins at token `at`, or null. */
export function timeAt(list: readonly Token[], at: number, place: TimePlace): TimeHit | null {
  return spoken(list, at) ?? digits(list, at, place);
}

/** A zone named right behind a time, or null. */
export function zoneAt(list: readonly Token[], at: number, own: string): ZoneHit | null {
  let from = at;
  while (from < at + 2 && ['(', ',', 'in'].includes(list[from]?.text ?? '')) from++;
  const first = list[from]?.text ?? '';
  const second = list[from + 1]?.text ?? '';
  const third = list[from + 2]?.text ?? '';
  if (second === 'time' || second === 'times') {
    if (first === 'my' || first === 'our' || first === 'local') return { zone: own, to: from + 2 };
    if (first === 'their') return { zone: null, to: from + 2 };
    const named = zonePlaces.get(first) ?? zoneWords.get(first);
    return named === undefined ? null : { zone: named, to: from + 2 };
  }
  if (third === 'time') {
    const named = zonePlaces.get(`${first} ${second}`);
    if (named !== undefined) return { zone: named, to: from + 3 };
  }
  // '4pm New York': a city of two words is no slip.
  const city = zonePlaces.get(`${first} ${second}`);
  if (city !== undefined) return { zone: city, to: from + 2 };
  if (first === 'uk') return { zone: 'Europe/London', to: from + 1 };
  const short = zoneWords.get(first);
  if (short === undefined) return null;
  // In Britain and Ireland people say GMT the year round and mean the clock on the wall.
  const zone = first === 'gmt' && ['Europe/London', 'Europe/Dublin'].includes(own) ? own : short;
  return { zone, to: from + 1 };
}
