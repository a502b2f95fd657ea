import { matches, type Call, type Matching } from './calls.ts';

/** What goes wrong with a call. */
export type Fault =
  /** Answered with `ok: false` and this error ('channel_not_found', 'invalid_blocks', …). */
  | { kind: 'error'; error: string }
  /** 429 with `Retry-After`, seconds. */
  | { kind: 'rate-limited'; retryAfter: number }
  /** Another HTTP status, such as 503. */
  | { kind: 'status'; status: number }
  /** The connection breaks and nothing was done. */
  | { kind: 'cut' }
  /** It was done, but the connection breaks before the answer. */
  | { kind: 'lost' }
  /** It is done only when `until` resolves. */
  | { kind: 'held'; until: Promise<unknown>; arrived: (call: Call) => void };

/** Faults waiting for the calls that they meet. */
export class Faults {
  readonly #waiting: { matching: Matching; fault: Fault; times: number }[] = [];

  /** The next `times` calls that match meet the fault. */
  add(matching: Matching, fault: Fault, times = 1): void {
    this.#waiting.push({ matching, fault, times });
  }

  /** Holds the next matching call until `release` is called; `arrived` resolves when it is there. */
  hold(matching: Matching): { arrived: Promise<Call>; release: () => void } {
    const arrival = Promise.withResolvers<Call>();
    const held = Promise.withResolvers<undefined>();
    this.add(matching, { kind: 'held', until: held.promise, arrived: arrival.resolve });
    return { arrived: arrival.promise, release: () => held.resolve(undefined) };
  }

  /** Forgets all that are left, so that everything works again. */
  clear(): void {
    this.#waiting.length = 0;
  }

  take(call: Call): Fault | undefined {
    const index = this.#waiting.findIndex(({ matching }) => matches(matching, call));
    const found = this.#waiting[index];
    if (found === undefined) return undefined;
    found.times -= 1;
    if (found.times <= 0) this.#waiting.splice(index, 1);
    return found.fault;
  }
}
