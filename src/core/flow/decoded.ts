/** Texts in one half, and the longest text kept: 20 MB of text at the very most, seldom a fifth of it. */
const mostTexts = 10_000;
const longestText = 1000;

/**
 * What texts of records were found to mean, so that the same text is parsed and checked once,
 * however many steps meet it. Bounded: what was not met for two halves is forgotten. Records are
 * never changed in place, so they may be shared; they are frozen to keep it so.
 */
export class Decoded {
  #recent = new Map<string, Known>();
  #before = new Map<string, Known>();

  /** The record that `kind` made of this text before; otherwise what `decode` makes of it now. */
  of<T>(kind: unknown, text: string, decode: () => T): T {
    const recent = this.#recent.get(text);
    // The same kind made it from the same text, so it is a T.
    if (recent !== undefined && recent.kind === kind) return recent.record as T;
    const before = this.#before.get(text);
    const known =
      before !== undefined && before.kind === kind ? before : { kind, record: frozen(decode()) };
    if (text.length <= longestText) this.#keep(text, known);
    return known.record as T;
  }

  /** Somebody was erased: nothing of what they said stays. */
  clear(): void {
    this.#recent.clear();
    this.#before.clear();
  }

  #keep(text: string, known: Known): void {
    if (this.#recent.size >= mostTexts) {
      this.#before = this.#recent;
      this.#recent = new Map();
    }
    this.#recent.set(text, known);
  }
}

interface Known {
  kind: unknown;
  record: unknown;
}

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const inner of Object.values(value)) frozen(inner);
  return Object.freeze(value);
}
