import type { OutboxRow } from '../../../core/ports.ts';
import type { Rate } from '../limits.ts';
import { Recent } from '../recent.ts';
import { Buckets } from './bucket.ts';

/** Whoever did something this long ago, ms, is in the middle of talking. */
const talking = 10 * 60_000;
/** What has to wait comes again within so many ms, one after the other, not all at once. */
const spread = 30_000;
const apart = 100;

/**
 * What nobody asked for, to many people of a workspace at once: an evening's practice, all that came due
 * while the program was down. Slack bounds what an app posts in a workspace, so it leaves bit by bit, and
 * those who talk right now are answered meanwhile: what waits in their chat goes at once.
 */
export class Unasked {
  readonly #buckets: Buckets;
  readonly #here = new Recent<number>(10_000);
  #waiting = 0;

  constructor(rate: Rate) {
    this.#buckets = new Buckets(rate);
  }

  /** Somebody did something; `chat` as in their address, `now`: UTC ms. */
  isHere(chat: string, now: number): void {
    this.#here.set(chat, now);
  }

  /** In how many ms the row may come again; 0: it may go. */
  wait({ address, message }: OutboxRow, team: string, now: number): number {
    if (message.cover === undefined) return 0;
    const here = this.#here.get(address.chat);
    if (here !== undefined && Math.abs(now - here) < talking) return 0;
    const pause = this.#buckets.take(team, now);
    return pause === 0 ? 0 : pause + ((this.#waiting++ * apart) % spread);
  }
}
