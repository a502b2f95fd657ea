import { kinds } from '../domain/records.ts';
import type { OutboxRow, Store } from '../ports.ts';

/** Sees to it that nothing of an erased person stays in the store's files (docs/behaviour.md, Records). */
export class Scrubbing {
  readonly #store: Store;
  readonly #failed: (error: unknown) => void;
  /** Something of an erased subject may still stand in the store's files. */
  #due = false;

  constructor(store: Store, failed: (error: unknown) => void) {
    this.#store = store;
    this.#failed = failed;
  }

  erased(): void {
    this.#due = true;
  }

  /** The last words to somebody who was erased name their chat: they are scrubbed too. */
  async left({ subject }: OutboxRow): Promise<void> {
    if (this.#due || (await this.#store.erasedAt(subject)) === null) return;
    this.#due = (await this.#store.get(subject, [kinds.profile.name])).length === 0;
  }

  /** What cannot be scrubbed now (another program reads the files) is tried the next time. */
  async run(): Promise<void> {
    if (!this.#due) return;
    try {
      await this.#store.scrub();
      this.#due = false;
    } catch (error) {
      this.#failed(error);
    }
  }
}
