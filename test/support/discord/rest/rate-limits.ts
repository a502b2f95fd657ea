/** What Discord says about limits in the headers of an answer. */
export type LimitHeaders = Record<string, string>;

export interface Limits {
  /** Requests a second over everything but interaction endpoints. */
  global?: number;
  /** Messages a channel takes in so many seconds. */
  channel?: { limit: number; seconds: number };
}

interface Bucket {
  used: number;
  /** Real ms, monotonic: the client waits in real time. */
  resets: number;
}

/** Counts requests against the limits; a limit not set is not kept. */
export class RateLimits {
  /** Real Discord: 50 a second; 5 messages in 5 s a channel. */
  limits: Limits = {};
  readonly #buckets = new Map<string, Bucket>();

  /** Headers to send, and the seconds to wait when it is one request too many. */
  count(method: string, path: string): { headers: LimitHeaders; wait: Wait | null } {
    if (/^\/(?:interactions|webhooks)\//.test(path)) return { headers: {}, wait: null };
    const { global, channel } = this.limits;
    if (global !== undefined) {
      const { left, seconds } = this.#take('global', global, 1);
      if (left < 0) return { headers: {}, wait: { seconds, scope: 'global' } };
    }
    const posts = /^\/channels\/(\d+)\/messages$/.exec(path);
    if (channel === undefined || method !== 'POST' || posts === null)
      return { headers: {}, wait: null };
    const { left, seconds } = this.#take(`channel ${posts[1]}`, channel.limit, channel.seconds);
    const headers = {
      'x-ratelimit-limit': `${channel.limit}`,
      'x-ratelimit-remaining': `${Math.max(left, 0)}`,
      'x-ratelimit-reset-after': seconds.toFixed(3),
      'x-ratelimit-bucket': 'channel-messages',
    };
    return { headers, wait: left < 0 ? { seconds, scope: 'user' } : null };
  }

  #take(name: string, limit: number, period: number): { left: number; seconds: number } {
    const now = performance.now();
    let bucket = this.#buckets.get(name);
    if (bucket === undefined || bucket.resets <= now) {
      bucket = { used: 0, resets: now + period * 1000 };
      this.#buckets.set(name, bucket);
    }
    bucket.used += 1;
    return { left: limit - bucket.used, seconds: (bucket.resets - now) / 1000 };
  }
}

export interface Wait {
  seconds: number;
  scope: 'user' | 'global' | 'shared';
}
