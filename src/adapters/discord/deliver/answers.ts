import type { Keyv } from 'keyv';
import { z } from 'zod';
import type { ReplyTo } from '../identity.ts';
import type { Piece } from '../render/message.ts';
import type { Requests } from '../rest.ts';
import { failureOf } from './failure.ts';
import type { Open } from './waiting.ts';

const kept = z.object({
  application: z.string(),
  interaction: z.string(),
  token: z.string(),
  /** UTC ms. */
  at: z.number(),
});

/** Discord forgets a token after 15 minutes; a row that waits longer than this is said again, ms. */
const remembered = 24 * 3_600_000;
/** A row that was said has left the outbox by then, ms. */
const surelyLeft = 60_000;

/**
 * Answers given as the response to a command in the direct chat. Such a response carries no nonce,
 * so what is about to be given that way is noted before, and after a crash Discord is asked whether
 * it arrived: it is never said twice.
 */
export class Answers {
  readonly #store: Keyv;
  readonly #requests: Requests;
  readonly #now: () => number;
  readonly #noted = new Map<string, ReplyTo>();
  readonly #over: { row: string; at: number }[] = [];

  constructor(store: Keyv, requests: Requests, now: () => number) {
    this.#store = store;
    this.#requests = requests;
    this.#now = now;
  }

  async load(): Promise<void> {
    for await (const [row, value] of this.#store.iterator()) {
      const read = kept.safeParse(value);
      if (!read.success || typeof row !== 'string') continue;
      if (this.#now() - read.data.at < remembered) this.#noted.set(row, read.data);
      else await this.#store.delete(row);
    }
  }

  /** The message that the row became before, if it did; null: it is still to be said. */
  async before(row: string): Promise<string | null> {
    const to = this.#noted.get(row);
    if (to === undefined) return null;
    return this.#orNull(() => this.#requests.answerTo(to));
  }

  /** Gives the row as the response; the message's id, or null when Discord waits for it no more. */
  async give(row: string, open: Open, piece: Piece): Promise<string | null> {
    await open.deferring;
    const { state, to } = open;
    this.#noted.set(row, to);
    await this.#store.set(row, { ...to, at: this.#now() });
    open.state = 'answered';
    return this.#orNull(() =>
      state === 'fresh'
        ? this.#requests.answer(to, piece, false)
        : this.#requests.editAnswer(to, piece),
    );
  }

  /**
   * The row was said; what was noted goes a little later, since the row leaves the outbox only after
   * this and a crash in between must still find it.
   */
  async done(row: string): Promise<void> {
    if (!this.#noted.has(row)) return;
    const now = this.#now();
    this.#over.push({ row, at: now });
    const settled = this.#over.findIndex(({ at }) => now - at < surelyLeft);
    const gone = this.#over.splice(0, settled === -1 ? 0 : settled).map((each) => each.row);
    for (const each of gone) this.#noted.delete(each);
    if (gone.length > 0) await this.#store.deleteMany(gone);
  }

  /** null where the interaction is over or was never answered. */
  async #orNull(work: () => Promise<string | null>): Promise<string | null> {
    try {
      return await work();
    } catch (error) {
      const { kind } = failureOf(error);
      if (['missing', 'invalid', 'token', 'forbidden'].includes(kind)) return null;
      throw error;
    }
  }
}
