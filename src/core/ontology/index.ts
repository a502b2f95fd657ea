import type { Concern } from './concern.ts';
import { money } from './money.ts';

/** All concerns, in the order of their families. */
export const concerns: readonly Concern[] = [...money];

const byId = new Map(concerns.map((concern) => [concern.id, concern]));

/** The concern with this id, or null for one made from the candidate's own words. */
export function concernOf(id: string): Concern | null {
  return byId.get(id) ?? null;
}
