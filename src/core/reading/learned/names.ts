import type { ChainWeights } from './chain.ts';
import { RowTable } from './row-table.ts';
import { numbered, symbolOf, type Value } from './values.ts';

/**
 * Takes the name of a feature in parts: its form and what stands for each '*' in it. Whether names are
 * joined or looked up part by part is the taker's business. Of two stars side by side the second stands
 * for one character; no value may hold what stands behind its star in the form.
 */
export type Add = (form: string, a?: Value, b?: Value, c?: Value, d?: Value) => void;

/** As many stars as a form may have. */
type Values = [a?: Value, b?: Value, c?: Value, d?: Value];

export function joined(form: string, values: Values): string {
  let at = 0;
  return form.replace(/\*/g, () => values[at++]?.text ?? '');
}

/** A form that was met. */
interface Opened {
  /** Above 0. */
  number: number;
  /** It begins with a star: what begins with a value is a form of its own, by the value's text. */
  begun: Map<string, Opened> | null;
}

/** Where, in order, the first name stands that is not before `prefix`. */
function placeOf(names: readonly string[], prefix: string): number {
  let from = 0;
  let to = names.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((names[middle] ?? '') < prefix) from = middle + 1;
    else to = middle;
  }
  return from;
}

/**
 * Where the weights of a name begin. To join and hash some hundred names a clause would be most of what
 * reading costs, so the names of one form are taken apart once, when it is met for the first time.
 */
class Finder {
  readonly #features: ReadonlyMap<string, number>;
  readonly #names: readonly string[];
  readonly #rows: RowTable;
  readonly #forms = new Map<string, Opened>();
  #opened = 0;
  /** By row: in which turn it was named last. */
  readonly #named: Uint32Array;
  #turn = 0;

  constructor({ features, weights }: ChainWeights) {
    this.#named = new Uint32Array(weights.length);
    this.#features = features;
    this.#rows = new RowTable(features.size);
    this.#names = [...features.keys()].sort();
  }

  /** Of one thing that is described: is it the first time that a row of weights is named for it? */
  counting(): (row: number) => boolean {
    const named = this.#named;
    const turn = ++this.#turn;
    return (row) => {
      if (row < 0 || named[row] === turn) return false;
      named[row] = turn;
      return true;
    };
  }

  /** -1 where no weights are kept under the name. */
  find(form: string, a?: Value, b?: Value, c?: Value, d?: Value): number {
    if (form === '*') return this.#features.get(a?.text ?? '') ?? -1;
    const opened = this.#forms.get(form) ?? this.#open(form);
    if (opened.begun === null) return this.#row(opened, a, b, c, d);
    const text = a?.text ?? '';
    return this.#row(opened.begun.get(text) ?? this.#begin(opened.begun, form, text), b, c, d);
  }

  #row({ number }: Opened, a?: Value, b?: Value, c?: Value, d?: Value): number {
    const one = a === undefined ? 0 : symbolOf(a);
    const two = b === undefined ? 0 : symbolOf(b);
    const three = c === undefined ? 0 : symbolOf(c);
    const four = d === undefined ? 0 : symbolOf(d);
    return (one | two | three | four) < 0 ? -1 : this.#rows.get(number, one, two, three, four);
  }

  /** What begins with a value is taken apart for each anew: so names stand together in order. */
  #open(form: string): Opened {
    const made = form.startsWith('*') ? this.#made(new Map()) : this.#taken(form);
    this.#forms.set(form, made);
    return made;
  }

  /** The first value of a form was not met yet. */
  #begin(begun: Map<string, Opened>, form: string, value: string): Opened {
    const made = this.#taken(value + form.slice(1));
    begun.set(value, made);
    return made;
  }

  #made(begun: Opened['begun']): Opened {
    this.#opened++;
    return { number: this.#opened, begun };
  }

  #taken(form: string): Opened {
    const made = this.#made(null);
    const [prefix = '', ...rest] = form.split('*');
    if (rest.length === 0) {
      const row = this.#features.get(form);
      if (row !== undefined) this.#rows.set(made.number, 0, 0, 0, 0, row);
      return made;
    }
    for (let at = placeOf(this.#names, prefix); at < this.#names.length; at++) {
      const name = this.#names[at] ?? '';
      if (!name.startsWith(prefix)) break;
      const values = valuesOf(name, prefix.length, rest);
      if (values === null) continue;
      const [a = 0, b = 0, c = 0, d = 0] = values.map(numbered);
      this.#rows.set(made.number, a, b, c, d, this.#features.get(name) ?? -1);
    }
    return made;
  }
}

/** What stands for the stars in front of each of `rest`, or null where the name is of another form. */
function valuesOf(name: string, from: number, rest: readonly string[]): string[] | null {
  const values: string[] = [];
  let at = from;
  for (let star = 0; star < rest.length; star++) {
    const behind = rest[star] ?? '';
    const last = star === rest.length - 1;
    // The star behind this one stands for one character.
    const double = behind === '' && !last;
    const after = double ? (rest[star + 1] ?? '') : behind;
    const found = after === '' ? name.length : name.indexOf(after, at);
    if (found < 0 || (last && found + after.length !== name.length)) return null;
    const end = double ? found - 1 : found;
    if (end < at) return null;
    values.push(name.slice(at, end));
    if (double) {
      values.push(name.slice(end, found));
      star++;
      if (star === rest.length - 1 && found + after.length !== name.length) return null;
    }
    at = found + after.length;
  }
  return values;
}

const finders = new WeakMap<ReadonlyMap<string, number>, Finder>();

function finderOf(model: ChainWeights): Finder {
  const known = finders.get(model.features);
  if (known !== undefined) return known;
  const made = new Finder(model);
  finders.set(model.features, made);
  return made;
}

/** Adds the weights of every name it is given to `sums`, one a label. */
export function addsTo(model: ChainWeights, sums: Float64Array): Add {
  const finder = finderOf(model);
  const { weights } = model;
  return (form, a, b, c, d) => {
    addRow(weights, finder.find(form, a, b, c, d), sums);
  };
}

function addRow(weights: Float64Array, from: number, sums: Float64Array): void {
  if (from < 0) return;
  for (let label = 0; label < sums.length; label++)
    sums[label] = (sums[label] ?? 0) + (weights[from + label] ?? 0);
}

/** The sums of the weights of all names that are told, each counted once. */
export function sumsOf(model: ChainWeights, tell: (add: Add) => void): Float64Array {
  const finder = finderOf(model);
  const { weights } = model;
  const sums = new Float64Array(model.labels.length);
  const counted = finder.counting();
  tell((form, a, b, c, d) => {
    const row = finder.find(form, a, b, c, d);
    if (counted(row)) addRow(weights, row, sums);
  });
  return sums;
}

/** All names that are told, each once. */
export function namesOf(tell: (add: Add) => void): string[] {
  const names = new Set<string>();
  tell((form, ...values) => names.add(joined(form, values)));
  return [...names];
}
