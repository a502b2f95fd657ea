/** Refusals in a row, over all chats, after which sending pauses. */
const mostRefusals = 10;
const mostUnreachable = 3;
const pauses = {
  refused: { first: 60_000, longest: 3_600_000 },
  unreachable: { first: 1000, longest: 60_000 },
};

/**
 * Keeps a queue of any length from provoking refusal after refusal: 10,000 invalid requests in ten
 * minutes mean a ban. After some in a row nothing is sent for a while, then one message is tried;
 * the pause doubles as long as that fails. Times are UTC ms.
 */
export class Caution {
  #inARow = { refused: 0, unreachable: 0 };
  #pause = 0;
  #until = 0;
  #probing = false;

  /** How many ms to wait before the next try; 0: now, and the caller tells how it went. */
  wait(now: number): number {
    if (this.#pause === 0) return 0;
    // Never longer than the pause: the clock may have been set back.
    this.#until = Math.min(this.#until, now + this.#pause);
    if (now < this.#until) return this.#until - now;
    if (this.#probing) return 1000;
    this.#probing = true;
    return 0;
  }

  /** The request came through; it counts as that too when Discord said something about one row only. */
  succeeded(): void {
    this.#inARow = { refused: 0, unreachable: 0 };
    this.#pause = 0;
    this.#probing = false;
  }

  failed(kind: 'refused' | 'unreachable', now: number): void {
    this.#inARow[kind]++;
    const most = kind === 'refused' ? mostRefusals : mostUnreachable;
    const { first, longest } = pauses[kind];
    // Those already under way when it began to pause say nothing new.
    const isProbe = this.#probing;
    if (this.#inARow[kind] < most || (this.#pause > 0 && !isProbe)) return;
    this.#pause = Math.min(Math.max(this.#pause * 2, first), longest);
    this.#until = now + this.#pause;
    this.#probing = false;
  }

  /** The try that was allowed was not made after all. */
  unused(): void {
    this.#probing = false;
  }
}
