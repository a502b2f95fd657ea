import { createHash } from 'node:crypto';
import { REST, RESTEvents, type RawFile } from '@discordjs/rest';
import {
  InteractionResponseType,
  MessageFlags,
  Routes,
  type APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import { z } from 'zod';
import type { ReplyTo } from './identity.ts';
import type { Piece } from './render/message.ts';

const withId = z.object({ id: z.string() });
const answered = z.object({ id: z.string(), flags: z.number().default(0) });
const posted = z.object({ resource: z.object({ message: withId }) });
const listed = z.array(
  z.object({
    id: z.string(),
    type: z.number(),
    content: z.string(),
    timestamp: z.string(),
    author: z.object({ id: z.string(), bot: z.boolean().optional() }),
    attachments: z
      .array(
        z.object({ filename: z.string(), content_type: z.string().optional(), url: z.string() }),
      )
      .default([]),
  }),
);
/** A message as a channel lists it. */
export type ListedMessage = z.infer<typeof listed>[number];

/** Requests wait for their turn only where nothing waits behind them. */
const waits = new Set(['GET', 'DELETE', 'PUT']);

/**
 * The requests this bot makes. What is rejected is told at once and never tried again here, but a
 * connection that broke once: who sends knows better when to try again.
 */
export class Requests {
  readonly #rest: REST;

  /** `refused` is told of every invalid request (401, 403, 429). */
  constructor(token: string, api: string | null, refused: () => void) {
    this.#rest = new REST({
      ...(api === null ? {} : { api }),
      retries: 1,
      // Under Discord's 50, since its seconds are not ours.
      globalRequestsPerSecond: 45,
      rejectOnRateLimit: ({ method }) => !waits.has(method.toUpperCase()),
      invalidRequestWarningInterval: 1,
    }).setToken(token);
    this.#rest.on(RESTEvents.InvalidRequestWarning, refused);
  }

  /** The id of the message. The same nonce within some minutes gives the same message. */
  async post(channel: string, piece: Piece, nonce: string): Promise<string> {
    const made = await this.#rest.post(Routes.channelMessages(channel), {
      ...content(piece),
      body: { ...bodyOf(piece), nonce, enforce_nonce: true },
    });
    return withId.parse(made).id;
  }

  /** Takes a message's buttons and menus away. */
  async fold(channel: string, message: string): Promise<void> {
    const body = { components: [], allowed_mentions: { parse: [] } };
    await this.#rest.patch(Routes.channelMessage(channel, message), { body });
  }

  async remove(channel: string, message: string): Promise<void> {
    await this.#rest.delete(Routes.channelMessage(channel, message));
  }

  /** Oldest first; at most a hundred. */
  async messages(
    channel: string,
    range: { after: string } | { before: string } | null,
  ): Promise<ListedMessage[]> {
    const query = new URLSearchParams({ limit: '100', ...range });
    const found = listed.parse(await this.#rest.get(Routes.channelMessages(channel), { query }));
    return found.sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1));
  }

  /** The id of the direct chat's channel. */
  async directChat(user: string): Promise<string> {
    const made = await this.#rest.post(Routes.userChannels(), { body: { recipient_id: user } });
    return withId.parse(made).id;
  }

  /** The first response to an interaction, as a message; its id, '' when it is not to be remembered. */
  async answer(
    to: ReplyTo,
    piece: Piece,
    { isPrivate, isRemembered }: { isPrivate: boolean; isRemembered: boolean },
  ): Promise<string> {
    const body = { type: InteractionResponseType.ChannelMessageWithSource };
    const made = await this.#rest.post(Routes.interactionCallback(to.interaction, to.token), {
      ...content(piece),
      body: { ...body, data: bodyOf(piece, isPrivate ? MessageFlags.Ephemeral : 0) },
      ...(isRemembered ? { query: new URLSearchParams({ with_response: 'true' }) } : {}),
      auth: false,
    });
    return isRemembered ? posted.parse(made).resource.message.id : '';
  }

  /** The first response is still to come: with a message of its own, or none. */
  async defer(to: ReplyTo, how: 'message' | 'private message' | 'update'): Promise<void> {
    const data = how === 'private message' ? { data: { flags: MessageFlags.Ephemeral } } : {};
    const type =
      how === 'update'
        ? InteractionResponseType.DeferredMessageUpdate
        : InteractionResponseType.DeferredChannelMessageWithSource;
    await this.#respond(to, { type, ...data });
  }

  /** Takes the buttons away that were pressed. */
  async foldPressed(to: ReplyTo): Promise<void> {
    const data = { components: [], allowed_mentions: { parse: [] } };
    await this.#respond(to, { type: InteractionResponseType.UpdateMessage, data });
  }

  async openModal(to: ReplyTo, data: APIModalInteractionResponseCallbackData): Promise<void> {
    await this.#respond(to, { type: InteractionResponseType.Modal, data });
  }

  async offer(to: ReplyTo, choices: readonly { name: string; value: string }[]): Promise<void> {
    const type = InteractionResponseType.ApplicationCommandAutocompleteResult;
    await this.#respond(to, { type, data: { choices } });
  }

  /** Puts the message in the place of the first response; its id. */
  async editAnswer({ application, token }: ReplyTo, piece: Piece): Promise<string> {
    const made = await this.#rest.patch(Routes.webhookMessage(application, token), {
      ...content(piece),
      body: bodyOf(piece),
      auth: false,
    });
    return withId.parse(made).id;
  }

  /** The id of the message that answered an interaction; null while there is only 'thinking'. */
  async answerTo({ application, token }: ReplyTo): Promise<string | null> {
    const found = await this.#rest.get(Routes.webhookMessage(application, token), { auth: false });
    const { id, flags } = answered.parse(found);
    return (flags & MessageFlags.Loading) === 0 ? id : null;
  }

  async register(application: string, commands: readonly unknown[]): Promise<void> {
    await this.#rest.put(Routes.applicationCommands(application), { body: commands });
  }

  async #respond(to: ReplyTo, body: object): Promise<void> {
    const route = Routes.interactionCallback(to.interaction, to.token);
    await this.#rest.post(route, { body, auth: false });
  }
}

/** At most 25 characters; the same for the same message whenever it is sent. */
export function nonceOf(row: string, piece: number): string {
  const name = piece === 0 ? row : `${row}.${piece}`;
  return createHash('sha256').update(name).digest('hex').slice(0, 24);
}

function bodyOf(piece: Piece, more = 0): object {
  const { content: text, embeds, components, flags = 0, allowed_mentions } = piece;
  const all = flags | more;
  return {
    content: text,
    embeds,
    components,
    allowed_mentions,
    ...(all === 0 ? {} : { flags: all }),
  };
}

function content({ files = [] }: Piece): { files?: RawFile[] } {
  if (files.length === 0) return {};
  return {
    files: files.map(({ name, type, content: data }) => ({ name, data, contentType: type })),
  };
}
