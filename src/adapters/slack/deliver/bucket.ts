import type { Rate } from '../limits.ts';

/** Slack never asks for a longer pause, ms. */
const farthest = 24 * 3_600_000;

/** Token buckets by key (a chat, a workspace), so that Slack need not say 'too fast'. */
export class Buckets {
  readonly #rate: Rate;
  /** When it is full again, as it was known at a time. */
  readonly #full = new Map<string, { until: number; at: number }>();

  constructor(rate: Rate) {
    this.#rate = rate;
  }

  /** Takes one and returns 0, or takes none and says in how many ms there is one. `now`: UTC ms. */
  take(key: string, now: number): number {
    const { burst, perSecond } = this.#rate;
    const each = 1000 / perSecond;
    // When the bucket is full again; it holds one less for each `each` before that.
    const known = this.#full.get(key) ?? { until: now, at: now };
    const back = known.at - now;
    // Where the clock was set back since, all of it goes along; after so long nothing of it counts.
    const fullAt = back > farthest ? now : Math.max(known.until - Math.max(back, 0), now);
    if (back > 0) this.#full.set(key, { until: fullAt, at: now });
    const wait = fullAt - now - (burst - 1) * each;
    if (wait > 0) return Math.ceil(wait);
    if (this.#full.size > 10_000) this.#sweep(now);
    this.#full.set(key, { until: fullAt + each, at: now });
    return 0;
  }

  /** Slack said in how many ms it takes more: nothing before that. */
  block(key: string, after: number, now: number): void {
    const { burst, perSecond } = this.#rate;
    this.#full.set(key, { until: now + after + ((burst - 1) * 1000) / perSecond, at: now });
  }

  #sweep(now: number): void {
    for (const [key, { until }] of this.#full) if (until <= now) this.#full.delete(key);
  }
}
