/** Long enough for a client that waits for its own timers; a test that gets here has gone wrong. */
const patienceMs = 15_000;

/** What happened, in order, and promises for what is still to happen. */
export class Journal<T> {
  readonly all: T[] = [];
  readonly #name: string;
  readonly #waiting = new Set<() => void>();
  #closed = false;

  constructor(name: string) {
    this.#name = name;
  }

  add(entry: T): void {
    this.all.push(entry);
    this.#wake();
  }

  /** Where the journal stands; give it to `next` as `from` to look at what comes after. */
  get mark(): number {
    return this.all.length;
  }

  count(match: (entry: T) => boolean): number {
    return this.all.filter(match).length;
  }

  /**
   * The `nth` entry (1: the first) at or after `from` that matches, waiting for it when it is not
   * there yet. Counting from a mark makes it safe to ask after the fact.
   */
  async next(
    what: string,
    match: (entry: T) => boolean = () => true,
    { from = 0, nth = 1 }: { from?: number; nth?: number } = {},
  ): Promise<{ entry: T; index: number }> {
    const deadline = setTimeout(() => this.#wake(), patienceMs);
    const start = performance.now();
    try {
      for (;;) {
        let left = nth;
        for (let index = from; index < this.all.length; index += 1) {
          const entry = this.all[index];
          if (entry !== undefined && match(entry) && (left -= 1) === 0) return { entry, index };
        }
        if (this.#closed || performance.now() - start >= patienceMs) {
          throw new Error(`${this.#name}: waited for ${what} in vain. ${this.#recent()}`);
        }
        await new Promise<void>((resolve) => this.#waiting.add(resolve));
      }
    } finally {
      clearTimeout(deadline);
    }
  }

  /** Nothing more will come: whoever still waits is told. */
  close(): void {
    this.#closed = true;
    this.#wake();
  }

  #wake(): void {
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const resolve of waiting) resolve();
  }

  #recent(): string {
    const last = this.all.slice(-5).map((entry) => JSON.stringify(entry).slice(0, 300));
    return last.length === 0 ? 'Nothing came.' : `What came last:\n${last.join('\n')}`;
  }
}
