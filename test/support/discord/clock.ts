const discordEpoch = 1_420_070_400_000;

/** Discord's own clock, which stands still until a test moves it. Ids carry its time. */
export class DiscordClock {
  #now: number;
  #last = 0n;

  constructor(now = Date.now()) {
    this.#now = now;
  }

  /** UTC ms. */
  now(): number {
    return this.#now;
  }

  get iso(): string {
    return new Date(this.#now).toISOString();
  }

  /** Time passes on Discord's side. */
  passes(ms: number): void {
    this.#now += ms;
  }

  /** Moves to a time, UTC ms or ISO. */
  stands(at: number | string): void {
    this.#now = typeof at === 'number' ? at : Date.parse(at);
  }

  /** A new snowflake: later ones are always greater. */
  id(): string {
    const fromTime = BigInt(this.#now - discordEpoch) << 22n;
    this.#last = fromTime > this.#last ? fromTime : this.#last + 1n;
    return this.#last.toString();
  }
}
