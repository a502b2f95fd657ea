import { REST } from '@discordjs/rest';
import { WebSocketManager, WebSocketShardEvents, type SessionInfo } from '@discordjs/ws';
import {
  GatewayDispatchEvents,
  GatewayIntentBits,
  type APIInteraction,
  type GatewayDispatchPayload,
  type GatewayMessageCreateDispatchData,
} from 'discord-api-types/v10';
import { refusalOf } from './connection.ts';
import { reasonOf } from './reason.ts';
import type { Sessions } from './sessions.ts';

/** Who the bot is. */
export interface Self {
  user: string;
  application: string;
  /** As Discord shows it. */
  name: string;
}

export interface GatewayPorts {
  token: string;
  /** Another REST base. */
  api: string | null;
  sessions: Sessions;
  signal: AbortSignal;
  wrote: (message: GatewayMessageCreateDispatchData) => void;
  /** A direct message was deleted. */
  deleted: (channel: string, message: string) => void;
  interacted: (interaction: APIInteraction) => void;
  /** A new session: what came before it was told to nobody. */
  ready: (self: Self) => void;
  /** Whether Discord can bring something right now. */
  connected: (is: boolean) => void;
  /** The gateway will not take this bot back. `code`: the close code. */
  ended: (code: number) => void;
  log: (level: 'debug' | 'info' | 'warn', line: string) => void;
}

/**
 * A connection that hears direct messages and interactions, and nothing else. It is discord.js's own
 * without its client, whose picture of servers, people and messages nobody here looks at: it would be
 * half of the start and a fifth of the memory.
 */
export function gateway(ports: GatewayPorts): WebSocketManager {
  const { api, token, sessions, signal, log } = ports;
  let session: SessionInfo | null = null;
  const manager = new WebSocketManager({
    token,
    // Interactions need none.
    intents: GatewayIntentBits.DirectMessages,
    rest: new REST(api === null ? {} : { api }).setToken(token),
    // Direct messages arrive on the first shard only, whatever there is.
    shardCount: 1,
    // The library's own memory is one for all bots of a process.
    retrieveSessionInfo: () => session,
    updateSessionInfo: (_shard, info) => {
      session = info;
    },
    buildIdentifyThrottler: () => ({
      waitForIdentify: (_shard: number, stop: AbortSignal) =>
        sessions.begin(AbortSignal.any([signal, stop])),
    }),
  });
  manager.on(WebSocketShardEvents.Ready, ({ data: { user, application } }) => {
    const { username, discriminator } = user;
    const name = discriminator === '0' ? username : `${username}#${discriminator}`;
    ports.connected(true);
    ports.ready({ user: user.id, application: application.id, name });
  });
  manager.on(WebSocketShardEvents.Dispatch, ({ data }) => {
    try {
      dispatch(data, ports);
    } catch (error) {
      log('warn', `Discord: an event is not understood: ${reasonOf(error)}`);
    }
  });
  manager.on(WebSocketShardEvents.Resumed, () => {
    ports.connected(true);
    log('info', 'Discord: the connection is back');
  });
  manager.on(WebSocketShardEvents.Closed, ({ code }) => {
    ports.connected(false);
    if (refusalOf(code) === null) log('debug', 'Discord: connecting again');
    else ports.ended(code);
  });
  manager.on(WebSocketShardEvents.Error, ({ error }) => log('warn', `Discord: ${error.message}`));
  return manager;
}

function dispatch(event: GatewayDispatchPayload, ports: GatewayPorts): void {
  switch (event.t) {
    case GatewayDispatchEvents.MessageCreate:
      return ports.wrote(event.d);
    case GatewayDispatchEvents.MessageDelete:
      if (event.d.guild_id === undefined) ports.deleted(event.d.channel_id, event.d.id);
      return;
    case GatewayDispatchEvents.InteractionCreate:
      return ports.interacted(event.d);
    default:
  }
}
