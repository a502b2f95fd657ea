import type { Clock } from '../../core/ports.ts';

/** The terminal's clock: the system's until it is set, then it stands still between settings. */
export interface TerminalClock extends Clock {
  readonly frozen: boolean;
  /** UTC ms. Time never goes back. */
  set(at: number): void;
}

/** `start`: UTC ms at which time stands still, null: the system's time. */
export function terminalClock(start: number | null): TerminalClock {
  let standing = start;
  return {
    get frozen() {
      return standing !== null;
    },
    now: () => standing ?? Date.now(),
    set(at) {
      standing = standing === null ? at : Math.max(standing, at);
    },
  };
}
