import type { Requests } from '../rest.ts';
import { failureOf } from './failure.ts';

/** How long one turn of deleting takes at most, ms of the machine's own time. */
const turn = 15_000;

/**
 * Deletes what the bot wrote in a direct chat, one message after the other, since Discord knows no
 * other way; in turns, so that other chats wait for none of it. Done again after a crash it finds
 * only what is left.
 */
export class Clearing {
  readonly #requests: Requests;
  readonly #bot: () => string | null;
  /** Messages the bot is deleting itself. */
  readonly own = new Set<string>();

  constructor(requests: Requests, bot: () => string | null) {
    this.#requests = requests;
    this.#bot = bot;
  }

  /** True when nothing of the bot is left in the chat; false: the turn is over, go on later. */
  async goOn(channel: string): Promise<boolean> {
    const started = performance.now();
    const bot = this.#bot();
    let before: string | null = null;
    for (;;) {
      const page = await this.#requests.messages(channel, before === null ? null : { before });
      for (const { id, author } of page.toReversed()) {
        if (author.id === bot) await this.#remove(channel, id);
        if (performance.now() - started > turn) return false;
      }
      const [oldest] = page;
      if (oldest === undefined || page.length < 100) return true;
      before = oldest.id;
    }
  }

  async #remove(channel: string, message: string): Promise<void> {
    this.own.add(message);
    try {
      await this.#requests.remove(channel, message);
    } catch (error) {
      const failure = failureOf(error);
      // What is gone already, or cannot go, must not keep the rest.
      if (failure.kind !== 'missing' && failure.kind !== 'invalid' && failure.kind !== 'forbidden')
        throw error;
    }
  }
}
