import { nameKey } from './processes.ts';
import type { LedgerEntry } from './records.ts';

/**
 * Pairs of words that pull a job in two directions. A line that has one side and another line that
 * has only the other side, by somebody else or in another round, are shown against each other.
 */
const opposites: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:owns?|owner|ownership|alone|independent(?:ly)?|on (?:his|her|their|your) own|autonomous|self starter|takes? charge)\b/u,
    /\b(?:team player|team work(?:er)?|teamwork(?:er)?|fits? in|(?:step|steps|stepping) on|follows? (?:the )?(?:lead|rules|process)|aligns?|consensus)\b/u,
  ],
  [
    /\b(?:remote|remotely|from home|home office|hybrid)\b/u,
    /\b(?:on site|onsite|in (?:the|our) office|five days|every day in)\b/u,
  ],
  [
    /\b(?:hands on|operational|in the weeds|coding|doer)\b/u,
    /\b(?:strategic|strategy|big picture|delegat\w+)\b/u,
  ],
  [/\b(?:generalist|all rounder|jack of all|broad)\b/u, /\b(?:specialist|expert|deep)\b/u],
  [
    /\b(?:fast|quick(?:ly)?|speed|move fast|asap)\b/u,
    /\b(?:careful(?:ly)?|thorough(?:ly)?|slow(?:ly)?|no rush|take (?:our|your|their) time)\b/u,
  ],
  [
    /\b(?:grow|growing|growth|expand(?:ing)?|hiring more)\b/u,
    /\b(?:cut(?:ting)?|shrink(?:ing)?|freeze|layoffs?|cost (?:cutting|savings?)|smaller team)\b/u,
  ],
  [
    /\b(?:permanent|long term)\b/u,
    /\b(?:temporary|temp|fixed term|short term|for (?:six|6) months)\b/u,
  ],
  [/\bfull time\b/u, /\b(?:part time|half time)\b/u],
  [
    /\b(?:new (?:role|position|job)|newly created)\b/u,
    /\b(?:replac\w+|taking over from|successor)\b/u,
  ],
  [
    /\b(?:no travel|little travel|hardly any travel)\b/u,
    /\b(?:lots of travel|a lot of travel|travel a lot|on the road)\b/u,
  ],
];

const negation =
  /\b(?:no|not|never|nobody|nothing|without|isn t|isnt|don t|dont|doesn t|doesnt|won t|wont|aren t|arent|can t|cant)\b/u;
const small = new Set(
  'the a an and or but of to in on at for with that this they he she it is was are were be been has have had who what their his her them i my we our so as very just want wants wanted said says need needs'.split(
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
 * pair each; or the same words with and without 'not'; or the same words with other numbers.
 */
export function contradicts(a: Line, b: Line): boolean {
  if (!apart(a, b) || a.quote === b.quote) return false;
  const [first, second] = [key(a.quote), key(b.quote)];
  const kin = a.topic === b.topic || isRole(a) === isRole(b);
  if (!kin) return false;
  const sides = opposites.some(([left, right]) => {
    const [fl, fr] = [left.test(first), right.test(first)];
    const [sl, sr] = [left.test(second), right.test(second)];
    return (fl && !fr && sr && !sl) || (fr && !fl && sl && !sr);
  });
  if (sides && isRole(a) && isRole(b)) return true;
  const [mine, theirs] = [content(a.quote), content(b.quote)];
  const shared = [...mine].filter((word) => theirs.has(word)).length;
  const least = Math.min(mine.size, theirs.size);
  if (shared < 2 || shared / least < 0.6) return false;
  if (negation.test(first) !== negation.test(second)) return true;
  const numbers = (text: string) => new Set(text.match(/\b\d+\b/gu) ?? []);
  const [one, other] = [numbers(first), numbers(second)];
  return one.size > 0 && other.size > 0 && ![...one].some((each) => other.has(each));
}

/** Lines on the job and whom they picture for it, where two views matter. */
function isRole({ topic }: Line): boolean {
  return (
    topic === null || ['ideal_candidate', 'need', 'value', 'hope', 'challenge'].includes(topic)
  );
}
