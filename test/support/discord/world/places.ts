import type { APIUser } from 'discord-api-types/v10';
import type { DiscordClock } from '../clock.ts';

/** A person's direct chat with the bot. */
export interface DmChannel {
  kind: 'dm';
  id: string;
  user: APIUser;
}

/** A text channel of a server. */
export interface ServerChannel {
  kind: 'server';
  id: string;
  name: string;
  server: Server;
}

/** A chat between people that the bot is no part of; it is there by user install only. */
export interface GroupChannel {
  kind: 'group';
  id: string;
}

export type Channel = DmChannel | ServerChannel | GroupChannel;

export interface Server {
  id: string;
  name: string;
  /** False: people may still bring the bot along by user install. */
  hasBot: boolean;
  channels: ServerChannel[];
}

/** Who and what there is on this Discord. */
export class Places {
  readonly servers: Server[] = [];
  readonly users = new Map<string, APIUser>();
  readonly #clock: DiscordClock;
  readonly #channels = new Map<string, Channel>();
  readonly #dms = new Map<string, DmChannel>();

  constructor(clock: DiscordClock) {
    this.#clock = clock;
  }

  user(name: string, bot = false): APIUser {
    const user: APIUser = {
      id: this.#clock.id(),
      username: name.toLowerCase().replaceAll(/[^a-z0-9_.]/g, '_'),
      discriminator: bot ? '0001' : '0',
      global_name: bot ? null : name,
      avatar: null,
      ...(bot ? { bot } : {}),
    };
    this.users.set(user.id, user);
    return user;
  }

  server(name: string, hasBot = true): Server {
    const server: Server = { id: this.#clock.id(), name, hasBot, channels: [] };
    this.servers.push(server);
    this.channel(server, 'general');
    return server;
  }

  channel(server: Server, name: string): ServerChannel {
    const channel: ServerChannel = { kind: 'server', id: this.#clock.id(), name, server };
    server.channels.push(channel);
    this.#channels.set(channel.id, channel);
    return channel;
  }

  group(): GroupChannel {
    const channel: GroupChannel = { kind: 'group', id: this.#clock.id() };
    this.#channels.set(channel.id, channel);
    return channel;
  }

  /** The one direct chat of this user with the bot. */
  dm(user: APIUser): DmChannel {
    const known = this.#dms.get(user.id);
    if (known !== undefined) return known;
    const channel: DmChannel = { kind: 'dm', id: this.#clock.id(), user };
    this.#dms.set(user.id, channel);
    this.#channels.set(channel.id, channel);
    return channel;
  }

  find(id: string): Channel | undefined {
    return this.#channels.get(id);
  }
}

/** Where a bot that is not let into a place stands before its door. */
export function botMayPost(channel: Channel): boolean {
  return channel.kind === 'dm' || (channel.kind === 'server' && channel.server.hasBot);
}
