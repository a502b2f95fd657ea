import {
  ApplicationFlags,
  ChannelType,
  GatewayDispatchEvents,
  InteractionResponseType,
  type APIApplicationCommand,
  type APIMessage,
  type APIUser,
  type GatewayReadyDispatchData,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Violation } from '../check/check.ts';
import type { DiscordClock } from '../clock.ts';
import { registered } from './commands.ts';
import { guildCreate, type Event } from '../gateway/events.ts';
import {
  ephemeralTo,
  Interactions,
  type CallbackBody,
  type StoredInteraction,
} from './interactions.ts';
import { Journal } from '../journal.ts';
import {
  isThinking,
  Messages,
  type MessageBody,
  type NewMessage,
  type StoredMessage,
  type UploadedFile,
} from './messages.ts';
import { Places, type Channel } from './places.ts';
import type { Audience } from '../gateway/session.ts';

/** What people could see happening, in order. `raw` is the message as it was then. */
export type Seen =
  | { kind: 'posted' | 'edited' | 'thinking' | 'deleted'; message: StoredMessage; raw: APIMessage }
  | { kind: 'responded'; interaction: StoredInteraction; response: CallbackBody };

/** Everything this Discord knows. REST changes it, people change it, the gateway tells of it. */
export class World {
  readonly clock: DiscordClock;
  readonly places: Places;
  readonly messages: Messages;
  readonly interactions: Interactions;
  readonly seen = new Journal<Seen>('what people see');
  readonly bot: APIUser;
  readonly application: { id: string; flags: ApplicationFlags; flags_new: string };
  /** Ids of people who do not take direct messages from the bot. */
  readonly blocked = new Set<string>();
  /** What the bot did that it must not. */
  readonly violations: Violation[] = [];
  commands: APIApplicationCommand[] = [];
  /** What GET /gateway/bot recommends. */
  shards = 1;
  /** Where events go; set when the gateway is there. */
  tell: (event: Event, audience: Audience) => void = () => undefined;

  constructor(clock: DiscordClock) {
    this.clock = clock;
    this.places = new Places(clock);
    this.messages = new Messages(clock);
    this.interactions = new Interactions(clock);
    this.bot = this.places.user('Next Round', true);
    const badge = ApplicationFlags.ApplicationCommandBadge;
    this.application = { id: this.bot.id, flags: badge, flags_new: `${badge}` };
  }

  welcome(
    sessionId: string,
    [shard, shards]: [number, number],
    url: string,
  ): { ready: GatewayReadyDispatchData; then: Event[] } {
    const own = this.places.servers.filter(
      ({ id, hasBot }) => hasBot && Number((BigInt(id) >> 22n) % BigInt(shards)) === shard,
    );
    const ready = {
      v: 10,
      user: this.bot,
      guilds: own.map(({ id }) => ({ id, unavailable: true })),
      session_id: sessionId,
      resume_gateway_url: url,
      shard: [shard, shards] satisfies [number, number],
      application: this.application,
    };
    const then = own.map((server) => ({
      t: GatewayDispatchEvents.GuildCreate as const,
      d: guildCreate(server, this.clock.iso),
    }));
    return { ready, then };
  }

  posts(created: NewMessage): StoredMessage {
    const { message, isNew } = this.messages.post(created);
    if (!isNew) return message;
    const kind = created.loading === true ? 'thinking' : 'posted';
    this.seen.add({ kind, message, raw: message.raw });
    this.#tell(GatewayDispatchEvents.MessageCreate, message);
    return message;
  }

  /** A message that answers an interaction, for everybody or for one person only. */
  answers(
    interaction: StoredInteraction,
    said: Pick<NewMessage, 'body' | 'files' | 'loading'>,
  ): StoredMessage {
    const { channel } = interaction;
    const to = ephemeralTo(interaction, said.body.flags);
    if (channel.kind !== 'dm' && to === null) {
      const problem = 'an answer that all of a server or group can read';
      const request = `response to ${interaction.id}`;
      this.violations.push({ by: 'us', at: 'flags', problem, request, body: said.body });
    }
    return this.posts({ ...said, channel, author: this.bot, ephemeralTo: to });
  }

