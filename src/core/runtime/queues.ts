/** One piece of work at a time under each name, in the order it came; names beside one another. */
export class Queues {
  readonly #last = new Map<string, Promise<unknown>>();

  /** Resolves or rejects as `work` does; what failed before it keeps nothing from its turn. */
  async run<T>(name: string, work: () => Promise<T>): Promise<T> {
    const before = this.#last.get(name) ?? Promise.resolve();
    const mine = before.then(work, work);
    const settled = mine.catch(() => undefined);
    this.#last.set(name, settled);
    try {
      return await mine;
    } finally {
      if (this.#last.get(name) === settled) this.#last.delete(name);
    }
  }
}
