import { employerSign } from '../employer.ts';
import type { Add } from './names.ts';
import { newValue, nothing, valueOf } from './values.ts';
import { wordOf } from '../vocabulary.ts';
import { stems } from '../words.ts';

/** What speaks for one of the eight topics a fact about the employer can have. */
export function factFeatures(plain: string, add: Add): void {
  add('bias');
  add('sign *', valueOf(employerSign(plain, true)?.topic ?? '-'));
  const words = plain.split(' ').slice(0, 60).map(wordOf);
  for (const stem of stems(plain)) add('s *', newValue(stem));
  words.forEach((word, at) => {
    add('w *', word);
    add('b * *', word, words[at + 1] ?? nothing);
    for (const kind of word.classes) add('c *', kind);
  });
}
