import {
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  type APIApplicationCommandOptionChoice,
  type APIModalInteractionResponseCallbackData,
  type APIUser,
} from 'discord-api-types/v10';
import {
  alreadyAcknowledged,
  expiredToken,
  invalidBody,
  unknownInteraction,
  unknownMessage,
  unknownWebhook,
} from '../rest/api-error.ts';
import type { DiscordClock } from '../clock.ts';
import type { MessageBody, StoredMessage } from './messages.ts';
import type { Channel } from './places.ts';

/** A response must come within this time, ms (Discord, 'Receiving and Responding'). */
export const responseMs = 3_000;
/** How long the token is good for, ms. */
export const tokenMs = 15 * 60_000;

/** The body of an interaction callback, after its form was checked. */
export type CallbackBody =
  | {
      type: InteractionResponseType.ChannelMessageWithSource;
      data: MessageBody;
    }
  | { type: InteractionResponseType.DeferredChannelMessageWithSource; data?: { flags?: number } }
  | { type: InteractionResponseType.DeferredMessageUpdate }
  | { type: InteractionResponseType.UpdateMessage; data: MessageBody }
  | {
      type: InteractionResponseType.ApplicationCommandAutocompleteResult;
      data: { choices: APIApplicationCommandOptionChoice<string | number>[] };
    }
  | { type: InteractionResponseType.Modal; data: APIModalInteractionResponseCallbackData };

/** Something a person did to the bot, and how the bot has answered so far. */
export interface StoredInteraction {
  id: string;
  token: string;
  type: InteractionType;
  user: APIUser;
  channel: Channel;
  /** UTC ms on Discord's clock. */
  at: number;
  /** How much people had seen when it was done. */
  seenBefore: number;
  /** The message whose button, select or modal it was. */
  source: StoredMessage | null;
  response: CallbackBody | null;
  /** What `@original` means; null until there is one. */
  original: StoredMessage | null;
  followups: StoredMessage[];
}

const say = [
  InteractionResponseType.ChannelMessageWithSource,
  InteractionResponseType.DeferredChannelMessageWithSource,
];
const change = [
  InteractionResponseType.UpdateMessage,
  InteractionResponseType.DeferredMessageUpdate,
];
const allowed: Record<InteractionType, InteractionResponseType[]> = {
  [InteractionType.Ping]: [],
  [InteractionType.ApplicationCommand]: [...say, InteractionResponseType.Modal],
  [InteractionType.MessageComponent]: [...say, ...change, InteractionResponseType.Modal],
  [InteractionType.ApplicationCommandAutocomplete]: [
    InteractionResponseType.ApplicationCommandAutocompleteResult,
  ],
  [InteractionType.ModalSubmit]: [...say, ...change],
};

/** The open interactions and what may still be done with their tokens. */
export class Interactions {
  readonly all: StoredInteraction[] = [];
  readonly #clock: DiscordClock;
  readonly #byToken = new Map<string, StoredInteraction>();

  constructor(clock: DiscordClock) {
    this.#clock = clock;
  }

  open(
    begun: Pick<StoredInteraction, 'type' | 'user' | 'channel' | 'source' | 'seenBefore'>,
  ): StoredInteraction {
    const id = this.#clock.id();
    const token = `interaction-token-${id}`;
    const interaction = {
      ...begun,
      id,
      token,
      at: this.#clock.now(),
      response: null,
      original: null,
      followups: [],
    };
    this.all.push(interaction);
    this.#byToken.set(token, interaction);
    return interaction;
  }

  /** The interaction a first response is for; throws what Discord would answer otherwise. */
  toRespond(id: string, token: string, body: CallbackBody): StoredInteraction {
    const interaction = this.#byToken.get(token);
    if (interaction?.id !== id) throw unknownInteraction();
    if (interaction.response !== null) throw alreadyAcknowledged();
    if (this.#clock.now() - interaction.at > responseMs) throw unknownInteraction();
    const fits = allowed[interaction.type].includes(body.type);
    const updates = change.includes(body.type);
    if (!fits || (updates && interaction.source === null))
      throw invalidBody(`no response of type ${body.type} to this interaction`);
    interaction.response = body;
    return interaction;
  }

  /** The answered interaction of a webhook token. */
  answered(token: string): StoredInteraction {
    const interaction = this.#byToken.get(token);
    if (interaction?.response == null) throw unknownWebhook();
    if (this.#clock.now() - interaction.at > tokenMs) throw expiredToken();
    return interaction;
  }

  /** A message that this token may read, edit and delete. */
  message(interaction: StoredInteraction, id: string): StoredMessage {
    const { original, followups } = interaction;
    const among = original === null ? followups : [original, ...followups];
    const found = id === '@original' ? original : among.find((each) => each.raw.id === id);
    if (found == null || found.deleted) throw unknownMessage();
    return found;
  }
}

/** To whom alone an answer with these flags is shown. */
export function ephemeralTo(
  { user }: StoredInteraction,
  flags: number | null | undefined,
): string | null {
  return ((flags ?? 0) & MessageFlags.Ephemeral) === 0 ? null : user.id;
}
