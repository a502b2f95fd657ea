import { setTimeout as wait } from 'node:timers/promises';
import type { Keyv } from 'keyv';
import { z } from 'zod';

const key = 'sessions';
const times = z.array(z.number());
/** Discord takes one new session in so many ms. */
const spacing = 5000;
/** Discord allows a thousand new sessions a day; a program that keeps crashing would burn them. */
const span = 10 * 60_000;
const mostAtOnce = 4;
const apart = 100_000;

/**
 * New gateway sessions, written down before each so that a program that crashes and starts again
 * and again waits: four in ten minutes at once, after that one every 100 s.
 */
export class Sessions {
  readonly #store: Keyv;
  readonly #now: () => number;
  /** When this process last began one, by the machine's own time. */
  #begun = -Infinity;

  constructor(store: Keyv, now: () => number) {
    this.#store = store;
    this.#now = now;
  }

  /** How long the next session has to wait, ms. */
  async pause(): Promise<number> {
    const recent = await this.#recent();
    const last = recent.at(-1);
    if (last === undefined || recent.length < mostAtOnce) return 0;
    return Math.max(0, last + apart - this.#now());
  }

  /** Resolves when a session may begin; rejects when `signal` aborts. */
  async begin(signal: AbortSignal): Promise<void> {
    const spaced = this.#begun + spacing - performance.now();
    const pause = Math.max(await this.pause(), spaced);
    if (pause > 0) await wait(pause, undefined, { signal, ref: false });
    this.#begun = performance.now();
    await this.#store.set(key, [...(await this.#recent()), this.#now()]);
  }

  async #recent(): Promise<number[]> {
    const read = times.safeParse(await this.#store.get(key));
    const now = this.#now();
    return (read.data ?? []).filter((at) => now - at < span && at <= now);
  }
}
