import type { Clause } from '../clauses.ts';
import { classesOf } from '../word-classes.ts';

const bin = (value: number, ...steps: number[]) =>
  String(steps.filter((step) => value >= step).length);

/** What speaks for a day named in a clause being that of the next round. `timed`: a time too. */
export function nextFeatures(list: readonly Clause[], at: number, timed: boolean): string[] {
  const found = new Set<string>(['bias', `timed ${String(timed)}`]);
  const say = (clause: Clause | undefined, place: string) => {
    if (clause === undefined) {
      found.add(`${place} none`);
      return;
    }
    const words = clause.plain.split(' ').slice(0, 40);
    words.forEach((word, step) => {
      found.add(`${place} w ${word}`);
      if (place === 'own') found.add(`b ${word} ${words[step + 1] ?? ''}`);
      for (const kind of classesOf(word)) found.add(`${place} c ${kind}`);
    });
    found.add(`${place} f ${words[0] ?? ''}`);
  };
  const clause = list[at];
  if (clause === undefined) return [...found];
  say(clause, 'own');
  const before = list[at - 1];
  const after = list[at + 1];
  say(before, before?.sentence === clause.sentence ? '-1=' : '-1/');
  say(after, after?.sentence === clause.sentence ? '+1=' : '+1/');
  for (const other of list)
    if (other.sentence === clause.sentence && other !== clause)
      for (const word of other.plain.split(' ').slice(0, 20)) found.add(`s w ${word}`);
  found.add(`left ${bin(list.length - 1 - at, 1, 2, 4, 8)}`);
  found.add(`left ${bin(list.length - 1 - at, 1, 2, 4, 8)} timed ${String(timed)}`);
  found.add(`size ${bin(clause.tokens.length, 3, 6, 12)} timed ${String(timed)}`);
  if (clause.newLine) found.add('new line');
  if (clause.first) found.add('first');
  if (/(?:^| )(?:i|im|ill|id|me|we|my)(?= |$)/.test(clause.plain)) found.add('mine');
  if (/(?:^| )(?:they|he|she|theyll|hell|shell|hr)(?= |$)/.test(clause.plain)) found.add('theirs');
  return [...found];
}
