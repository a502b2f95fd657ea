import type { Clause } from './clauses.ts';
import type { Episode } from './learned/episodes.ts';
import type { Heard } from './learned/link-features.ts';
import type { Chances } from './learned/marks.ts';
import type { ReadingModel } from './learned/model.ts';
import type { AskedEntry, Notebook } from './notebook.ts';

/** A question as told, with the finding it became part of. */
export interface Told {
  episode: Episode;
  entry: AskedEntry;
  /** Number of the list it is an item of, -1: of none. */
  item: number;
  heard: Heard;
}

export interface Assembly {
  list: readonly Clause[];
  chances: readonly Chances[];
  book: Notebook;
  model: ReadingModel;
  people: ReadonlySet<string>;
  /** How many sat there, where it was said. */
  panel: number | null;
}

/** From these chances on a clause is kept as what it was marked. */
export const enough = {
  fact: 0.2,
  /** A line on its own, as an answer is. */
  lone: 0.1,
  asked: 0.35,
  landed: 0.15,
  link: 0.4,
  /** What was marked as put again needs less to find what it repeats. */
  marked: 0.12,
  hint: 0.3,
  repeat: 0.5,
  weak: 0.32,
  /** Where no word for how it went was said. */
  unsaid: 0.5,
};

/** 'and then' and the like at the front of a clause. */
const lead =
  /^(?:(?:and|but|then|so|also|plus|well|ok|okay|oh|anyway|though|firstly|finally|next|later|secondly|lastly|um|uh|like|or|yeah|right|now|besides|[n&+•*–—(-]|\d+ [.)]) )+/;

/** A clause without what leads it in and closes it. */
export const bareOf = (clause: Clause): string =>
  (clause.known.bare ??= clause.plain
    .replace(lead, '')
    .replace(/ [,.;:!?)"“”(–—-]+$/, '')
    .trim());

/** Where in `plain` a clause begins behind 'and then'. */
export const leadOf = (clause: Clause): number => lead.exec(clause.plain)?.[0].length ?? 0;
