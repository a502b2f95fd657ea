import { setTimeout as wait } from 'node:timers/promises';
import type { Delivery } from '../../../core/flow/types.ts';
import type { Handled } from '../../../core/runtime.ts';
import { isUpTo, type Chats } from '../chats.ts';
import { discordSubject, messageDelivery, personAddress } from '../identity.ts';
import { reasonOf } from '../reason.ts';
import type { CatchUp } from './catch-up.ts';
import type { InOrder } from './in-order.ts';
import { deliveryOf, type Written } from './written.ts';

export interface MessagesPorts {
  take: (delivery: Delivery) => Promise<Handled>;
  chats: Chats;
  inOrder: InOrder;
  catchUp: CatchUp;
  /** They did something: they may take messages again. */
  isHere: (user: string) => Promise<void>;
  signal: AbortSignal;
  log: (level: 'error', line: string) => void;
}

/** Pauses before a message that could not be stored is tried again, ms. */
const pauses = [100, 500, 2000, 10_000, 30_000];

/**
 * Direct messages on their way into the product. Discord delivers each once and hears nothing back,
 * so what cannot be stored is tried again here, and what still cannot stays unmarked: the next start
 * fetches it with everything after it.
 */
export class DirectMessages {
  readonly #ports: MessagesPorts;
  /** People whose marker stands still until the next start. */
  readonly #stuck = new Set<string>();

  constructor(ports: MessagesPorts) {
    this.#ports = ports;
  }

  /** Takes a live message once all that was missed before it is taken. */
  async live(written: Written): Promise<void> {
    const { chats, inOrder, catchUp, isHere } = this.#ports;
    const { user, channel, id } = written;
    await inOrder.run(user, async () => {
      await chats.meet(user, channel);
      await catchUp.before(user);
      await isHere(user);
      const chat = await chats.of(user);
      if (chat !== null && isUpTo(id, chat.after)) return;
      await this.take(written);
    });
  }

  /** Resolves when it is stored, or is left for the next start. */
  async take(written: Written): Promise<void> {
    const { take, chats, signal, log } = this.#ports;
    const { user, id } = written;
    for (const pause of [0, ...pauses]) {
      if (pause > 0) await wait(pause, undefined, { signal, ref: false }).catch(() => undefined);
      if (signal.aborted) break;
      try {
        const handled = await take(deliveryOf(written));
        // What comes again after 'forget' leaves nothing of its own.
        if (handled === 'erased') await chats.forget(user);
        else if (!this.#stuck.has(user)) chats.handled(user, id);
        return;
      } catch (error) {
        if (pause === 0) log('error', `a message could not be stored: ${reasonOf(error)}`);
      }
    }
    this.#stuck.add(user);
  }

  /** A message was deleted: what was kept of it goes. */
  async deleted(channel: string, message: string): Promise<void> {
    const user = await this.#ports.chats.personIn(channel);
    if (user === null) return;
    const id = messageDelivery(message);
    await this.#ports.inOrder.run(user, async () => {
      await this.#ports.take({
        id: `${id}:deleted`,
        subject: discordSubject(user),
        address: personAddress(user),
        input: { kind: 'deleted', delivery: id },
      });
    });
  }
}
