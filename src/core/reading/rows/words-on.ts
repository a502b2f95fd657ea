import type { Clause } from '../clauses.ts';
import type { Stretch } from '../learned/outcome-features.ts';
import { pointsElsewhere } from './pointed.ts';
import { recalled, type Matter } from './recalls.ts';

/** Where the words stand that say how one question went. */
export interface WordsOn {
  list: readonly Clause[];
  /** The clauses in which it is told. */
  stretch: Stretch;
  /** Behind it, exclusive. */
  until: number;
  /** The clauses that name it once more. */
  named: readonly Clause[];
  /** The clause in front of it is told of no other question. */
  free: boolean;
}

/** It speaks of others by their place, which are found when all is read (pointed.ts). */
const elsewhere = -2;

/** Which question each clause behind them speaks of once more by a word of it; -1: of none. */
function recallsIn(list: readonly Clause[], told: readonly Matter[]): readonly number[] {
  let last = -1;
  return list.map((clause, at) => {
    while ((told[last + 1]?.from ?? Infinity) <= at) last++;
    if (last < 0 || at <= (told[last]?.to ?? -1)) return -1;
    return pointsElsewhere(clause) ? elsewhere : recalled(list, at, told, last);
  });
}

/** A clause with what goes on with it in its sentence. */
function goingOn(list: readonly Clause[], at: number, recalls: readonly number[]): Clause[] {
  const clause = list[at];
  const next = list[at + 1];
  if (clause === undefined) return [];
  return next?.sentence === clause.sentence && recalls[at + 1] === -1 ? [clause, next] : [clause];
}

/**
 * The words on each question told: what names it again, else what stands behind it until the next one and
 * names no other. Where something is taken back (`backs`, clause numbers) they end.
 */
export function wordsOn(
  list: readonly Clause[],
  told: readonly Matter[],
  backs: readonly number[],
): WordsOn[] {
  const recalls = recallsIn(list, told);
  const naming = Map.groupBy(recalls.keys(), (at) => recalls[at]);
  return told.map(({ from, to }, number) => {
    const next = told[number + 1]?.from ?? list.length;
    const until = backs.find((back) => back > to && back < next) ?? next;
    let end = to + 1;
    while (end < until && (recalls[end] === -1 || recalls[end] === number)) end++;
    const free = (told[number - 1]?.to ?? -1) < from - 1;
    const named = naming.get(number) ?? [];
    const [first] = named;
    const again = named.flatMap((at) => list[at] ?? []);
    if (first === undefined || first < end)
      return { list, stretch: { from, to }, until: end, named: again, free };
    // One before it is looked at, too.
    const start = Math.max(0, from - 1);
    const own = [
      ...list.slice(start, to + 1),
      ...list.slice(to + 1, end),
      ...named.flatMap((at) => goingOn(list, at, recalls)),
    ];
    return {
      list: own,
      stretch: { from: from - start, to: to - start },
      until: own.length,
      named: again,
      free,
    };
  });
}
