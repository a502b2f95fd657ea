import type { Concern } from './concern.ts';
import { fit } from './fit.ts';
import { leaving } from './leaving.ts';
import { money } from './money.ts';
import { privateMatters } from './private-matters.ts';
import { self } from './self.ts';
import { talk } from './talk.ts';
import { terms } from './terms.ts';
import { tools } from './tools.ts';
import { trades } from './trades.ts';
import { work } from './work.ts';

/** All concerns; a coach adds one to the file of its family (CONTRIBUTING.md). */
export const concerns: readonly Concern[] = [
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
];

const byId = new Map(concerns.map((concern) => [concern.id, concern]));

/** The concern with this id, or null for one made from the candidate's own words. */
export function concernOf(id: string): Concern | null {
  return byId.get(id) ?? null;
}
