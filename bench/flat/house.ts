import { randomUUID } from 'node:crypto';
import type { Delivery } from '../../src/core/flow/types.ts';
import { product } from '../../src/core/flows/index.ts';
import type { Store } from '../../src/core/ports.ts';
import { rulesReader } from '../../src/core/reading/reader.ts';
import { Runtime } from '../../src/core/runtime.ts';

const minute = 60_000;

/** The bot on a store, with a clock that moves a minute a message. */
export class House {
  readonly store: Store;
  readonly #runtime: Runtime;
  readonly #choices = new Map<string, string[]>();
  #now = Date.parse('2026-03-10T08:00:00Z');

  constructor(store: Store) {
    this.store = store;
    this.#runtime = new Runtime({
      store,
      product,
      reader: rulesReader,
      clock: { now: () => this.#now },
      channel: {
        send: async (row) => {
          this.#choices.set(
            row.subject,
            row.message.choices.map(({ id }) => id),
          );
          return { kind: 'sent' };
        },
      },
      wait: async () => undefined,
      seed: randomUUID,
    });
  }

  /** ms until the delivery was durable and its answers were sent. */
  async timed(delivery: Delivery): Promise<number> {
    this.#now += minute;
    const start = performance.now();
    await this.#runtime.handle(delivery);
    await this.#runtime.send();
    return performance.now() - start;
  }

  /** Lets happen what has become due; not part of a message's cost. */
  async settle(): Promise<void> {
    await this.#runtime.fire(this.#now);
    await this.#runtime.send();
  }

  lastChoices(subject: string): readonly string[] {
    return this.#choices.get(subject) ?? [];
  }

  /** Bytes of the dialogue as it is stored. */
  async dialogueBytes(subject: string): Promise<number> {
    const [row] = await this.store.get(subject, ['dialogue']);
    return row === undefined ? 0 : Buffer.byteLength(row.value);
  }
}
