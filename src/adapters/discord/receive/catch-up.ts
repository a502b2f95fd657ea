import { setTimeout as wait } from 'node:timers/promises';
import { isUpTo, type Chats } from '../chats.ts';
import { failureOf } from '../deliver/failure.ts';
import { limits } from '../limits.ts';
import { reasonOf } from '../reason.ts';
import type { Requests } from '../rest.ts';
import type { InOrder } from './in-order.ts';
import { writtenBefore, type Written } from './written.ts';

export interface CatchUpPorts {
  requests: Requests;
  chats: Chats;
  inOrder: InOrder;
  take: (written: Written) => Promise<void>;
  signal: AbortSignal;
  log: (level: 'info' | 'warn', line: string) => void;
}

/** Between two chats that nobody waits for, ms: a tenth of what Discord allows is plenty. */
const pace = 100;
/** How long Discord may be out of reach before a live message is taken without what came before, ms. */
const pauses = [200, 1000, 4000];

/**
 * Fetches what people wrote while nobody listened. After every new session each known chat is due
 * once: at a steady pace, or at once when its person does something, always before that.
 */
export class CatchUp {
  readonly #ports: CatchUpPorts;
  /** People whose chat has been looked through since the session began; null: no session yet. */
  #done: Set<string> | null = null;
  #sweep = Promise.resolve();

  constructor(ports: CatchUpPorts) {
    this.#ports = ports;
  }

  /** A new session has begun: whatever came before it was told to nobody. */
  ready(): void {
    const done = new Set<string>();
    this.#done = done;
    this.#sweep = this.#sweep
      .then(() => this.#all(done))
      .catch((error: unknown) =>
        this.#ports.log('warn', `looking for missed messages stopped: ${reasonOf(error)}`),
      );
  }

  /** Resolves when every known chat has been looked through. */
  settled(): Promise<void> {
    return this.#sweep;
  }

  /** To be called in the person's turn: takes what was missed, if that was not done yet. */
  async before(user: string): Promise<void> {
    const done = this.#done;
    if (done === null || done.has(user)) return;
    if ((await this.#ports.chats.of(user)) === null) return;
    for (const pause of [0, ...pauses]) {
      if (pause > 0) await this.#pause(pause);
      if (this.#ports.signal.aborted) return;
      if (await this.#one(user)) {
        done.add(user);
        return;
      }
    }
  }

  async #all(done: Set<string>): Promise<void> {
    const { chats, inOrder, signal } = this.#ports;
    for await (const user of chats.people()) {
      if (signal.aborted || this.#done !== done) return;
      if (done.has(user)) continue;
      await inOrder.run(user, () => this.before(user));
      await this.#pause(pace);
    }
  }

  /** False: Discord could not be asked. */
  async #one(user: string): Promise<boolean> {
    const { requests, chats, take } = this.#ports;
    const chat = await chats.of(user);
    if (chat === null) return true;
    let after = chat.after;
    try {
      for (;;) {
        const page = await requests.messages(chat.channel, { after });
        for (const message of page) {
          const written = writtenBefore(message, user, chat.channel);
          if (written !== null) await take(written);
          if (this.#ports.signal.aborted) return true;
        }
        const last = page.at(-1);
        if (last === undefined || isUpTo(last.id, after)) return true;
        after = last.id;
        if (page.length < limits.messagesPage) return true;
      }
    } catch (error) {
      const { kind } = failureOf(error);
      // A chat that is gone, or closed, holds nothing more.
      return kind !== 'unreachable' && kind !== 'limited';
    }
  }

  async #pause(ms: number): Promise<void> {
    const { signal } = this.#ports;
    await wait(ms, undefined, { signal, ref: false }).catch(() => undefined);
  }
}
