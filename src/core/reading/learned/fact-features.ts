import { employerSign } from '../employer.ts';
import { classesOf } from '../word-classes.ts';
import type { Add } from './names.ts';
import { stems } from '../words.ts';

/** What speaks for one of the eight topics a fact about the employer can have. */
export function factFeatures(plain: string, add: Add): void {
  add('bias');
  add('sign *', employerSign(plain, true)?.topic ?? '-');
  const words = plain.split(' ').slice(0, 60);
  for (const stem of stems(plain)) add('s *', stem);
  words.forEach((word, at) => {
    add('w *', word);
    add('b * *', word, words[at + 1] ?? '');
    for (const kind of classesOf(word)) add('c *', kind);
  });
}
