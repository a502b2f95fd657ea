import { fit } from './fit.ts';
import { leaving } from './leaving.ts';
import { money } from './money.ts';
import { wordings, type Phrases } from './phrases.ts';
import { privateMatters } from './private-matters.ts';
import { self } from './self.ts';
import { talk } from './talk.ts';
import { terms } from './terms.ts';
import { tools } from './tools.ts';
import { trades } from './trades.ts';
import { work } from './work.ts';

/** All of them, by concern id; a coach adds to the file of the concern's family. */
export const phrases: Phrases = {
  ...money,
  ...leaving,
  ...self,
  ...fit,
  ...work,
  ...terms,
  ...talk,
  ...trades,
  ...tools,
  ...privateMatters,
};

/** Wordings and words of one concern together; empty when there are none. */
export function phrasesOf(id: string): string[] {
  const found = Object.hasOwn(phrases, id) ? phrases[id] : undefined;
  return found === undefined ? [] : [...wordings(found.says), ...wordings(found.words)];
}
