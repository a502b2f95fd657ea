import type { Clock, Store } from '../core/ports.ts';

/** A clock set by hand, or a machine that slept, is noticed after this long. */
const longest = 30_000;
const shortest = 50;

/** A clock that may stand still. */
export interface TickingClock extends Clock {
  readonly frozen?: boolean;
}

export interface Ticker {
  /** To be called when something may be due at another time than before. */
  look: () => Promise<void>;
  stop: () => void;
}

/**
 * Calls `work` when the next reminder or message is due by the system's clock; never while the
 * clock stands still, and never keeps the process alive. `work` reports its own failures; `failed`
 * is told when the store cannot say what is due next, and then it is asked again later.
 */
export function ticker(
  store: Store,
  clock: TickingClock,
  work: () => Promise<void>,
  failed: (error: unknown) => void,
): Ticker {
  let timer: NodeJS.Timeout | null = null;
  let stopped = false;
  let looking: Promise<void> | null = null;
  let again = false;
  /** What was due when `work` ran last: still due after it, it waits for another moment. */
  let worked: number | null = null;
  /** The timer waits for that moment: no look puts it off. */
  let resting = false;

  const stop = () => {
    stopped = true;
    if (timer !== null) clearTimeout(timer);
  };
  /** UTC ms; now, where it cannot be said: then `work` looks, a while later. */
  const nextAt = async () => {
    try {
      const times = [await store.nextReminderAt(), await store.nextOutboxAt()];
      return Math.min(...times.map((at) => at ?? Infinity));
    } catch (error) {
      if (!stopped) failed(error);
      return (worked = clock.now());
    }
  };
  const set = async () => {
    if (stopped || clock.frozen === true) return;
    const next = await nextAt();
    if (stopped || (resting && next === worked)) return;
    resting = next === worked;
    const pause = resting ? longest : Math.max(next - clock.now(), shortest);
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(
      () => {
        resting = false;
        const isDue = next <= clock.now();
        worked = isDue ? next : null;
        void (isDue ? work() : Promise.resolve()).then(look);
      },
      Math.min(pause, longest),
    );
    timer.unref();
  };
  const look = async (): Promise<void> => {
    again = true;
    looking ??= (async () => {
      while (again) {
        again = false;
        await set();
      }
    })().finally(() => {
      looking = null;
    });
    return looking;
  };
  return { look, stop };
}
