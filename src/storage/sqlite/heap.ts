/** A heap: the first by `before` is found at once, and adding or taking one costs a logarithm. */
export class Heap<T> {
  readonly #before: (a: T, b: T) => boolean;
  readonly #items: T[] = [];

  constructor(before: (a: T, b: T) => boolean) {
    this.#before = before;
  }

  /** In no order but that the first comes first. */
  get items(): readonly T[] {
    return this.#items;
  }

  add(item: T): void {
    let at = this.#items.push(item) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!this.#swapIfBefore(at, above)) return;
      at = above;
    }
  }

  /** Takes the first one off. */
  take(): T | undefined {
    const [first] = this.#items;
    const last = this.#items.pop();
    if (last === undefined || this.#items.length === 0) return first;
    this.#items[0] = last;
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      const below = this.#isBefore(left + 1, left) ? left + 1 : left;
      if (!this.#swapIfBefore(below, at)) return first;
      at = below;
    }
  }

  clear(): void {
    this.#items.length = 0;
  }

  #isBefore(one: number, other: number): boolean {
    const [a, b] = [this.#items[one], this.#items[other]];
    return a !== undefined && b !== undefined && this.#before(a, b);
  }

  #swapIfBefore(one: number, other: number): boolean {
    const [a, b] = [this.#items[one], this.#items[other]];
    if (a === undefined || b === undefined || !this.#before(a, b)) return false;
    this.#items[one] = b;
    this.#items[other] = a;
    return true;
  }
}
