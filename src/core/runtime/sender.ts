import type { Channel, Clock, OutboxRow, Sent, Store } from '../ports.ts';

export interface SenderPorts {
  store: Store;
  channel: Channel;
  clock: Clock;
  /** Told what became of a message that is over for good; before its row leaves the outbox. */
  dropped: (row: OutboxRow, code: string) => void;
  /** Called when a row has left the outbox. */
  left: (row: OutboxRow) => Promise<void>;
  /** What an error of the channel is called; never what people wrote. */
  failed: (error: unknown) => string;
  /** Called when nothing may go any more. */
  drained: () => Promise<void>;
  /** Sending is over for good; the error is passed on to whoever asked for sending. */
  isFatal: (error: unknown) => boolean;
}

const leased = 30_000;
/** How many chats are written to at the same time. */
const atOnce = 64;
/** Tries of a message whose channel throws. */
const mostTries = 5;

/**
 * Takes what may go from the outbox and gives it to the channel: in order within a chat, chats
 * beside one another. One slow chat holds up no other.
 */
export class Sender {
  readonly #ports: SenderPorts;
  #running: Promise<void> | null = null;
  #again = false;
  #wake = () => {};
  /** Rows that are over but could not be taken off the outbox (a full disk): they never go twice. */
  readonly #over = new Set<string>();
  /** Rows on their way: a lease may end, or the clock jump, before the channel has answered. */
  readonly #given = new Set<string>();

  constructor(ports: SenderPorts) {
    this.#ports = ports;
  }

  /**
   * Resolves when nothing may go any more; what was committed before the call has been tried then.
   * The same promise for all who call meanwhile: a busy time piles up none.
   *
   * @throws what the channel threw, when that is fatal, and what the store throws.
   */
  send(): Promise<void> {
    this.#again = true;
    this.#wake();
    return (this.#running ??= this.#run());
  }

  async #run(): Promise<void> {
    try {
      while (this.#again) {
        await this.#drain();
        await this.#ports.drained();
      }
    } finally {
      // In one turn with the last look at what there is: a call after it begins anew.
      this.#running = null;
    }
  }

  async #drain(): Promise<void> {
    const { store, clock } = this.#ports;
    const under = new Set<Promise<void>>();
    const failures: unknown[] = [];
    while (this.#again || under.size > 0) {
      if (failures.length > 0) break;
      const woken = new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
      if (this.#again && under.size < atOnce) {
        this.#again = false;
        const now = clock.now();
        const room = atOnce - under.size;
        const rows = await store.leaseOutbox(now, now + leased, room);
        if (rows.length === room) this.#again = true;
        for (const row of rows) {
          if (this.#given.has(row.id)) continue;
          this.#given.add(row.id);
          const work: Promise<void> = this.#sendOne(row)
            .then((more) => {
              if (more) this.#again = true;
            })
            .catch((error: unknown) => void failures.push(error))
            .finally(() => {
              this.#given.delete(row.id);
              under.delete(work);
              this.#wake();
            });
          under.add(work);
        }
      }
      if (under.size > 0 && !(this.#again && under.size < atOnce)) {
        await woken;
      }
    }
    await Promise.all(under);
    if (failures.length > 0) throw failures[0];
  }

  /** Whether the next message of the chat may go now. */
  async #sendOne(row: OutboxRow): Promise<boolean> {
    const { store, clock, dropped, left } = this.#ports;
    const sent: Sent = this.#over.has(row.id) ? { kind: 'sent' } : await this.#give(row);
    switch (sent.kind) {
      case 'sent':
        break;
      case 'dropped':
        dropped(row, sent.code);
        break;
      case 'retry':
        await store.outboxRetry(row.id, sent.at, sent.countsAsTry);
        return sent.at <= clock.now();
      default:
        return sent satisfies never;
    }
    this.#over.add(row.id);
    await store.outboxDone(row.id);
    this.#over.delete(row.id);
    await left(row);
    return true;
  }

  async #give(row: OutboxRow): Promise<Sent> {
    const { channel, clock, failed, isFatal } = this.#ports;
    return channel.send(row).catch((error: unknown): Sent => {
      const code = failed(error);
      if (isFatal(error)) throw error;
      const at = clock.now() + 1000 * 2 ** Math.min(row.tries, 8);
      return row.tries >= mostTries - 1
        ? { kind: 'dropped', code }
        : { kind: 'retry', at, countsAsTry: true };
    });
  }
}