  edits(message: StoredMessage, body: MessageBody, files: UploadedFile[] = []): StoredMessage {
    const kind = isThinking(message) ? 'posted' : 'edited';
    this.messages.edit(message, body, files);
    this.seen.add({ kind, message, raw: message.raw });
    this.#tell(GatewayDispatchEvents.MessageUpdate, message);
    return message;
  }

  deletes(message: StoredMessage): void {
    this.messages.delete(message);
    this.seen.add({ kind: 'deleted', message, raw: message.raw });
    const audience = this.#audience(message.channel);
    if (audience === null || message.ephemeralTo !== null) return;
    const { id, channel_id } = message.raw;
    const guild = message.channel.kind === 'server' ? { guild_id: message.channel.server.id } : {};
    this.tell(
      { t: GatewayDispatchEvents.MessageDelete, d: { id, channel_id, ...guild } },
      audience,
    );
  }

  /** The first response to an interaction; the message it made or changed, if any. */
  responds(
    interaction: StoredInteraction,
    response: CallbackBody,
    files: UploadedFile[],
  ): StoredMessage | null {
    const message = this.#shown(interaction, response, files);
    interaction.original = message;
    this.seen.add({ kind: 'responded', interaction, response });
    return message;
  }

  /** Takes the place of all commands; one that keeps its name keeps its id. */
  registers(body: unknown): APIApplicationCommand[] {
    const given = body as RESTPutAPIApplicationCommandsJSONBody;
    this.commands = given.map((command) => {
      const known = this.commands.find(({ name }) => name === command.name);
      return registered(command, {
        id: known?.id ?? this.clock.id(),
        application_id: this.application.id,
        version: this.clock.id(),
      });
    });
    return this.commands;
  }

  #shown(
    interaction: StoredInteraction,
    response: CallbackBody,
    files: UploadedFile[],
  ): StoredMessage | null {
    const { source } = interaction;
    switch (response.type) {
      case InteractionResponseType.ChannelMessageWithSource:
        return this.answers(interaction, { body: response.data, files });
      case InteractionResponseType.DeferredChannelMessageWithSource:
        return this.answers(interaction, {
          body: { flags: response.data?.flags },
          loading: true,
        });
      case InteractionResponseType.UpdateMessage:
        return source === null ? null : this.edits(source, response.data, files);
      case InteractionResponseType.DeferredMessageUpdate:
        return source;
      case InteractionResponseType.ApplicationCommandAutocompleteResult:
      case InteractionResponseType.Modal:
        return null;
      default:
        return response satisfies never;
    }
  }

  #tell(
    t: GatewayDispatchEvents.MessageCreate | GatewayDispatchEvents.MessageUpdate,
    { raw, channel, ephemeralTo: to }: StoredMessage,
  ): void {
    const audience = this.#audience(channel);
    if (audience === null || to !== null) return;
    const inDm = { ...raw, channel_type: ChannelType.DM as const };
    if (channel.kind !== 'server') return this.tell({ t, d: inDm }, audience);
    const named = raw.mentions.some(({ id }) => id === this.bot.id);
    // Without the message content intent a bot reads only what is addressed to it or its own.
    const readable = named || raw.author.id === this.bot.id;
    const d = {
      ...raw,
      content: readable ? raw.content : '',
      guild_id: channel.server.id,
      channel_type: ChannelType.GuildText as const,
    };
    this.tell({ t, d }, audience);
  }

  #audience(channel: Channel): Audience | null {
    if (channel.kind === 'group') return null;
    if (channel.kind === 'dm') return { dm: true, message: true };
    return channel.server.hasBot ? { server: channel.server.id, message: true } : null;
  }
}
