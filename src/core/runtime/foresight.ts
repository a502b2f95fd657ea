import type { Stored } from '../flow/records.ts';
import { answersOf } from '../flow/state.ts';
import type { Dialogue, Input } from '../flow/types.ts';

/** What is loaded for every input, in one go. */
export const always = ['address', 'profile', 'dialogue'] as const;
const loadedAlways: ReadonlySet<string> = new Set(always);

/** Needs kept for one place; what was not used this many looks in a row is not loaded ahead any more. */
const most = 40;
const patience = 3;
/** Where all was loaded ahead it is looked so seldom what of it was not used. */
const seldom = 8;
/** An id as `ids.ts` makes them: of no use ahead unless the open conversation holds it. */
const id = /^[a-kmnp-z2-9]{10}$/u;
/** What names one record of one person and no place: an id or a running number. */
const particular = /^(?:[a-kmnp-z2-9]{10}|\d+)$/u;

/** A need in the words of its place, and how often in a row it was loaded for nothing. */
interface Foreseen {
  need: Stored;
  /** No name of the place stands in it. */
  isPlain: boolean;
  unused: number;
}

/**
 * Remembers which records a step asked for at a place (a flow's step and a kind of input), so that
 * next time they are loaded before it runs. Only saves time: a step that needs something else asks
 * for it, and one that needs less does not mind.
 */
export class Foresight {
  readonly #places = new Map<string, Map<string, Foreseen>>();
  readonly #visits = new Map<string, number>();

  /** What to load before the input is taken. */
  ahead({ place, names }: Place): Stored[] {
    const known = this.#places.get(place);
    if (known === undefined) return [];
    const keys: string[] = [];
    const needs: Stored[] = [];
    for (const { need, isPlain } of known.values()) {
      const meant = isPlain
        ? need
        : renamed(need, (segment) =>
            segment.startsWith('{') ? (names.get(segment) ?? null) : segment,
          );
      if (meant === null) continue;
      if (meant.kind === 'record') keys.push(...meant.keys);
      else needs.push(meant);
    }
    return keys.length === 0 ? needs : [{ kind: 'record', keys }, ...needs];
  }

  /** Whether there is something to learn; `enough`: the step asked for nothing more. */
  isDue({ place }: Place, enough: boolean): boolean {
    const visits = (this.#visits.get(place) ?? 0) + 1;
    this.#visits.set(place, visits);
    return !enough || visits % seldom === 1;
  }

  /** What the step was seen to use; each need alone, in its stored names. */
  learn({ place, names }: Place, used: readonly Stored[]): void {
    const known = this.#places.get(place) ?? new Map<string, Foreseen>();
    this.#places.set(place, known);
    for (const foreseen of known.values()) foreseen.unused++;
    const byValue = new Map([...names].map(([name, value]) => [value, name]));
    for (const need of used) {
      if (need.kind === 'record' && need.keys.every((key) => loadedAlways.has(key))) continue;
      const general = renamed(
        need,
        (segment) => byValue.get(segment) ?? (particular.test(segment) ? null : segment),
      );
      if (general === null) continue;
      const key = JSON.stringify(general);
      // Braces within the strings: those around them are no names.
      const isPlain = general.kind === 'reminders' || !/[{}]/u.test(key.slice(1, -1));
      known.set(key, { need: general, isPlain, unused: 0 });
    }
    for (const [key, { unused }] of known)
      if (unused >= patience || known.size > most) known.delete(key);
  }
}

/** Where an input meets the product, and what the ids there are called. */
export interface Place {
  place: string;
  /** From a name of its own to the id that the open conversation holds under it. */
  names: ReadonlyMap<string, string>;
}

/** `dialogue`: the open conversation, null when none is. */
export function placeOf(input: Input, dialogue: Dialogue | null): Place {
  const kind = input.kind === 'command' ? `command ${input.name.slice(0, 20)}` : input.kind;
  const due = input.kind === 'reminder' ? ` ${input.key.split('/')[0] ?? ''}` : '';
  if (dialogue === null) return { place: `${kind}${due}`, names: new Map() };
  const { place, names } = within(dialogue);
  return { place: `${kind}${due} ${place}`, names };
}

/** Records are never changed in place: of the same dialogue the same. */
const places = new WeakMap<Dialogue, Place>();

function within(dialogue: Dialogue): Place {
  const known = places.get(dialogue);
  if (known !== undefined) return known;
  const names = new Map<string, string>();
  names.set('{dialogue}', dialogue.id);
  // Every answer lays down a draft (`back`) under the next number.
  names.set('{draft}', String(answersOf(dialogue)).padStart(4, '0'));
  const steps = dialogue.frames.map(({ flow, step, data }, depth) => {
    for (const [field, value] of Object.entries(data))
      if (typeof value === 'string' && id.test(value)) names.set(`{${depth}.${field}}`, value);
    return `${flow}/${step}`;
  });
  const found = { place: steps.join(' '), names };
  places.set(dialogue, found);
  return found;
}

/** The need with every segment of its keys put through `rename`; null when one has no name. */
function renamed(need: Stored, rename: (segment: string) => string | null): Stored | null {
  if (need.kind === 'reminders') return need;
  const path = (key: string): string | null => {
    const segments = key.split('/').map(rename);
    return segments.includes(null) ? null : segments.join('/');
  };
  if (need.kind === 'records') {
    const prefix = path(need.prefix);
    return prefix === null ? null : { kind: 'records', prefix };
  }
  const keys = need.keys.map(path).filter((key) => key !== null);
  return keys.length === 0 ? null : { kind: 'record', keys };
}
