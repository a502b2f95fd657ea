import { Temporal } from 'temporal-polyfill';
import type { Notes } from '../ports.ts';
import type { Clause } from './clauses.ts';
import { corrected, crossedOut, finding, todayOf } from './dates.ts';
import { lastDates, mentionsIn, type Mention } from './date-mentions.ts';
import * as cues from './next-cues.ts';
import type { WhenFinding } from './reading.ts';
import { spelled, type Token } from './tokens.ts';

/** How many words around a day are asked what it is for. */
const window = { before: 14, after: 14 };

/** A round further off is not arranged yet: a day that far is a launch or a year gone by. */
const horizon = 75;

interface Around {
  before: string;
  after: string;
  /** A short sentence before a short one: 'Next round?'. */
  lead: string;
  /** The day opens its clause, so what it is for follows: '…, on Monday they decide'. */
  opens: boolean;
  /** The sentence says hardly more than the day. */
  alone: boolean;
  question: boolean;
}

const plain = (list: readonly Token[]) =>
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
  };
}

type Sense = 'meets' | 'other' | 'past' | null;

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

const has = (cue: RegExp, words: string) => !words.matchAll(cue).next().done;

function sense({ before, after, lead, opens, alone }: Around): Sense {
  const back = last(before);
  const forth = first(after);
  if (opens && forth !== null && !(back === 'meets' && alone)) return forth;
  if (back === 'other' && forth === 'meets' && cues.purpose.test(after)) return 'meets';
  return back ?? forth ?? (last(lead) === 'meets' ? 'meets' : null);
}

/** 'three rounds in ten days': how long, not when. */
function isSpan(list: readonly Token[], { dayFrom, dayTo, clock }: Mention): boolean {
  const days = list.slice(dayFrom, dayTo).some((token) => /^days?'?$/.test(token.text));
  return clock === null && days && list[dayFrom]?.text === 'in';
}

/** 'the first two', 'the monday one', 'the Monday man': questions and people, no days. */
function isNoDay(list: readonly Token[], { dayFrom, to }: Mention): boolean {
  const words = plain(list.slice(Math.max(0, dayFrom - 2), to + 1));
  return (
    /(?:^| )(?:first|second|third|last) (?:two|three|four|five|few|ones?)(?= |$)/.test(words) ||
    /(?:^| )the \S+day (?:one|man|guy|woman|thing|question|bit|part|person)(?: \S+)?$/.test(words)
  );
}

/** Is the day one on which they meet? */
function isRound(
  list: readonly Token[],
  opening: ReadonlySet<number>,
  mention: Mention,
  following: Mention | undefined,
): boolean {
  if (crossedOut(list, mention.dayFrom) || isSpan(list, mention) || isNoDay(list, mention))
    return false;
  const words = around(list, opening, mention, following);
  if (cues.unfit.test(words.before) && !cues.fitAgain.test(words.before)) return false;
  if (cues.gone.test(words.after)) return false;
  // 'Drugs test tomorrow?' was theirs to ask, or the candidate is not sure.
  if (words.question && mention.clock === null) return false;
  if (has(cues.tentative, words.before)) return false;
  const meaning = sense(words);
  if (meaning !== null) return meaning === 'meets';
  if (mention.clock === null || words.question) return false;
  if (words.alone && !/ (?:is|are)$/.test(words.before))
    return !/^(?:till?|until|to|for) /.test(words.after);
  return /(?:^| )its$/.test(words.before) || has(cues.person, `${words.before} ${words.after}`);
}

function isAhead(mention: Mention, now: Temporal.ZonedDateTime): boolean {
  const days = now.toPlainDate().until(mention.day).days;
  if (days < 0 || days > horizon) return false;
  if (days > 0) return true;
  const { clock } = mention;
  return clock !== null && clock.hour * 60 + clock.minute > now.hour * 60 + now.minute;
}

/** 'or', or a slash, between two days: neither is settled. */
function isChoice(list: readonly Token[], one: Mention | undefined, other: Mention | undefined) {
  if (one === undefined || other === undefined || other.from - one.to > 4) return false;
  return list.slice(one.to, other.from).some((token) => token.text === 'or');
}

/** Where the half of the day is open, a day of work begins early and a dinner late. */
function fitting(mention: Mention, words: string): Mention {
  const { clock } = mention;
  if (clock?.open !== true) return mention;
  const early = clock.hour === 18 && /trial day|start/.test(words);
  const late = clock.hour >= 7 && clock.hour <= 9 && /dinner|drinks?|supper/.test(words);
  if (!early && !late) return mention;
  return { ...mention, sure: false, clock: { ...clock, hour: clock.hour + (early ? -12 : 12) } };
}

/**
 * When they meet next, only where the words name a day for it. 'They let me know by Friday', a
 * start date and what has been are no meeting. Of several the earliest, unless a later one takes
 * its place ('moved to', 'I took the 18th'); two of which neither is settled give none.
 */
export function nextIn(
  clauses: readonly Pick<Clause, 'tokens' | 'sentence'>[],
  notes: Pick<Notes, 'text' | 'now' | 'zone'>,
): WhenFinding | null {
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
  const { days } = mentionsIn(
    list,
    { day: now.toPlainDate(), zone: notes.zone },
    false,
    lastDates(list),
  );
  let found: Mention | null = null;
  for (let at = 0; at < days.length; at++) {
    const mention = days[at];
    if (mention === undefined || !isAhead(mention, now)) continue;
    if (isChoice(list, days[at - 1], mention) || isChoice(list, mention, days[at + 1])) continue;
    let from = mention.from;
    while (from > Math.max(0, mention.from - 6) && !opening.has(from)) from--;
    const lead = plain(list.slice(from, mention.from));
    const mended = found !== null && corrected(list, mention.dayFrom);
    if (!mended && !isRound(list, opening, mention, days[at + 1])) continue;
    if (found === null || mended || has(cues.chosen, lead) || isBetter(mention, found))
      found = fitting(mention, `${lead} ${plain(list.slice(mention.to, mention.to + 6))}`);
  }
  return found && finding(notes.text, list, found, notes);
}

function isBetter(mention: Mention, found: Mention): boolean {
  const order = Temporal.PlainDate.compare(mention.day, found.day);
  return order < 0 || (order === 0 && found.clock === null && mention.clock !== null);
}
