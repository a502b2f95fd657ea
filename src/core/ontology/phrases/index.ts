import { families } from '../families.ts';
import { wordings, type Phrases } from './phrases.ts';

/** All of them, by concern id; a coach adds to the file of the concern's family. */
export const phrases: Phrases = Object.fromEntries(
  families.flatMap(({ said }) => Object.entries(said)),
);

/** Wordings and words of one concern together; empty when there are none. */
export function phrasesOf(id: string): string[] {
  const found = Object.hasOwn(phrases, id) ? phrases[id] : undefined;
  return found === undefined ? [] : [...wordings(found.says), ...wordings(found.words)];
}
