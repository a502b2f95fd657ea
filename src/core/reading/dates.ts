import { Temporal } from 'temporal-polyfill';
import { mentionsIn, type Clock, type Mention } from './date-mentions.ts';
import type { WhenFinding } from './reading.ts';
import { tokens, type Token } from './tokens.ts';

export interface WhenContext {
  /** UTC ms when it was said. */
  now: number;
  /** IANA zone of the candidate. */
  zone: string;
  /** 'YYYY-MM-DD' already known, when only the time was asked. */
  day?: string;
}

/** Longer answers are not searched further: a date comes early where one is asked for. */
const reach = 400;

const negated = /^(?:not|isn't|isnt|can't|cant|last|since|instead|than)$/;
const moved = /^(?:moved|changed|shifted|pushed|postponed|rescheduled|preponed|brought|it)$/;
const corrects = /^(?:sorry|actually|rather|scratch|scrap|correction|wait|meant|mean|oops)$/;

/** 'not thursday', 'moved from tuesday': a day that is named to be left out. */
export function crossedOut(list: readonly Token[], from: number): boolean {
  for (let back = 1; back <= 3; back++) {
    const word = list[from - back]?.text;
    if (word === undefined || /^[,.;!?]$/.test(word)) return false;
    if (negated.test(word)) return true;
    if (word === 'from' && back === 1 && moved.test(list[from - 2]?.text ?? '')) return true;
    if (!/^(?:on|the|at|of)$/.test(word)) return false;
  }
  return false;
}

/** 'the 19th, sorry, the 20th': a day that takes the place of those named before. */
export function corrected(list: readonly Token[], from: number): boolean {
  for (let back = 1; back <= 4; back++) {
    const word = list[from - back]?.text ?? '';
    if (/^[.!?\n]$/.test(word)) return false;
    if (corrects.test(word)) return true;
  }
  return false;
}

export function todayOf(context: WhenContext): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(context.now).toZonedDateTimeISO(context.zone);
}

/**
 * The day (and time) named in an answer to 'when?', or null when none is: 'next week', 'end of the
 * month' and 'in two weeks' are no date. Nothing is filled in: no time said, no time in `wall`.
 * `sure: false` when another reading is as likely; it is always repeated before it is kept.
 */
export function readWhen(text: string, context: WhenContext): WhenFinding | null {
  const list = tokens(text).slice(0, reach);
  const today = { day: todayOf(context).toPlainDate(), zone: context.zone };
  const { days, times } = mentionsIn(list, today, context.day !== undefined);
  const named = days.filter((day) => !crossedOut(list, day.dayFrom));
  const last = named.findLast((day) => corrected(list, day.dayFrom));
  const meant = last === undefined ? named : named.slice(named.indexOf(last));
  const [first] = meant;
  const others = meant.some((day) => !day.day.equals(first?.day ?? day.day));
  if (first !== undefined) {
    const clock = first.clock ?? times[0] ?? null;
    return finding(text, list, { ...first, sure: first.sure && !others, clock }, context);
  }
  const [time] = times;
  if (context.day === undefined || time === undefined) return null;
  const day = Temporal.PlainDate.from(context.day);
  const known = { from: time.from, to: time.to, dayFrom: time.from, dayTo: time.from };
  return finding(text, list, { ...known, day, sure: true, clock: time }, context);
}

/** What a mention says, in the words of the text. */
export function finding(
  text: string,
  list: readonly Token[],
  mention: Mention,
  context: { zone: string },
): WhenFinding {
  const { day, clock } = mention;
  const start = list[mention.from]?.start ?? 0;
  const end = list[mention.to - 1]?.end ?? text.length;
  const sure = mention.sure && (clock === null || (clock.sure && clock.zone !== null));
  return {
    wall: clock === null ? day.toString() : `${day.toString()}T${wallTime(clock)}`,
    zone: clock?.zone ?? context.zone,
    sure,
    quote: text.slice(start, end),
    start,
    end,
    confidence: sure ? 0.95 : 0.6,
    source: 'rules',
  };
}

const wallTime = ({ hour, minute }: Clock) =>
  `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
