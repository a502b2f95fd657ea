import { opposites } from './opposites.ts';
import { nameKey } from './processes.ts';
import type { LedgerEntry } from './records.ts';

const negation =
  /\b(?:no|not|never|nobody|nothing|without|isn t|isnt|don t|dont|doesn t|doesnt|won t|wont|aren t|arent|can t|cant)\b/u;
const small = new Set(
  'the a an and or but of to in on at for with that this they he she it is was are were be been has have had who what their his her them i my we our so as very just want wants wanted said says need needs there'.split(
    ' ',
  ),
);

const key = (text: string) => nameKey(text);

function content(text: string): Set<string> {
  const words = key(text).split(' ');
  return new Set(
    words.filter(
      (word) => word.length > 2 && !small.has(word) && !negation.test(word) && !/\d/u.test(word),
    ),
  );
}

type Line = Pick<LedgerEntry, 'topic' | 'quote' | 'roundId' | 'by'>;

/** Could the two have different sources: two people, or two rounds? */
const apart = (a: Line, b: Line) =>
  (a.by !== null && b.by !== null && a.by.toLowerCase() !== b.by.toLowerCase()) ||
  a.roundId !== b.roundId;

/**
 * Do two lines on the same matter say different things? Cautious on purpose: one side of a known
 * pair each; two different weights ('mostly coding', 'mostly people'); two numbers of one thing; two
 * people who decide; or much the same words with and without 'not', or with other numbers.
 */
export function contradicts(a: Line, b: Line): boolean {
  if (!apart(a, b) || a.quote === b.quote) return false;
  const [first, second] = [key(a.quote), key(b.quote)];
  const kin = a.topic === b.topic || isRole(a) === isRole(b);
  if (!kin) return false;
  const role = isRole(a) && isRole(b);
  if (role && (hasOpposites(first, second) || differ(weightOf(first), weightOf(second))))
    return true;
  if (differ(deciderIn(first), deciderIn(second)) || countsDiffer(first, second)) return true;
  const [mine, theirs] = [content(a.quote), content(b.quote)];
  const shared = [...mine].filter((word) => theirs.has(word)).length;
  const least = Math.min(mine.size, theirs.size);
  if (shared < 2 || shared / least < 0.6) return false;
  if (negation.test(first) !== negation.test(second)) return true;
  const numbers = (text: string) => new Set(text.match(/\b\d+\b/gu) ?? []);
  const [one, other] = [numbers(first), numbers(second)];
  return one.size > 0 && other.size > 0 && ![...one].some((each) => other.has(each));
}

const hasOpposites = (first: string, second: string): boolean =>
  opposites.some(([left, right]) => {
    const [fl, fr] = [left.test(first), right.test(first)];
    const [sl, sr] = [left.test(second), right.test(second)];
    return (fl && !fr && sr && !sl) || (fr && !fl && sl && !sr);
  });

const differ = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((each) => b.includes(each));

/** What the work is 'mostly', 'mainly', 'above all': its words, as far as they say something. */
function weightOf(text: string): string[] {
  const [, after = ''] =
    /\b(?:mostly|mainly|primarily|above all|all about|chiefly|eighty percent|80 percent|most of (?:it|the job|the time) is) (.{3,60})/u.exec(
      text,
    ) ?? [];
  const words = after.split(' ').filter((word) => word.length > 3 && !small.has(word));
  return words.slice(0, 3).map((word) => word.slice(0, 5));
}

/** 'ruben decides', 'it is up to the md': who has the last word, as one word. */
function deciderIn(text: string): string[] {
  const [, before, after] =
    /\b(\w+) (?:alone )?(?:decides|has the (?:last|final) (?:word|say)|makes the (?:call|decision)|signs off)\b|\b(?:up to|decided by|decision is with) (?:the )?(\w+)/u.exec(
      text,
    ) ?? [];
  const who = before ?? after;
  return who === undefined || /^(?:he|she|they|who|it|nobody|somebody|someone)$/u.test(who)
    ? []
    : [who];
}

const spelled = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
const spans =
  /^(?:second|minute|hour|day|week|month|year|percent|k|th|pm|am|o|time|euro|pound|dollar)/u;

/** Things counted in a line: 'two planners' → planner, 2. Spans of time and money are no things. */
function countsIn(text: string): Map<string, string> {
  const found = new Map<string, string>();
  const counted =
    /\b(\d{1,4}|no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:(?:other|new|full|more|direct) )?(\p{L}{3,})/gu;
  for (const [, number = '', thing = ''] of text.matchAll(counted)) {
    if (spans.test(thing) || small.has(thing)) continue;
    // 'one' is a number only of a thing in the singular, 'no' of several.
    const at = spelled.indexOf(number);
    found.set(thing.replace(/s$/u, ''), at < 0 ? number : String(at));
  }
  const [, size] = /\bteam of (\d{1,4}|[a-z]+)\b/u.exec(text) ?? [];
  const at = spelled.indexOf(size ?? '');
  if (size !== undefined && (at >= 0 || /\d/u.test(size)))
    found.set('team of', at < 0 ? size : String(at));
  return found;
}

function countsDiffer(first: string, second: string): boolean {
  const theirs = countsIn(second);
  return [...countsIn(first)].some(([thing, number]) => {
    const other = theirs.get(thing);
    return other !== undefined && other !== number;
  });
}

/** Lines on the job and whom they picture for it, where two views matter. */
function isRole({ topic }: Line): boolean {
  return (
    topic === null || ['ideal_candidate', 'need', 'value', 'hope', 'challenge'].includes(topic)
  );
}

const turn =
  /\b(?:but|whereas|while|however|the opposite|on the other hand|says otherwise|disagree\w*|which is it)\b/iu;

/**
 * Did the candidate set the two against each other: 'dana wants …, but ruben wants …', said by two
 * people and with nothing else in between?
 */
export function setAgainst(told: string, first: Line, second: Line): boolean {
  if (first.by === null || second.by === null) return false;
  if (first.by.toLowerCase() === second.by.toLowerCase()) return false;
  if (first.topic !== second.topic && !(isRole(first) && isRole(second))) return false;
  const start = told.indexOf(first.quote);
  const next = start < 0 ? -1 : told.indexOf(second.quote, start + first.quote.length);
  if (next < 0) return false;
  const between = told.slice(start + first.quote.length, next);
  return between.length <= 60 && turn.test(`${between}${second.quote.slice(0, 12)}`);
}
