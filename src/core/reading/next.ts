import { Temporal } from 'temporal-polyfill';
import type { Notes } from '../ports.ts';
import { corrected, crossedOut, finding, todayOf } from './dates.ts';
import { mentionsIn, type Mention } from './date-mentions.ts';
import * as cues from './next-cues.ts';
import type { WhenFinding } from './reading.ts';
import type { Token } from './tokens.ts';

/** How many words around a day are asked what it is for. */
const window = { before: 14, after: 9 };

/** A round further off is not arranged yet: a day that far is a launch or a year gone by. */
const horizon = 120;

interface Around {
  before: string;
  after: string;
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

function lineBreak(text: string, before: Token, token: Token): boolean {
  if (!text.slice(before.end, token.start).includes('\n')) return false;
  // A line that an editor broke goes on in small letters.
  const lineStart = text.lastIndexOf('\n', before.end - 1) + 1;
  return before.end - lineStart < 60 || !/^\p{Ll}/u.test(token.typed);
}

/** Does a new sentence begin at token `at`? */
function breaks(text: string, list: readonly Token[], at: number): boolean {
  const before = list[at - 1];
  const token = list[at];
  if (before === undefined || token === undefined) return true;
  if (lineBreak(text, before, token)) return true;
  if (!/^[.!?;…]$/.test(before.text) || token.glued) return false;
  return !(before.text === '.' && /^(?:no|mr|mrs|ms|dr|approx|ca|st)$/.test(list[at - 2]?.text ?? ''));
}

function around(text: string, list: readonly Token[], mention: Mention): Around {
  let from = mention.from;
  while (from > mention.from - window.before && !breaks(text, list, from)) from--;
  let to = mention.to;
  while (to < list.length && to < mention.to + window.after && !breaks(text, list, to)) to++;
  let own = plain(list.slice(from, mention.from));
  const after = plain(list.slice(mention.to, to));
  const said = own.split(' ').filter(Boolean).length;
  const alone = from > mention.from - window.before && said + after.split(' ').length <= 7;
  // 'Next round? Thursday at 10.', 'Got through! Monday 10am, Teams.'
  if (alone && said <= 3 && from > 0) {
    let lead = from - 1;
    while (lead > from - 8 && !breaks(text, list, lead)) lead--;
    if (lead > from - 8) own = `${plain(list.slice(lead, from))} ${own}`.trim();
  }
  const previous = list[mention.from - 1]?.text ?? '';
  const beforeOn = /^(?:on|so|then|and|but)$/.test(previous) ? list[mention.from - 2]?.text : previous;
  return {
    before: own,
    after,
    opens: mention.from - from <= 1 || beforeOn === ',' || /^(?:and|but|so|then)$/.test(previous),
    alone,
    question: list[to - 1]?.text === '?',
  };
}

type Sense = 'meets' | 'other' | null;

/** Which of the two kinds of cue stands nearest behind the words, that is last. */
function last(words: string): Sense {
  const end = (cue: RegExp) => {
    let found = -1;
    for (const match of words.matchAll(cue)) found = match.index + match[0].length;
    return found;
  };
  const meets = end(cues.meets);
  const other = end(cues.others);
  return meets < 0 && other < 0 ? null : meets > other ? 'meets' : 'other';
}

function first(words: string): Sense {
  const meets = words.search(new RegExp(cues.meets, 'u'));
  const other = words.search(new RegExp(cues.others, 'u'));
  if (meets < 0 && other < 0) return null;
  return other < 0 || (meets >= 0 && meets < other) ? 'meets' : 'other';
}

function sense(words: Around): Sense {
  const { before, after, opens } = words;
  const back = last(before);
  const forth = first(after);
  if (opens && forth !== null && !(back === 'meets' && words.alone)) return forth;
  if (back === 'other' && forth === 'meets' && cues.purpose.test(after)) return 'meets';
  return back ?? forth;
}

/** Is the day one on which they meet? */
function isRound(text: string, list: readonly Token[], mention: Mention): boolean {
  if (crossedOut(list, mention.dayFrom)) return false;
  const words = around(text, list, mention);
  if (cues.unfit.test(words.before) || cues.gone.test(words.after)) return false;
  if (words.before.search(new RegExp(cues.tentative, 'u')) >= 0) return false;
  const meaning = sense(words);
  if (meaning !== null) return meaning === 'meets';
  if (mention.clock === null || words.question) return false;
  const all = `${words.before} ${words.after}`;
  return words.alone || new RegExp(cues.person, 'u').test(all);
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

/** A full day of work begins early: 'start Monday 6.30 for a trial day'. */
function early(mention: Mention, words: string): Mention {
  const { clock } = mention;
  if (clock?.open !== true || clock.hour !== 18 || !/trial day|start/.test(words)) return mention;
  return { ...mention, sure: false, clock: { ...clock, hour: 6 } };
}

/**
 * When they meet next, only where the words name a day for it. 'They let me know by Friday', a
 * start date and what has been are no meeting. Of several the earliest, unless a later one takes
 * its place ('moved to', 'I took the 18th'); two of which neither is settled give none.
 */
export function nextIn(
  clauses: readonly { tokens: readonly Token[] }[],
  notes: Pick<Notes, 'text' | 'now' | 'zone'>,
): WhenFinding | null {
  const list = clauses.flatMap((clause) => clause.tokens);
  const now = todayOf(notes);
  const { days } = mentionsIn(list, { day: now.toPlainDate(), zone: notes.zone }, false);
  let found: Mention | null = null;
  for (let at = 0; at < days.length; at++) {
    const mention = days[at];
    if (mention === undefined || !isAhead(mention, now)) continue;
    if (isChoice(list, days[at - 1], mention) || isChoice(list, mention, days[at + 1])) continue;
    const lead = plain(list.slice(Math.max(0, mention.from - 6), mention.from));
    const replaces = corrected(list, mention.dayFrom) || lead.search(new RegExp(cues.chosen, 'u')) >= 0;
    if (replaces ? found === null && !isRound(notes.text, list, mention) : !isRound(notes.text, list, mention))
      continue;
    const better = found === null || replaces || isBetter(mention, found);
    if (better) found = early(mention, lead + plain(list.slice(mention.to, mention.to + 6)));
  }
  return found && finding(notes.text, list, found, notes);
}

function isBetter(mention: Mention, found: Mention): boolean {
  const order = Temporal.PlainDate.compare(mention.day, found.day);
  return order < 0 || (order === 0 && found.clock === null && mention.clock !== null);
}
