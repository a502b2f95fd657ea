import { employerSign } from '../employer.ts';
import { classesOf } from '../word-classes.ts';
import { stems } from '../words.ts';

/** What speaks for one of the eight topics a fact about the employer can have. */
export function factFeatures(plain: string): string[] {
  const found = new Set<string>(['bias', `sign ${employerSign(plain, true)?.topic ?? '-'}`]);
  const words = plain.split(' ').slice(0, 60);
  for (const stem of stems(plain)) found.add(`s ${stem}`);
  words.forEach((word, at) => {
    found.add(`w ${word}`);
    found.add(`b ${word} ${words[at + 1] ?? ''}`);
    for (const kind of classesOf(word)) found.add(`c ${kind}`);
  });
  return [...found];
}
