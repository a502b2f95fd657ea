import type { Temporal } from 'temporal-polyfill';
import type { Notes } from '../ports.ts';
import type { Clause } from './clauses.ts';
import { todayOf } from './dates.ts';
import { lastDates, mentionsIn, type Mention } from './date-mentions.ts';
import * as cues from './next-cues.ts';
import { spelled, type Token } from './tokens.ts';

/** How many words around a day are asked what it is for. */
const window = { before: 14, after: 14 };

/** A round further off is not arranged yet: a day that far is a launch or a year gone by. */
const horizon = 75;

export interface Around {
  before: string;
  after: string;
  /** A short sentence before a short one: 'Next round?'. */
  lead: string;
  /** The day opens its clause, so what it is for follows: '…, on Monday they decide'. */
  opens: boolean;
  /** The sentence says hardly more than the day. */
  alone: boolean;
  question: boolean;
  /** How much of the text is left behind it, 0 to 1. */
  left: number;
}

export const plain = (list: readonly Token[]) =>
  list
    .filter((token) => /^[\p{L}\d]/u.test(token.text))
    .map((token) => token.text.replaceAll("'", ''))
    .join(' ');

/** The words behind a day end where those of the next day begin: '… and next interview 17/3'. */
function endOf(list: readonly Token[], from: number, to: number): number {
  for (let at = to - 1; at >= from; at--)
    if (/^(?:,|and|but|so|then|-)$/.test(list[at]?.text ?? '')) return at;
  return to;
}

function around(
  list: readonly Token[],
  opening: ReadonlySet<number>,
  mention: Mention,
  following: Mention | undefined,
): Around {
  let from = mention.from;
  while (from > mention.from - window.before && !opening.has(from)) from--;
  let to = mention.to;
  while (to < list.length && to < mention.to + window.after && !opening.has(to)) to++;
  if (following !== undefined && following.from < to)
    to = endOf(list, mention.to, Math.max(mention.to, following.from));
  const before = plain(list.slice(from, mention.from));
  const after = plain(list.slice(mention.to, to));
  const said = before.split(' ').filter(Boolean).length;
  const whole = opening.has(from);
  // 'Next round? Thursday at 10.', 'Got through! Monday 10am, Teams.'
  let start = from - 1;
  while (start > from - 6 && !opening.has(start)) start--;
  const led = whole && said <= 3 && start > from - 6;
  const previous = list[mention.from - 1]?.text ?? '';
  const joined = /^(?:on|so|then|and|but|it's|its)$/.test(previous);
  const sign = joined ? list[mention.from - 2]?.text : previous;
  return {
    before,
    after,
    lead: led ? plain(list.slice(Math.max(0, start), from)) : '',
    opens:
      from === mention.from - (joined ? 1 : 0) ||
      sign === ',' ||
      /^(?:and|but|so|then|it's|its)$/.test(previous),
    alone: whole && said + after.split(' ').length <= 7,
    question: list[to - 1]?.text === '?',
    left: 1 - mention.to / list.length,
  };
}

export type Sense = 'meets' | 'other' | 'past' | null;

const senses = [
  ['meets', cues.meets],
  ['other', cues.others],
  ['past', cues.past],
] as const;

/** The cue that stands nearest in front of the day; of two that end together the longer one. */
function last(words: string): Sense {
  let found: Sense = null;
  let end = -1;
  let start = -1;
  for (const [sense, cue] of senses)
    for (const match of words.matchAll(cue)) {
      const to = match.index + match[0].length;
      if (to < end || (to === end && match.index > start)) continue;
      [found, end, start] = [sense, to, match.index];
    }
  return found;
}

/** The cue that comes first behind the day; of two that begin together the longer one. */
function first(words: string): Sense {
  let found: Sense = null;
  let start = Infinity;
  let length = 0;
  for (const [sense, cue] of senses) {
    const [match] = words.matchAll(cue);
    if (match === undefined || match.index > start) continue;
    if (match.index === start && match[0].length < length) continue;
    [found, start, length] = [sense, match.index, match[0].length];
  }
  return found;
}

function meant({ before, after, lead, opens, alone }: Around): Meant {
  const back = last(before);
  const forth = first(after);
  const sense = (): Sense => {
    if (opens && forth !== null && !(back === 'meets' && alone)) return forth;
    if (back === 'other' && forth === 'meets' && cues.purpose.test(after)) return 'meets';
    return back ?? forth ?? (last(lead) === 'meets' ? 'meets' : null);
  };
  return { back, forth, sense: sense() };
}

/** What the words around a day say that it is for. */
export interface Meant {
  /** The nearest cue in front of the day, and behind it. */
  back: Sense;
  forth: Sense;
  /** All in all. */
  sense: Sense;
}

function isAhead(mention: Mention, now: Temporal.ZonedDateTime): boolean {
  const days = now.toPlainDate().until(mention.day).days;
  if (days < 0 || days > horizon) return false;
  if (days > 0) return true;
  const { clock } = mention;
  return clock !== null && clock.hour * 60 + clock.minute > now.hour * 60 + now.minute;
}

/** A day to come that a text names. */
export interface DayTold {
  mention: Mention;
  words: Around;
  meant: Meant;
  /** Words that lead to it in its sentence, six at most. */
  lead: string;
  /** Days from now. */
  ahead: number;
  /** The day itself, word by word. */
  said: readonly string[];
}

/** A text as the days in it are looked for. */
export interface DaysTold {
  list: readonly Token[];
  /** All that are named, in their order. */
  mentions: readonly Mention[];
  days: readonly DayTold[];
}

/** The days to come that a text names. */
export function daysTold(
  clauses: readonly Pick<Clause, 'tokens' | 'sentence'>[],
  notes: Pick<Notes, 'now' | 'zone'>,
): DaysTold {
  const list: Token[] = [];
  const opening = new Set<number>();
  clauses.forEach((clause, at) => {
    if (clause.sentence !== clauses[at - 1]?.sentence) {
      // 'out by 2.20 / Friday week': a line that ends without a sign ends all the same.
      const end = list.at(-1)?.end;
      if (end !== undefined && !/^[.!?;…]$/.test(list.at(-1)?.text ?? ''))
        list.push({ ...spelled('\n'), typed: '\n', start: end, end, glued: false });
      opening.add(list.length);
    }
    list.push(...clause.tokens);
  });
  const now = todayOf(notes);
  const today = now.toPlainDate();
  const { days } = mentionsIn(list, { day: today, zone: notes.zone }, false, lastDates(list));
  return {
    list,
    mentions: days,
    days: days.flatMap((mention, at) => {
      if (!isAhead(mention, now)) return [];
      const words = around(list, opening, mention, days[at + 1]);
      let from = mention.from;
      while (from > Math.max(0, mention.from - 6) && !opening.has(from)) from--;
      const lead = plain(list.slice(from, mention.from));
      const ahead = today.until(mention.day).days;
      const said = list.slice(mention.dayFrom, mention.dayTo).map(({ text }) => text);
      return [{ mention, words, meant: meant(words), lead, ahead, said }];
    }),
  };
}
