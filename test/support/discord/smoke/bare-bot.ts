import {
  Client,
  Events,
  GatewayIntentBits,
  Partials,
  type ClientOptions,
  type Interaction,
  type Message,
} from 'discord.js';
import { onTestFinished } from 'vitest';
import type { FakeDiscord } from '../discord.ts';

export interface BareBot {
  onMessage?: (message: Message) => Promise<unknown>;
  onInteraction?: (interaction: Interaction) => Promise<unknown>;
  options?: Partial<ClientOptions>;
}

/** The client leaves 5 s between two IDENTIFYs; where that is not the point, it need not. */
export const identifiesAtOnce: Partial<ClientOptions> = {
  ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => undefined }) },
};

/** A discord.js client and nothing more: what the peers have to hold for. It is up when this resolves. */
export async function bareBot(discord: FakeDiscord, bot: BareBot = {}): Promise<Client<true>> {
  const client = bareClient(discord, bot.options);
  const failed: unknown[] = [];
  const run = (work: Promise<unknown> | undefined): void => {
    work?.catch((error: unknown) => failed.push(error));
  };
  client.on(Events.MessageCreate, (message) => {
    if (message.author.id !== client.user?.id) run(bot.onMessage?.(message));
  });
  client.on(Events.InteractionCreate, (interaction) => run(bot.onInteraction?.(interaction)));
  onTestFinished(() => {
    if (failed.length > 0) throw failed[0];
  });
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  return ready;
}

export function bareClient(discord: FakeDiscord, options: Partial<ClientOptions> = {}): Client {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    allowedMentions: { parse: [] },
    rest: { api: discord.api },
    ...options,
  });
  client.on(Events.Error, () => undefined);
  onTestFinished(() => client.destroy());
  return client;
}
