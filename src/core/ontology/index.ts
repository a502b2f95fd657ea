import type { Concern } from './concern.ts';
import { families } from './families.ts';

/** All concerns; a coach adds one to the file of its family (CONTRIBUTING.md). */
export const concerns: readonly Concern[] = families.flatMap((family) => family.concerns);

const byId = new Map(concerns.map((concern) => [concern.id, concern]));

/** The concern with this id, or null for one made from the candidate's own words. */
export function concernOf(id: string): Concern | null {
  return byId.get(id) ?? null;
}
