import type { Token } from './tokens.ts';
import { count } from './date-words.ts';

export interface TimeHit {
  hour: number;
  minute: number;
  /** Token range, end exclusive. */
  from: number;
  to: number;
  sure: boolean;
  /** Neither 'am' nor 'pm' nor a 24-hour clock was said: the half of the day is a guess. */
  open: boolean;
}

/** What stands before a time: a bare number is one only behind 'at', or behind a day. */
export interface TimePlace {
  /** 'at 2', 'Thursday, 2'. */
  bare: boolean;
  /** 'Friday morning, 10'. */
  part: Part;
}

export type Part = 'am' | 'pm' | null;

const parts: ReadonlyMap<string, Part> = new Map([
  ['am', 'am'],
  ['pm', 'pm'],
  ['morning', 'am'],
  ['mornin', 'am'],
  ['afternoon', 'pm'],
  ['arvo', 'pm'],
  ['evening', 'pm'],
  ['night', 'pm'],
  ['tonight', 'pm'],
]);

/** 'am', 'a.m.', 'in the afternoon', 'tonight': which half of the day the words at `at` say. */
export function dayPart(list: readonly Token[], at: number): { part: Part; to: number } {
  const word = (offset: number) => list[at + offset]?.text ?? '';
  if (word(0) === 'a' || word(0) === 'p') {
    const part = word(0) === 'a' ? 'am' : 'pm';
    if (word(1) === 'm') return { part, to: at + 2 };
    if (word(1) === '.' && word(2) === 'm')
      return { part, to: word(3) === '.' && list[at + 3]?.glued ? at + 4 : at + 3 };
  }
  let skip = 0;
  if (word(skip) === ',') skip++;
  if (['in', 'at', 'of'].includes(word(skip))) skip++;
  if (word(skip) === 'the') skip++;
  const part = parts.get(word(skip)) ?? null;
  return part === null ? { part, to: at } : { part, to: at + skip + 1 };
}

/** Interviews happen in the day: 1 to 6 is the afternoon, 8 to 12 as said, 7 is asked. */
function settle(said: number, part: Part, exact: boolean) {
  if (said > 24) return null;
  const hour = said % 24;
  if (part === 'pm') return { hour: hour > 12 ? hour : (hour % 12) + 12, sure: true, open: false };
  if (part === 'am') return hour > 12 ? null : { hour: hour % 12, sure: true, open: false };
  if (exact || hour > 12) return { hour, sure: true, open: false };
  return { hour: hour >= 1 && hour <= 6 ? hour + 12 : hour, sure: hour !== 7, open: true };
}

const unit =
  /^(?:day|week|month|year|hrs?|minute|min|person|people|of|round|th|st|nd|rd|more|other|percent|bit|few|couple|while|panel|least|most|pages?|per|to|grand|kids|others|different|half|quid|floors?|in|[km%/x]|euro|hour)$/;
