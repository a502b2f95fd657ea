import type { Keyv } from 'keyv';
import type { ReplyTo } from '../identity.ts';

/** How long an interaction can be answered, ms. */
const answerable = 14 * 60_000;

interface Place {
  to: ReplyTo;
  /** UTC ms. */
  at: number;
}

/**
 * People who take no direct messages from the bot, kept over restarts, and where they were last, to
 * be told there. Whoever does anything with the bot is tried again.
 */
export class Blocked {
  readonly #store: Keyv;
  readonly #now: () => number;
  readonly #users = new Set<string>();
  readonly #places = new Map<string, Place>();

  constructor(store: Keyv, now: () => number) {
    this.#store = store;
    this.#now = now;
  }

  async load(): Promise<void> {
    for await (const [key] of this.#store.iterator())
      if (typeof key === 'string') this.#users.add(key);
  }

  has(user: string): boolean {
    return this.#users.has(user);
  }

  async add(user: string): Promise<void> {
    this.#users.add(user);
    await this.#store.set(user, true);
  }

  /** They did something: they may take messages again. `place`: where, outside of the direct chat. */
  async isHere(user: string, place: ReplyTo | null): Promise<void> {
    if (place !== null) {
      for (const [other, { at }] of this.#places) {
        if (this.#now() - at < answerable) break;
        this.#places.delete(other);
      }
      this.#places.delete(user);
      this.#places.set(user, { to: place, at: this.#now() });
    }
    if (!this.#users.delete(user)) return;
    await this.#store.delete(user);
  }

  /** Where they can still be told something; asked once. */
  takePlace(user: string): ReplyTo | null {
    const place = this.#places.get(user);
    this.#places.delete(user);
    return place === undefined || this.#now() - place.at > answerable ? null : place.to;
  }
}
