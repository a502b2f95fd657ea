import type { Concern } from './concern.ts';
import { families } from './families.ts';

/** All concerns; a coach adds one to the file of its family (CONTRIBUTING.md). */
export const concerns: readonly Concern[] = families.flatMap((family) => family.concerns);

const byId = new Map(concerns.map((concern) => [concern.id, concern]));

/** The concern with this id, or null for one made from the candidate's own words. */
export function concernOf(id: string): Concern | null {
  return byId.get(id) ?? null;
}

const byName = new Map(
  concerns.flatMap((concern) =>
    [concern.label.toLowerCase(), ...concern.names].map((name) => [name, concern] as const),
  ),
);

/** The concern whose label or exact name these words are, whole; null: they name none (G5). */
export function concernCalled(words: string): Concern | null {
  const said = words.toLowerCase().replaceAll('\u2019', "'").split(/\s+/u).join(' ').trim();
  return byName.get(said) ?? null;
}
