import type { Rate } from '../limits.ts';

/** Slack never asks for a longer pause, ms. */
const farthest = 24 * 3_600_000;

/** Token buckets by key (a chat, a workspace), so that Slack need not say 'too fast'. */
export class Buckets {
  readonly #rate: Rate;
  readonly #full = new Map<string, number>();

  constructor(rate: Rate) {
    this.#rate = rate;
  }

  /** Takes one and returns 0, or takes none and says in how many ms there is one. `now`: UTC ms. */
  take(key: string, now: number): number {
    const { burst, perSecond } = this.#rate;
    const each = 1000 / perSecond;
    // When the bucket is full again; it holds one less for each `each` before that.
    const known = this.#full.get(key) ?? now;
    // A time that far ahead was written by a clock that was wrong.
    const fullAt = known > now + farthest ? now : Math.max(known, now);
    const wait = fullAt - now - (burst - 1) * each;
    if (wait > 0) return Math.ceil(wait);
    if (this.#full.size > 10_000) this.#sweep(now);
    this.#full.set(key, fullAt + each);
    return 0;
  }

  /** Slack said when it takes more: nothing before that. */
  block(key: string, until: number): void {
    const { burst, perSecond } = this.#rate;
    this.#full.set(key, until + ((burst - 1) * 1000) / perSecond);
  }

  #sweep(now: number): void {
    for (const [key, at] of this.#full) if (at <= now) this.#full.delete(key);
  }
}
