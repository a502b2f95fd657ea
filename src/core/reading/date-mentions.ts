import type { Temporal } from 'temporal-polyfill';
import type { DayHit } from './date-calendar.ts';
import { beginsDay, dayAt } from './date-days.ts';
import { beginsTime, dayPart, timeAt, type Part, type TimeHit } from './date-times.ts';
import { months, weekdays } from './date-words.ts';
import { zoneAt } from './date-zones.ts';
import type { Token } from './tokens.ts';

export interface Clock extends TimeHit {
  /** undefined: no zone was said; null: one that cannot be told. */
  zone: string | null | undefined;
}

/** A day that a text names, with the time that belongs to it. */
export interface Mention extends DayHit {
  clock: Clock | null;
  /** Token range of the day alone. */
  dayFrom: number;
  dayTo: number;
}

export interface Mentions {
  days: Mention[];
  /** Times that belong to no day. */
  times: Clock[];
}

export interface Today {
  day: Temporal.PlainDate;
  zone: string;
}

/** Between a day and its time: 'Thursday, around', 'the 23rd I think', 'Friday by'. */
const links =
  /^(?:[,(:/@–t\-ià]|at|by|from|around|about|approx|roughly|circa|ca|um|uh|er|erm|like|so|think|prob|probably|its|it's|is|in|on|the|start|starting|reporting|time|first|thing|early|late|between|for|a|las|às|gegen|itself|only|lunchtime|morning|afternoon|arvo|evening|night)$/;
/** Between a time and the day behind it: '3 in the afternoon on Friday'. */
const behind = /^(?:[,(–-]|on|the|this|of|sharp|for|ish)$/;
const leads = /^(?:at|@|from|around|about|roughly|by|between|um|à|às|gegen)$/;

const isNumber = (token: Token | undefined) => /^\d+$/.test(token?.text ?? '');

/** How many tokens behind a day a time still belongs to it: 'the 18th for psychometrics, at 1.30'. */
const reach = 12;

/** How many words that could be part of a date are looked at, so that a page of them costs little. */
const most = 200;

/** Where to begin so that the last `most` such words are read: what comes next is told last. */
export function lastDates(list: readonly Token[]): number {
  let seen = 0;
  for (let at = list.length - 1; at > 0; at--) {
    if (!mayBegin(list[at])) continue;
    const word = list[at]?.text ?? '';
    if (/^\d/.test(word) || weekdays.has(word) || months.has(word) || nearWord.test(word)) seen++;
    if (seen === most) return at;
  }
  return 0;
}

const nearWord = /^(?:today|tonight|day|week|fortnight|tom.*|tm.*)$/;

const begins = (text: string) => beginsDay(text) || beginsTime(text);

/** Can a day or a time begin here? Of most words that is known. */
function mayBegin(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const { word, text } = token;
  return word.text === text ? (word.dates ??= begins(text)) : begins(text);
}

/** Behind a word that is of no date: is the next one still near a day, and in which half of it? */
function between(list: readonly Token[], at: number, near: boolean, part: Part): [boolean, Part] {
  const word = list[at]?.text ?? '';
  if (near && links.test(word)) return [true, dayPart(list, at).part ?? part];
  return [false, halves.has(word) ? dayPart(list, at).part : null];
}

const halves = new Set(['morning', 'afternoon', 'evening']);

/** All days and times of a text. `known`: only the time was asked, so a bare number is one. */
export function mentionsIn(
  list: readonly Token[],
  today: Today,
  known = false,
  start = 0,
): Mentions {
  const days: DayHit[] = [];
  const times: Clock[] = [];
  let near = false;
  let part: Part = null;
  let at = start;
  while (at < list.length) {
    if (!mayBegin(list[at])) {
      [near, part] = between(list, at, near, part);
      at++;
      continue;
    }
    const before = list[at - 1]?.text ?? '';
    const led = leads.test(before) || (at === 0 && (known || leadsDay(list, 1)));
    const place = { bare: led || near, part };
    const bareDay = led && isNumber(list[at]) && !/^(?:by|from|um)$/.test(before);
    const day = bareDay ? null : dayAt(list, at, today.day, today.zone);
    const time = day === null || led ? timeAt(list, at, place) : null;
    if (time !== null && (day === null || (led && !isWeekdayOrDate(day, time)))) {
      const zone = zoneAt(list, time.to, today.zone);
      times.push({ ...time, zone: zone === null ? undefined : zone.zone, to: zone?.to ?? time.to });
      at = zone?.to ?? time.to;
      near = false;
      part = null;
    } else if (day !== null) {
      days.push(day);
      at = day.to;
      near = true;
      part = dayPart(list, at - 1).part;
    } else {
      [near, part] = between(list, at, near, part);
      at++;
    }
  }
  return pair(list, days, times);
}

/** '10 on Thursday' */
const leadsDay = (list: readonly Token[], at: number) =>
  list[at]?.text === 'on' && weekdays.has(list[at + 1]?.text ?? '');

/** 'from 19.03.' is longer as a day than as a time. */
const isWeekdayOrDate = (day: DayHit, time: TimeHit) => day.to > time.to;

function only(list: readonly Token[], from: number, to: number, words: RegExp): boolean {
  for (let at = from; at < to; at++) if (!words.test(list[at]?.text ?? '')) return false;
  return true;
}

/** Another sentence has begun between a day and a time, and says more than the time. */
function ended(list: readonly Token[], day: DayHit, time: Clock): boolean {
  const own = list[day.to - 1]?.text === '.' && /^\p{Lu}/u.test(list[day.to]?.typed ?? '');
  if (own) return true;
  for (let at = day.to; at < time.from; at++)
    if (/^[.!?\n]$/.test(list[at]?.text ?? ''))
      return time.from - at > 1 || /^[\p{L}\d]/u.test(list[time.to]?.text ?? '');
  return false;
}

/** Gives each day its time: the one right before it, else the first one behind it. */
function pair(list: readonly Token[], days: readonly DayHit[], times: readonly Clock[]): Mentions {
  const free = new Set(times);
  let first = 0;
  const mentions = days.map((day, index): Mention => {
    const end = days[index + 1]?.from ?? list.length;
    let clock: Clock | null = null;
    while (first < times.length && (times[first]?.from ?? 0) < day.from) first++;
    const before = times[first - 1];
    const after = times[first];
    if (before !== undefined && free.has(before) && only(list, before.to, day.from, behind))
      clock = before;
    else if (
      after !== undefined &&
      after.from < end &&
      after.from - day.to <= reach &&
      !ended(list, day, after) &&
      !isFor(list, end, after, days[index + 1])
    )
      clock = after;
    if (clock !== null) free.delete(clock);
    return {
      ...day,
      dayFrom: day.from,
      dayTo: day.to,
      from: Math.min(day.from, clock?.from ?? day.from),
      to: Math.max(day.to, clock?.to ?? day.to),
      clock,
    };
  });
  return { days: mentions, times: times.filter((time) => free.has(time)) };
}

/** The time stands right before the next day and so belongs to that one. */
function isFor(list: readonly Token[], end: number, time: Clock, next: DayHit | undefined) {
  return next !== undefined && only(list, time.to, end, behind) && list[time.to]?.text !== ',';
}
