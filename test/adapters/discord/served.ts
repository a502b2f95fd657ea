import { onTestFinished } from 'vitest';
import { discordPlatform } from '../../../src/adapters/discord/index.ts';
import { interactionDelivery, messageDelivery } from '../../../src/adapters/discord/identity.ts';
import { product as wholeProduct } from '../../../src/core/flows/index.ts';
import type { Delivery, Product } from '../../../src/core/flow/types.ts';
import { rulesReader } from '../../../src/core/reading/reader.ts';
import type { Handled } from '../../../src/core/runtime.ts';
import type { Service } from '../../../src/service/platform.ts';
import { serve, type Served, type ServicePorts } from '../../../src/service/service.ts';
import { memoryStore } from '../../../src/storage/memory.ts';
import type { FakeDiscord } from '../../support/discord/discord.ts';
import { Journal } from '../../support/discord/journal.ts';
import type { Asked } from '../../support/discord/person/asked.ts';

export interface ServedOptions {
  store?: ServicePorts['store'];
  product?: Product;
  /** Not the one that this Discord knows. */
  token?: string;
  /** Stands before `take`: to change it, to hold it back, or to let it fail. */
  taking?: (delivery: Delivery) => Promise<Delivery>;
}

/** The real `serve` on a fake Discord, in this process, by a clock that stands still. */
export class ServedOnDiscord {
  readonly discord: FakeDiscord;
  readonly store: ServicePorts['store'];
  readonly lines: string[] = [];
  readonly taken = new Journal<{ id: string; handled: Handled }>('what was taken');
  #options: ServedOptions;
  #served: Served | null = null;
  #service: Service | null = null;
  #seeds = 0;

  private constructor(discord: FakeDiscord, options: ServedOptions) {
    this.discord = discord;
    this.#options = options;
    this.store = options.store ?? memoryStore();
  }

  /** Stopped when the test is over. */
  static async start(discord: FakeDiscord, options: ServedOptions = {}): Promise<ServedOnDiscord> {
    const served = new ServedOnDiscord(discord, options);
    onTestFinished(() => served.stop());
    await served.starts();
    return served;
  }

  async starts(): Promise<void> {
    const { discord } = this;
    const clock = { now: () => discord.clock.now(), frozen: true };
    this.#served = await serve({
      store: this.store,
      reader: rulesReader,
      product: this.#options.product ?? wholeProduct,
      clock,
      wait: async () => undefined,
      seed: () => `seed-${++this.#seeds}`,
      log: (level, line) => this.lines.push(`${level} ${line}`),
      platforms: (service) => {
        this.#service = service;
        const { token = discord.token } = this.#options;
        const config = { token, apiUrl: discord.api };
        return [discordPlatform(config, this.#watched(service))];
      },
    });
  }

  async stop(): Promise<void> {
    const served = this.#served;
    this.#served = null;
    await served?.stop();
  }

  /** What `/readyz` says is missing; null: nothing. */
  outage(): string | null {
    return this.#served === null ? 'stopped' : this.#served.outage();
  }

  get service(): Service {
    if (this.#service === null) throw new Error('nothing is served');
    return this.#service;
  }

  /** Resolves when this message or interaction is kept and everything said to it has left. */
  async took(what: string | Asked): Promise<void> {
    const id =
      typeof what === 'string' ? messageDelivery(what) : interactionDelivery(what.interaction.id);
    await this.taken.next(id, (each) => each.id === id);
    await this.service.runtime.send();
  }

  /** Sets the clock forward; all that is due on the way happens at its own time. */
  async until(time: string): Promise<void> {
    const at = Date.parse(time);
    const { runtime } = this.service;
    const { clock } = this.discord;
    for (;;) {
      const due = await runtime.nextDue(at);
      if (due === null) break;
      clock.stands(Math.max(due, clock.now()));
      await runtime.fire(due);
      await runtime.drainInbox();
      await runtime.send();
    }
    clock.stands(Math.max(at, clock.now()));
    await runtime.send();
  }

  #watched(service: Service): Service {
    const take: Service['take'] = async (delivery) => {
      const taken = (await this.#options.taking?.(delivery)) ?? delivery;
      const handled = await service.take(taken);
      this.taken.add({ id: delivery.id, handled });
      return handled;
    };
    return {
      runtime: service.runtime,
      take,
      keyv: (namespace) => service.keyv(namespace),
      forgetAll: (prefix) => service.forgetAll(prefix),
      now: () => service.now(),
      log: (level, line) => service.log(level, line),
    };
  }
}
