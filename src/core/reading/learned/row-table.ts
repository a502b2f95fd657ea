/** A form, four symbols and the row; two of them fill a line of the cache. */
const stride = 8;

/**
 * Where the weights of a name begin, by the number of its form and the symbols of its values: one place
 * in one array instead of a table in a table for each value.
 */
export class RowTable {
  #slots: Int32Array;
  #mask: number;
  #filled = 0;

  /** `size`: how many names are kept at all. */
  constructor(size: number) {
    const room = 2 ** Math.ceil(Math.log2(size + 1024));
    this.#slots = new Int32Array(room * stride);
    this.#mask = room - 1;
  }

  /** -1 where there is none. `form`: above 0; symbols that a form has not are 0. */
  get(form: number, a: number, b: number, c: number, d: number): number {
    const slots = this.#slots;
    for (let at = hash(form, a, b, c, d) & this.#mask; ; at = (at + 1) & this.#mask) {
      const slot = at * stride;
      const there = slots[slot];
      if (there === 0) return -1;
      if (
        there === form &&
        slots[slot + 1] === a &&
        slots[slot + 2] === b &&
        slots[slot + 3] === c &&
        slots[slot + 4] === d
      )
        return slots[slot + 5] ?? -1;
    }
  }

  set(form: number, a: number, b: number, c: number, d: number, row: number): void {
    if (this.#filled * 2 > this.#mask) this.#grow();
    let at = hash(form, a, b, c, d) & this.#mask;
    while (this.#slots[at * stride] !== 0) at = (at + 1) & this.#mask;
    const slot = at * stride;
    this.#slots[slot] = form;
    this.#slots[slot + 1] = a;
    this.#slots[slot + 2] = b;
    this.#slots[slot + 3] = c;
    this.#slots[slot + 4] = d;
    this.#slots[slot + 5] = row;
    this.#filled++;
  }

  #grow(): void {
    const old = this.#slots;
    this.#mask = this.#mask * 2 + 1;
    this.#slots = new Int32Array((this.#mask + 1) * stride);
    this.#filled = 0;
    for (let from = 0; from < old.length; from += stride) {
      const at = (offset: number) => old[from + offset] ?? 0;
      if (at(0) !== 0) this.set(at(0), at(1), at(2), at(3), at(4), at(5));
    }
  }
}

function hash(form: number, a: number, b: number, c: number, d: number): number {
  let mixed = Math.imul(form, 0x9e3779b1) ^ a;
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b) ^ b;
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35) ^ c;
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x27d4eb2f) ^ d;
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0x165667b1);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
