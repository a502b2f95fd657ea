import type { Delivery, Product } from '../../src/core/flow/types.ts';
import { product as wholeProduct } from '../../src/core/flows/index.ts';
import type { OutboxRow, Reader, Store } from '../../src/core/ports.ts';
import { rulesReader } from '../../src/core/reading/reader.ts';
import type { Report } from '../../src/core/runtime/report.ts';
import { Runtime } from '../../src/core/runtime.ts';
import { memoryStore } from '../../src/storage/memory.ts';

export interface WorldOptions {
  product?: Product;
  reader?: Reader;
  store?: Store;
  /** ISO; where the clock stands at first. */
  now?: string;
  /** Makes the ids of two worlds differ; the same one makes them alike. */
  seed?: string;
  /** Ids come from the piece of work alone, not from what came before: repeating others changes none. */
  seedByWork?: boolean;
  /** Resolves the pauses after a conflict. */
  wait?: (ms: number) => Promise<void>;
}

/** The real runtime on a store of its own, with a clock that stands still until it is set. */
export class World {
  readonly store: Store;
  /** Every message ever sent, oldest first. */
  readonly sent: OutboxRow[] = [];
  readonly reports: Report[] = [];
  readonly #options: WorldOptions;
  #runtime: Runtime;
  #now: number;
  #deliveries = 0;
  #work = '';
  #seeds = 0;

  constructor(options: WorldOptions = {}) {
    this.store = options.store ?? memoryStore();
    this.#now = Date.parse(options.now ?? '2026-03-10T16:20:00Z');
    this.#options = options;
    this.#runtime = this.#start();
  }

  get runtime(): Runtime {
    return this.#runtime;
  }

  /** The program ends here and starts anew on the same store: nothing it had in memory is left. */
  restart(): void {
    this.#runtime = this.#start();
  }

  #start(): Runtime {
    const { reader, product, wait, seed = 'seed', seedByWork = false } = this.#options;
    return new Runtime({
      store: this.store,
      reader: reader ?? rulesReader,
      product: product ?? wholeProduct,
      clock: { now: () => this.#now },
      channel: {
        send: async (row) => {
          this.sent.push(row);
          return { kind: 'sent' };
        },
      },
      wait: wait ?? (async () => undefined),
      seed: () => `${seed}-${seedByWork ? `${this.#work}-` : ''}${++this.#seeds}`,
      report: (event) => this.reports.push(event),
    });
  }

  /** From here on ids belong to this piece of work. */
  #works(work: string): void {
    if (this.#options.seedByWork !== true) return;
    this.#work = work;
    this.#seeds = 0;
  }

  get now(): number {
    return this.#now;
  }

  freshId(): string {
    return `delivery-${++this.#deliveries}`;
  }

  /** Handles one delivery; the messages it caused, to whomever. */
  async deliver(delivery: Delivery): Promise<OutboxRow[]> {
    return this.#during(async () => {
      this.#works(`${delivery.subject} ${delivery.id}`);
      await this.runtime.handle(delivery);
    });
  }

  /** Takes one delivery and ends before anything of it is sent. */
  async takes(delivery: Delivery): Promise<void> {
    this.#works(`${delivery.subject} ${delivery.id}`);
    await this.runtime.handle(delivery);
  }

  /** Sets the clock forward; all that is due on the way happens at its own time. */
  async until(time: string): Promise<OutboxRow[]> {
    const at = Date.parse(time);
    return this.#during(async () => {
      for (;;) {
        const due = await this.runtime.nextDue(at);
        if (due === null) break;
        this.#now = Math.max(due, this.#now);
        this.#works(`due ${due}`);
        await this.runtime.fire(due);
        await this.#say();
      }
      this.#now = Math.max(at, this.#now);
    });
  }

  /** What a start of the program does: the open questions again. */
  async wake(): Promise<OutboxRow[]> {
    this.#works('wake');
    return this.#during(() => this.runtime.repeatOpenQuestions());
  }

  async #during(work: () => Promise<void>): Promise<OutboxRow[]> {
    const before = this.sent.length;
    await work();
    await this.#say();
    return this.sent.slice(before);
  }

  async #say(): Promise<void> {
    await this.runtime.drainInbox();
    await this.runtime.send();
  }
}
