import type { Keyv } from 'keyv';
import { z } from 'zod';
import type { Service } from '../../service/platform.ts';
import { teamPrefix } from './identity.ts';

/** Data outlives the app's removal this long, in case it was a mistake (docs/slack.md). */
export const grace = 30 * 24 * 3_600_000;
const hour = 3_600_000;

const removal = z.tuple([z.string(), z.object({ at: z.number() })]);

/** What is to be forgotten of organisations and workspaces that removed the app; survives restarts. */
export class Removals {
  readonly #service: Service;
  readonly #stored: Keyv;
  /** Is the app (again) installed in this organisation or workspace? */
  readonly #installed: (id: string) => Promise<boolean>;
  /** Forgets what Slack's side of the bot keeps beside people's data. */
  readonly #aside: (id: string) => Promise<void>;
  #timer: NodeJS.Timeout | null = null;

  constructor(
    service: Service,
    installed: (id: string) => Promise<boolean>,
    aside: (id: string) => Promise<void>,
  ) {
    this.#service = service;
    this.#stored = service.keyv('slack.removals');
    this.#installed = installed;
    this.#aside = aside;
  }

  /** Forgets what is due, now and every hour. */
  async start(): Promise<void> {
    await this.look();
    this.#timer = setInterval(() => {
      this.look().catch(() => this.#service.log('error', 'slack: a removal failed; tried again'));
    }, hour);
    this.#timer.unref();
  }

  stop(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
  }

  async schedule(id: string): Promise<void> {
    if (await this.#installed(id)) return;
    await this.#stored.set(id, { at: this.#service.now() + grace });
  }

  async cancel(id: string): Promise<void> {
    await this.#stored.delete(id);
  }

  /** Forgets everybody of what was removed long enough ago. */
  async look(): Promise<void> {
    const due: string[] = [];
    for await (const entry of this.#stored.iterator()) {
      const read = removal.safeParse(entry);
      if (read.success && read.data[1].at <= this.#service.now()) due.push(read.data[0]);
    }
    for (const id of due) {
      const isBack = await this.#installed(id);
      const people = isBack ? 0 : await this.#service.forgetAll(teamPrefix(id));
      if (!isBack) await this.#aside(id);
      await this.#stored.delete(id);
      this.#service.log('info', `slack: the data of ${people} people was removed with the app`);
    }
  }
}
