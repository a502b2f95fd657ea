import type { ChainWeights } from './chain.ts';

/**
 * Takes the name of a feature in parts: its form and what stands for each '*' in it. Whether names are
 * joined or looked up part by part is the taker's business.
 */
export type Add = (form: string, ...values: string[]) => void;

export function joined(form: string, values: readonly string[]): string {
  let at = 0;
  return form.replace(/\*/g, () => values[at++] ?? '');
}

/** By the first value, then the second …; at the end where the weights begin, -1 for none. */
type Branch = Map<string, Branch | number>;

/** So many names are kept, so that hostile text does not grow memory. */
const most = 60_000;

/**
 * Where the weights of a name begin, -1 where it has none. Names met before are found by their parts:
 * to join and hash them anew would be most of what reading costs.
 */
class Finder {
  readonly #features: ReadonlyMap<string, number>;
  readonly #forms: Branch = new Map();
  #size = 0;

  constructor(features: ReadonlyMap<string, number>) {
    this.#features = features;
  }

  find(form: string, values: readonly string[]): number {
    let branch = this.#forms;
    let key = form;
    for (const value of values) {
      let next: Branch | number | undefined = branch.get(key);
      if (next === undefined || typeof next === 'number') branch.set(key, (next = new Map()));
      branch = next;
      key = value;
    }
    const known = branch.get(key);
    if (typeof known === 'number') return known;
    const from = this.#features.get(joined(form, values)) ?? -1;
    if (++this.#size > most) {
      this.#forms.clear();
      this.#size = 0;
    } else if (key.length < 30) branch.set(key, from);
    return from;
  }
}

const finders = new WeakMap<ReadonlyMap<string, number>, Finder>();

export function finderOf({ features }: ChainWeights): Finder {
  const known = finders.get(features);
  if (known !== undefined) return known;
  const made = new Finder(features);
  finders.set(features, made);
  return made;
}

/** Adds the weights of every name it is given to `sums`, one a label. */
export function addsTo(model: ChainWeights, sums: Float64Array): Add {
  const finder = finderOf(model);
  return (form, ...values) => {
    addRow(model, finder.find(form, values), sums);
  };
}

function addRow({ weights }: ChainWeights, from: number, sums: Float64Array): void {
  if (from < 0) return;
  for (let label = 0; label < sums.length; label++)
    sums[label] = (sums[label] ?? 0) + (weights[from + label] ?? 0);
}

/** The sums of the weights of all names that are told, each counted once. */
export function sumsOf(model: ChainWeights, tell: (add: Add) => void): Float64Array {
  const finder = finderOf(model);
  const sums = new Float64Array(model.labels.length);
  const rows = new Set<number>();
  tell((form, ...values) => {
    rows.add(finder.find(form, values));
  });
  for (const row of rows) addRow(model, row, sums);
  return sums;
}

/** All names that are told, each once. */
export function namesOf(tell: (add: Add) => void): string[] {
  const names = new Set<string>();
  tell((form, ...values) => names.add(joined(form, values)));
  return [...names];
}
