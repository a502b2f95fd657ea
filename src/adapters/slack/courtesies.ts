/** Small things done beside the work, whose failure changes nothing; a stop waits for them. */
export class Courtesies {
  readonly #under = new Set<Promise<unknown>>();

  do(work: Promise<unknown>): void {
    const quiet = work.catch(() => undefined).finally(() => this.#under.delete(quiet));
    this.#under.add(quiet);
  }

  async idle(): Promise<void> {
    while (this.#under.size > 0) await Promise.all(this.#under);
  }
}
