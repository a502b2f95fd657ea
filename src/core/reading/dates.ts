import { Temporal } from 'temporal-polyfill';
import type { DayHit } from './date-calendar.ts';
import { dayAt } from './date-days.ts';
import { timeAt, zoneAt, type TimeHit } from './date-times.ts';
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

const negated = new Set([
  'not',
  "isn't",
  'isnt',
  "can't",
  'cant',
  'last',
  'since',
  'instead',
  'than',
]);

function crossedOut(list: readonly Token[], from: number): boolean {
  for (let back = 1; back <= 3; back++) {
    const word = list[from - back]?.text;
    if (word === undefined || /^[,.;!?]$/.test(word)) return false;
    if (negated.has(word)) return true;
    // 'moved from tuesday to thursday'
    if (
      word === 'from' &&
      back === 1 &&
      ['moved', 'changed', 'shifted'].includes(list[from - 2]?.text ?? '')
    )
      return true;
    if (!['on', 'the', 'at', 'of'].includes(word)) return false;
  }
  return false;
}

/** '22nd, no wait, 23rd': the later word holds. */
function takenBack(list: readonly Token[], earlier: DayHit | undefined, day: DayHit): boolean {
  if (earlier === undefined || day.from - earlier.to > 5) return false;
  const between = list
    .slice(earlier.to, day.from)
    .map((token) => token.text)
    .join(' ');
  return /(?:^| )(?:no|wait|sorry|i mean|rather|actually|make that|correction)(?: |$)/.test(
    between,
  );
}

interface Found {
  days: DayHit[];
  times: (TimeHit & { zone: string | null | undefined })[];
}

function scan(
  list: readonly Token[],
  today: Temporal.PlainDate,
  zone: string,
  known: boolean,
): Found {
  const days: DayHit[] = [];
  const times: Found['times'] = [];
  let at = 0;
  while (at < list.length && at < reach) {
    const before = list[at - 1]?.text ?? '';
    const lastDay = days.at(-1);
    const afterDay =
      lastDay !== undefined &&
      (lastDay.to === at || (lastDay.to === at - 1 && [',', '-', '@', 't'].includes(before)));
    const afterAt =
      ['at', '@', 'from', 'around', 'about', 'roughly', 'by'].includes(before) ||
      (known && at === 0);
    const time =
      /^\d+$/.test(list[at]?.text ?? '') && !afterDay && !afterAt
        ? null
        : timeAt(list, at, { afterAt, afterDay });
    const day =
      afterAt && before !== 'from' && before !== 'by' && before !== 'about'
        ? null
        : dayAt(list, at, today, zone);
    const clock = time ?? (day === null ? timeAt(list, at, { afterAt, afterDay }) : null);
    if (clock !== null && (day === null || afterAt)) {
      const named = zoneAt(list, clock.to, zone);
      times.push({
        ...clock,
        zone: named === null ? undefined : named.zone,
        to: named?.to ?? clock.to,
      });
      at = times.at(-1)?.to ?? at + 1;
    } else if (day !== null) {
      if (takenBack(list, days.at(-1), day)) days.pop();
      if (!crossedOut(list, day.from)) days.push(day);
      at = day.to;
    } else at++;
  }
  return { days, times };
}

/**
 * The day (and time) named in an answer to 'when?', or null when none is: 'next week', 'end of the
 * month' and 'in two weeks' are no date. Nothing is filled in: no time said, no time in `wall`.
 * `sure: false` when another reading is as likely; it is always repeated before it is kept.
 */
export function readWhen(text: string, context: WhenContext): WhenFinding | null {
  const list = tokens(text);
  const now = Temporal.Instant.fromEpochMilliseconds(context.now).toZonedDateTimeISO(context.zone);
  const { days, times } = scan(list, now.toPlainDate(), context.zone, context.day !== undefined);
  const time = nearest(days[0], times);
  const day =
    days[0]?.day ??
    (context.day !== undefined && time ? Temporal.PlainDate.from(context.day) : undefined);
  if (day === undefined) return null;
  const from = Math.min(days[0]?.from ?? Infinity, time?.from ?? Infinity);
  const to = Math.max(days[0]?.to ?? 0, time?.to ?? 0);
  const start = list[from]?.start ?? 0;
  const end = list[to - 1]?.end ?? text.length;
  const others = days.slice(1).some((other) => !other.day.equals(day));
  const sure = (days[0]?.sure ?? true) && !others && (time?.sure ?? true) && time?.zone !== null;
  return {
    wall:
      time === undefined
        ? day.toString()
        : day.toPlainDateTime({ hour: time.hour, minute: time.minute }).toString().slice(0, 16),
    zone: time?.zone ?? context.zone,
    sure,
    quote: text.slice(start, end),
    start,
    end,
    confidence: sure ? 0.95 : 0.6,
    source: 'rules',
  };
}

function nearest(
  day: DayHit | undefined,
  times: Found['times'],
): Found['times'][number] | undefined {
  if (day === undefined) return times[0];
  return times.find((time) => time.from >= day.to) ?? times.at(-1);
}
