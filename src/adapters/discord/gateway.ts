import {
  Client,
  Events,
  GatewayIntentBits,
  LimitedCollection,
  Options,
  Partials,
  type ClientOptions,
  type Interaction,
  type Message,
} from 'discord.js';
import { z } from 'zod';
import type { Sessions } from './sessions.ts';

/** Caches that hold nothing: nothing that was said stands in memory. */
const empty = new Set([
  'ApplicationEmojiManager',
  'AutoModerationRuleManager',
  'BaseGuildEmojiManager',
  'DMMessageManager',
  'EntitlementManager',
  'GuildBanManager',
  'GuildEmojiManager',
  'GuildForumThreadManager',
  'GuildInviteManager',
  'GuildMessageManager',
  'GuildScheduledEventManager',
  'GuildStickerManager',
  'GuildTextThreadManager',
  'MessageManager',
  'PresenceManager',
  'ReactionManager',
  'ReactionUserManager',
  'StageInstanceManager',
  'ThreadManager',
  'ThreadMemberManager',
  'VoiceStateManager',
]);
/** One for all of them: each message makes some. */
const nothing = new LimitedCollection<never, never>({ maxSize: 0 });
/** Of people only those who are about. */
const mostUsers = 1000;

const deletion = z.object({
  d: z.object({ id: z.string(), channel_id: z.string(), guild_id: z.undefined().optional() }),
});

export interface GatewayPorts {
  token: string;
  /** Another REST base. */
  api: string | null;
  sessions: Sessions;
  signal: AbortSignal;
  wrote: (message: Message) => void;
  /** A direct message was deleted. */
  deleted: (channel: string, message: string) => void;
  interacted: (interaction: Interaction) => void;
  /** A new session: what came before it was told to nobody. */
  ready: (bot: { user: string; application: string }) => void;
  /** The gateway will not take this bot back. `code`: the close code. */
  ended: (code: number) => void;
  log: (level: 'debug' | 'info' | 'warn', line: string) => void;
}

const limited = Options.cacheWithLimits({
  UserManager: { maxSize: mostUsers, keepOverLimit: ({ id, client }) => id === client.user?.id },
  GuildMemberManager: { maxSize: 0, keepOverLimit: ({ id, client }) => id === client.user.id },
});

/** A client that hears direct messages and interactions, and nothing else. */
export function gateway(ports: GatewayPorts): Client {
  const { api, sessions, signal, log } = ports;
  const options: ClientOptions = {
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.DirectMessages],
    // Without it a direct message is dropped.
    partials: [Partials.Channel],
    allowedMentions: { parse: [] },
    makeCache: (manager, holds, made) =>
      empty.has(made.name) || empty.has(manager.name) ? nothing : limited(manager, holds, made),
    ...(api === null ? {} : { rest: { api } }),
    ws: {
      buildIdentifyThrottler: () => ({
        waitForIdentify: (_shard: number, stop: AbortSignal) =>
          sessions.begin(AbortSignal.any([signal, stop])),
      }),
    },
  };
  const client = new Client(options);
  client.on(Events.MessageCreate, ports.wrote);
  // Read as it comes: the deletion of a message in a direct chat that is not in memory is dropped
  // by the client, since the event does not say what kind of channel it was in.
  client.on(Events.Raw, (event: unknown) => {
    if (!isNamed(event, 'MESSAGE_DELETE')) return;
    const { data } = deletion.safeParse(event);
    if (data !== undefined) ports.deleted(data.d.channel_id, data.d.id);
  });
  client.on(Events.InteractionCreate, ports.interacted);
  client.on(Events.ShardReady, () => {
    if (client.isReady()) ports.ready(namesOf(client));
    else client.once(Events.ClientReady, (ready) => ports.ready(namesOf(ready)));
  });
  client.on(Events.ShardResume, (_shard, events) =>
    log('info', `Discord: the connection is back, ${events} events were replayed`),
  );
  client.on(Events.ShardReconnecting, () => log('debug', 'Discord: connecting again'));
  client.on(Events.ShardDisconnect, ({ code }) => ports.ended(code));
  client.on(Events.ShardError, (error) => log('warn', `Discord: ${error.message}`));
  client.on(Events.Error, (error) => log('warn', `Discord: ${error.message}`));
  return client;
}

const namesOf = ({ user, application }: Client<true>) => ({
  user: user.id,
  application: application.id,
});

const isNamed = (event: unknown, name: string): boolean =>
  typeof event === 'object' && event !== null && 't' in event && event.t === name;
