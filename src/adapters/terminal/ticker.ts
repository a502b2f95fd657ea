import type { Store } from '../../core/ports.ts';
import type { TerminalClock } from './clock.ts';

/** A clock set by hand, or a machine that slept, is noticed after this long. */
const longest = 30_000;
const shortest = 50;

export interface Ticker {
  /** To be called when something may be due at another time than before. */
  look: () => Promise<void>;
  stop: () => void;
}

/**
 * Calls `work` when the next reminder or message is due by the system's clock; never while the
 * clock stands still, and never keeps the process alive. `work` reports its own failures.
 */
export function ticker(store: Store, clock: TerminalClock, work: () => Promise<void>): Ticker {
  let timer: NodeJS.Timeout | null = null;
  let stopped = false;

  const stop = () => {
    stopped = true;
    if (timer !== null) clearTimeout(timer);
  };
  const look = async () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (stopped || clock.frozen) return;
    const times = [await store.nextReminderAt(), await store.nextOutboxAt()];
    const next = Math.min(...times.map((at) => at ?? Infinity));
    const pause = Math.min(Math.max(next - clock.now(), shortest), longest);
    timer = setTimeout(() => {
      const due = next <= clock.now() ? work() : Promise.resolve();
      void due.then(look);
    }, pause);
    timer.unref();
  };
  return { look, stop };
}