const notPlural =
  /^(?:is|its|it's|this|us|was|has|as|teams|sharp|downstairs|that's|thats|there's|his|ends|starts|yes)$/;

/** 'for 2 hours', 'at 3 sites', 'friday 4 people': a number of something. */
function counts(list: readonly Token[], at: number): boolean {
  const word = list[at]?.text ?? '';
  if (word === 'in') return list[at + 1]?.text === 'total';
  // 'six-person'
  const joined = word === '-' && list[at]?.glued === true && list[at + 1]?.glued === true;
  if (joined) return unit.test(list[at + 1]?.text ?? '');
  if (word === 'to') return false;
  return unit.test(word) || (/^\p{L}{3,}s$/u.test(word) && !notPlural.test(word));
}

interface Clock {
  hour: number;
  minute: number;
  to: number;
  /** On the 24-hour clock. */
  exact: boolean;
  /** A time wherever it stands. */
  clear: boolean;
}

const steps: ReadonlyMap<string, number> = new Map([
  ['half', 30],
  ['quarter', 15],
  ['five', 5],
  ['ten', 10],
  ['twenty', 20],
  ['5', 5],
  ['10', 10],
  ['15', 15],
  ['20', 20],
  ['25', 25],
]);

/** 'half 2', 'quarter to four', 'twenty past two', 'twenty five to five'. */
function relative(list: readonly Token[], at: number): Clock | null {
  const word = (offset: number) => list[at + offset]?.text ?? '';
  let minute = steps.get(word(word(0) === 'a' ? 1 : 0));
  if (minute === undefined) return null;
  let next = word(0) === 'a' ? 2 : 1;
  if (minute === 20 && word(next) === 'five') {
    minute = 25;
    next++;
  }
  if (word(next) === 'minutes') next++;
  const way = word(next);
  if (/^(?:past|after)$/.test(way)) next++;
  else if (/^(?:to|before)$/.test(way) && minute !== 30) {
    minute = -minute;
    next++;
  } else if (minute !== 30 || word(0) !== 'half') return null;
  const said = word(next);
  const hour = /^an?$/.test(said) ? null : count(said);
  const after = at + next + 1;
  if (hour === null || hour < 1 || hour > 12 || counts(list, after)) return null;
  // '10 to 4' is from ten until four; only minutes that are said as such count back.
  if (minute === -10 && /^\d/.test(word(0)) && /^\d/.test(said)) return null;
  const whole = minute < 0 ? ((hour + 10) % 12) + 1 : hour;
  return { hour: whole, minute: (minute + 60) % 60, to: after, exact: false, clear: true };
}

const spokenMinutes: ReadonlyMap<string, number> = new Map([
  ['ten', 10],
  ['fifteen', 15],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
]);

/** 'nine', 'nine thirty', 'two forty five', 'fourteen hundred hours'. */
function inWords(list: readonly Token[], at: number, hour: number): Clock | null {
  const word = (offset: number) => list[at + offset]?.text ?? '';
  const clock = (minute: number, to: number, clear = false): Clock | null =>
    counts(list, to) ? null : { hour, minute, to, exact: hour > 12, clear };
  if (word(1) === 'hundred' && hour >= 7)
    return { hour, minute: 0, to: word(2) === 'hours' ? at + 3 : at + 2, exact: true, clear: true };
  const skip = word(1) === '-' ? 2 : 1;
  const tens = spokenMinutes.get(word(skip));
  if (tens === undefined) return hour > 12 ? null : clock(0, at + 1);
  const five = tens >= 20 && word(word(skip + 1) === '-' ? skip + 2 : skip + 1) === 'five';
  if (!five) return clock(tens, at + skip + 1);
  return clock(tens + 5, at + skip + (word(skip + 1) === '-' ? 3 : 2));
}

/** '14:30', '2.30', '9h30', '14 Uhr', '1400', '930am', '2'. */
function inDigits(list: readonly Token[], at: number, place: TimePlace): Clock | null {
  const word = (offset: number) => list[at + offset]?.text ?? '';
  const glued = (offset: number) => list[at + offset]?.glued === true;
  const first = word(0);
  if (first.length > 4) return null;
  if (first.length > 2) {
    const clock = { hour: Number(first.slice(0, -2)), minute: Number(first.slice(-2)) };
    const suffixed = /^(?:h|hrs|hours|uhr)$/.test(word(1));
    const half = dayPart(list, at + 1).part !== null;
    if (!half && !suffixed && !(place.bare && (first.length === 4 || clock.hour >= 8))) return null;
    if (clock.hour < 6 && !half && !first.startsWith('0')) return null;
    const exact = first.startsWith('0') || suffixed;
    return { ...clock, to: suffixed ? at + 2 : at + 1, exact, clear: half || suffixed };
  }
  const hour = Number(first);
  const two = /^\d\d$/.test(word(2)) && glued(2);
  if ((word(1) === ':' || word(1) === '.' || word(1) === 'h') && glued(1) && two) {
    if (word(1) === '.' && word(3) === '.' && /^\d+$/.test(word(4))) return null;
    const suffixed = /^(?:h|hrs|hours|uhr)$/.test(word(3));
    const clear = word(1) !== '.' || (first.length === 2 && hour < 24) || suffixed;
    const exact = first.startsWith('0') || word(1) === 'h';
    return { hour, minute: Number(word(2)), to: at + (suffixed ? 4 : 3), exact, clear };
  }
  // 'monday 7 30'
  if (place.bare && hour < 24 && /^(?:00|15|30|45)$/.test(word(1)) && !counts(list, at + 2))
    return { hour, minute: Number(word(1)), to: at + 2, exact: hour > 12, clear: false };
  const clear = { hour, minute: 0, exact: hour > 12, clear: true };
  if ((word(1) === 'h' && glued(1)) || /^(?:uhr|o'clock|oclock)$/.test(word(1)))
    return { ...clear, to: at + 2 };
  if (word(1) === 'o' && word(2) === 'clock') return { ...clear, to: at + 3 };
  if (word(1) === "o'" && word(2) === 'clock') return { ...clear, to: at + 3 };
  if (place.bare && word(1) === 'hour') return { ...clear, to: at + 2, clear: false };
  if (counts(list, at + 1)) return null;
  return { ...clear, to: at + 1, clear: false };
}

/** '2-3pm', '10 til 12', '9 to 1': where the second time of a range ends; 0 when there is none. */
function rangeEnd(list: readonly Token[], at: number): { hour: number; to: number } | null {
  const link = list[at]?.text ?? '';
  const hour = count(list[at + 1]?.text);
  if (!/^(?:-|–|til|till|until|to)$/.test(link) || hour === null || hour < 1 || hour > 24)
    return null;
  if (/^an?$/.test(list[at + 1]?.text ?? '')) return null;
  const minutes = /^[:.h]$/.test(list[at + 2]?.text ?? '') && list[at + 3]?.glued === true;
  const to = minutes ? at + 4 : at + 2;
  return counts(list, to) ? null : { hour, to };
}

/** May a time begin with this word? */
export const beginsTime = (said: string): boolean =>
  /^(?:\d|a$|noon$|midday$)/.test(said) || steps.has(said) || count(said) !== null;

/** The time that begins at token `at`, or null. */
export function timeAt(list: readonly Token[], at: number, place: TimePlace): TimeHit | null {
  const first = list[at]?.text ?? '';
  if (first === 'noon' || first === 'midday')
    return { hour: 12, minute: 0, from: at, to: at + 1, sure: true, open: false };
  if (first === '12' && /^(?:noon|midday)$/.test(list[at + 1]?.text ?? ''))
    return { hour: 12, minute: 0, from: at, to: at + 2, sure: true, open: false };
  let clock = relative(list, at);
  if (clock === null && /^\d/.test(first)) clock = inDigits(list, at, place);
  else if (clock === null) {
    const hour = /^an?$/.test(first) ? null : count(first);
    if (hour === null) return null;
    clock = inWords(list, at, hour);
    if (clock !== null && /^(?:o'clock|oclock)$/.test(list[clock.to]?.text ?? ''))
      clock = { ...clock, to: clock.to + 1, clear: true };
    else if (clock !== null && list[clock.to]?.text === 'o' && list[clock.to + 1]?.text === 'clock')
      clock = { ...clock, to: clock.to + 2, clear: true };
  }
  if (clock === null || clock.minute > 59) return null;
  let { to } = clock;
  if (list[to]?.text === '-' && list[to + 1]?.text === 'ish') to++;
  const rough = list[to]?.text === 'ish';
  if (rough) to++;
  let half = dayPart(list, to);
  const range = half.part === null ? rangeEnd(list, to) : null;
  if (range !== null) {
    half = dayPart(list, range.to);
    // '11-12pm': the first hour is before noon when the second half of the range says noon or later.
    if (half.part === 'pm' && clock.hour > range.hour % 12) half = { ...half, part: 'am' };
    if (half.part === null) half = { part: null, to: range.to };
  } else if (half.part === null) half = { part: null, to };
  const spans = range !== null && /^(?:til|till|until)$/.test(list[to]?.text ?? '');
  if (!clock.clear && !spans && half.part === null && !place.bare) return null;
  const settled = settle(clock.hour, half.part ?? place.part, clock.exact);
  if (settled === null) return null;
  return { ...settled, sure: settled.sure && !rough, minute: clock.minute, from: at, to: half.to };
}
