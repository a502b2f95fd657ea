import type { Keyv } from 'keyv';
import { z } from 'zod';
import type { ReplyTo } from '../identity.ts';
import type { Piece } from '../render/message.ts';
import type { Requests } from '../rest.ts';
import { answerable } from './blocked.ts';
import { failureOf } from './failure.ts';
import type { Open } from './waiting.ts';

const kept = z.object({ application: z.string(), interaction: z.string(), token: z.string() });

/**
 * Answers given as the response to a command in the direct chat. Such a response carries no nonce,
 * so what is about to be given that way is noted before, and after a crash Discord is asked whether
 * it arrived: it is never said twice.
 */
export class Answers {
  readonly #store: Keyv;
  readonly #requests: Requests;
  readonly #noted = new Map<string, ReplyTo>();

  constructor(store: Keyv, requests: Requests) {
    this.#store = store;
    this.#requests = requests;
  }

  async load(): Promise<void> {
    for await (const [row, value] of this.#store.iterator()) {
      const read = kept.safeParse(value);
      if (read.success && typeof row === 'string') this.#noted.set(row, read.data);
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
    await this.#store.set(row, to, answerable);
    open.state = 'answered';
    return this.#orNull(() =>
      state === 'fresh'
        ? this.#requests.answer(to, piece, false)
        : this.#requests.editAnswer(to, piece),
    );
  }

  /** The row is over. */
  async done(row: string): Promise<void> {
    if (this.#noted.delete(row)) await this.#store.delete(row);
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
