import { actOf } from '../acts.ts';
import type { Clause } from '../clauses.ts';
import { outcomeOf } from '../outcomes.ts';
import { tellsOfThem } from '../tells-of-them.ts';
import { telling } from '../words.ts';

/** A question as told: its clauses, both inclusive, and what it is about. */
export interface Matter {
  from: number;
  to: number;
  matter: string;
}

/** So many sentences on, a word may still point at what was told; one of a row leads to the one before. */
const near = 3;
/** Words: what is longer is a story of its own. */
const longest = 9;
/** A row is looked back over so far. */
const reach = 12;

/** Numbers of the questions told before a clause that it may speak of, the last one first. */
function mayBeMeant(list: readonly Clause[], at: number, told: readonly Matter[], last: number) {
  const found: number[] = [];
  let sentence = list[at]?.sentence ?? 0;
  for (let number = last; number >= 0 && found.length < reach; number--) {
    const before = list[told[number]?.to ?? 0]?.sentence ?? 0;
    if (sentence - before > near) break;
    sentence = before;
    found.push(number);
  }
  return found;
}

/**
 * Which of the questions told before a clause (`last`: the last of them) it speaks of again, by a word that
 * only this one has: 'the shouting one i said i'd cry', 'froze on excel'; -1: of none, or it asks.
 */
export function recalled(
  list: readonly Clause[],
  at: number,
  told: readonly Matter[],
  last: number,
): number {
  const clause = list[at];
  if (clause === undefined || last < 0) return -1;
  const own = telling(clause.plain);
  const [first] = own;
  if (first === undefined) return -1;
  const { kind } = actOf(clause, false);
  if (kind === 'asks' || kind === 'i_ask' || kind === 'tells' || tellsOfThem(clause)) return -1;
  const spoken = outcomeOf(clause) !== null && clause.words.length <= longest;
  let best = -1;
  let most = 0;
  let alone = false;
  for (const number of mayBeMeant(list, at, told, last)) {
    const words = telling(told[number]?.matter ?? '');
    const shared = own.filter((stem) => words.includes(stem)).length;
    if (shared === 0 || (!spoken && !words.includes(first))) continue;
    // 'the client one': of several that have the word, the one that has most of the others, too.
    // The same told once more is no other.
    const once = telling(told[best]?.matter ?? '').join(' ') === words.join(' ');
    alone = shared > most || (alone && (shared < most || once));
    if (shared > most) [best, most] = [number, shared];
  }
  return alone ? best : -1;
}
