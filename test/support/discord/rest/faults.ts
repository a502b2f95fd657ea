/** Which requests; an absent part means any. */
export interface RequestFilter {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Matched against the path after /api/v10. */
  path?: RegExp;
}

/** What goes wrong with a request. */
export type Fault =
  | { kind: 'status'; status: 400 | 401 | 403 | 404 | 500 | 502 | 503; code?: number }
  /** `retryAfter` in seconds. */
  | { kind: 'rate limit'; retryAfter: number; scope: 'user' | 'global' | 'shared' }
  /** The connection breaks before anything is done. */
  | { kind: 'cut' }
  /** It is done, but the connection breaks before the answer. */
  | { kind: 'answer lost' }
  /** It is not even looked at until `until` resolves. */
  | { kind: 'held'; arrived: () => void; until: Promise<void> };

interface Planned {
  filter: RequestFilter;
  fault: Fault;
  left: number;
}

/** Faults asked for by a test, used up in order. */
export class Faults {
  readonly #planned: Planned[] = [];

  /** The next `times` requests that match get this fault. */
  plan(fault: Fault, filter: RequestFilter = {}, times = 1): void {
    this.#planned.push({ fault, filter, left: times });
  }

  /** Holds the next matching request until `release` is called; `arrived` when it has come. */
  hold(filter: RequestFilter = {}): { arrived: Promise<void>; release: () => void } {
    const arrived = Promise.withResolvers<void>();
    const released = Promise.withResolvers<void>();
    this.plan({ kind: 'held', arrived: arrived.resolve, until: released.promise }, filter);
    return { arrived: arrived.promise, release: released.resolve };
  }

  /** Nothing goes wrong any more. */
  end(): void {
    this.#planned.length = 0;
  }

  take(method: string, path: string): Fault | null {
    const found = this.#planned.find(
      ({ filter, left }) =>
        left > 0 &&
        (filter.method ?? method) === method &&
        (filter.path === undefined || filter.path.test(path)),
    );
    if (found === undefined) return null;
    found.left -= 1;
    return found.fault;
  }
}
