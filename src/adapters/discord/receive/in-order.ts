/** One thing after the other for each person; people beside one another. */
export class InOrder {
  readonly #last = new Map<string, Promise<void>>();

  /** Resolves or rejects as `work` does, which begins when all before it is over. */
  run(user: string, work: () => Promise<void>): Promise<void> {
    const before = this.#last.get(user) ?? Promise.resolve();
    const mine = before.then(work);
    const settled = mine.catch(() => undefined);
    this.#last.set(user, settled);
    void settled.then(() => {
      if (this.#last.get(user) === settled) this.#last.delete(user);
    });
    return mine;
  }

  /** Resolves when nothing is under way. */
  async settled(): Promise<void> {
    while (this.#last.size > 0) await Promise.all(this.#last.values());
  }
}
