import { actOf } from '../acts.ts';
import type { Clause } from '../clauses.ts';
import { outcomeIn } from '../outcomes.ts';
import { classesOf } from '../word-classes.ts';

export interface Stretch {
  from: number;
  to: number;
}

const wordsOf = (clause: Clause) =>
  clause.tokens
    .map((token) => token.text.replaceAll("'", ''))
    .filter((word) => /[\p{L}\d]/u.test(word));

/**
 * What speaks of how a question went: its own clauses, those behind it until the next question
 * (`until`, exclusive), and the one before it in its sentence.
 */
export function outcomeFeatures(
  list: readonly Clause[],
  own: Stretch,
  until: number,
): string[] {
  const found = new Set<string>(['bias']);
  const say = (clause: Clause, place: string) => {
    const words = wordsOf(clause);
    const cue = outcomeIn(clause.plain)?.outcome ?? '-';
    found.add(`${place} cue ${cue}`);
    if (cue !== '-') found.add(`cue ${cue}`);
    found.add(`${place} act ${actOf(clause, false).kind}`);
    const kinds = words.map((word) => classesOf(word));
    words.slice(0, 40).forEach((word, at) => {
      found.add(`w ${word}`).add(`${place} w ${word}`);
      const next = words[at + 1];
      if (next !== undefined) found.add(`b ${word} ${next}`);
      for (const kind of kinds[at] ?? []) {
        found.add(`${place} c ${kind}`);
        for (const after of kinds[at + 1] ?? []) found.add(`k ${kind} ${after}`);
        for (const after of kinds[at + 2] ?? [])
          if (kind === 'not') found.add(`k2 ${kind} ${after}`);
      }
    });
    if (place !== 'own') {
      found.add(`${place} f ${words[0] ?? ''}`);
      found.add(`${place} size ${String(Math.min(4, words.length))}`);
    }
    return cue;
  };
  let first = '-';
  for (let at = own.from; at <= own.to; at++) {
    const clause = list[at];
    if (clause === undefined) continue;
    const cue = say(clause, 'own');
    if (cue !== '-') first = cue;
  }
  const last = list[own.to];
  const before = list[own.from - 1];
  if (before !== undefined && before.sentence === list[own.from]?.sentence) say(before, 'before');
  for (let at = own.to + 1; at < Math.min(until, own.to + 7); at++) {
    const clause = list[at];
    if (clause === undefined || last === undefined || clause.sentence > last.sentence + 3) break;
    const step = at - own.to;
    const cue = say(clause, step === 1 ? '+1' : step === 2 ? '+2' : '+3');
    if (first === '-') first = cue;
  }
  found.add(`first cue ${first}`);
  if (until === own.to + 1) found.add('nothing behind');
  return [...found];
}
