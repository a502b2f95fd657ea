import { inspect } from 'node:util';

/** Long enough for a client that waits for its own timers; a test that gets here has gone wrong. */
const patienceMs = 15_000;

interface Waiting<T> {
  match: (entry: T) => boolean;
  left: number;
  found: (at: { entry: T; index: number }) => void;
  inVain: () => void;
}

/** What happened, in order, and promises for what is still to happen. */
export class Journal<T> {
  readonly all: T[] = [];
  readonly #name: string;
  readonly #waiting = new Set<Waiting<T>>();
  #closed = false;

  constructor(name: string) {
    this.#name = name;
  }

  add(entry: T): void {
    const index = this.all.push(entry) - 1;
    for (const waiting of this.#waiting) this.#look(waiting, entry, index);
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
  next(
    what: string,
    match: (entry: T) => boolean = () => true,
    { from = 0, nth = 1 }: { from?: number; nth?: number } = {},
  ): Promise<{ entry: T; index: number }> {
    return new Promise((resolve, reject) => {
      const waiting: Waiting<T> = {
        match,
        left: nth,
        found: (at) => {
          clearTimeout(patience);
          resolve(at);
        },
        inVain: () => {
          clearTimeout(patience);
          this.#waiting.delete(waiting);
          reject(new Error(`${this.#name}: waited for ${what} in vain. ${this.#recent()}`));
        },
      };
      const patience = setTimeout(waiting.inVain, patienceMs);
      this.#waiting.add(waiting);
      for (let index = from; index < this.all.length && waiting.left > 0; index += 1) {
        const entry = this.all[index];
        if (entry !== undefined) this.#look(waiting, entry, index);
      }
      if (waiting.left > 0 && this.#closed) waiting.inVain();
    });
  }

  /** Nothing more will come: whoever still waits is told. */
  close(): void {
    this.#closed = true;
    for (const waiting of this.#waiting) waiting.inVain();
  }

  #look(waiting: Waiting<T>, entry: T, index: number): void {
    if (!waiting.match(entry)) return;
    waiting.left -= 1;
    if (waiting.left > 0) return;
    this.#waiting.delete(waiting);
    waiting.found({ entry, index });
  }

  #recent(): string {
    const last = this.all.slice(-5).map((entry) => inspect(entry, { depth: 3, breakLength: 200 }));
    return last.length === 0 ? 'Nothing came.' : `What came last:\n${last.join('\n')}`;
  }
}
