import {
  ComponentType,
  MessageFlags,
  MessageType,
  type APIAttachment,
  type APIEmbed,
  type APIMessage,
  type APIMessageTopLevelComponent,
  type APIUser,
} from 'discord-api-types/v10';
import { emptyMessage, invalidBody, notTheAuthor, unknownMessage } from '../rest/api-error.ts';
import type { DiscordClock } from '../clock.ts';
import type { Channel } from './places.ts';

/** A file as it was uploaded. */
export interface UploadedFile {
  /** `files[0]` */
  field: string;
  name: string;
  type: string;
  content: string;
}

/** What a request says of a message; what is absent stays as it is. */
export interface MessageBody {
  content?: string | null | undefined;
  embeds?: APIEmbed[] | null | undefined;
  components?: APIMessageTopLevelComponent[] | null | undefined;
  flags?: number | null | undefined;
  attachments?:
    { id: string | number; description?: string | null | undefined }[] | null | undefined;
  nonce?: string | number | null | undefined;
  enforce_nonce?: boolean | null | undefined;
}

export interface StoredMessage {
  raw: APIMessage;
  channel: Channel;
  /** The only one who sees it; null: all who see the channel. */
  ephemeralTo: string | null;
  files: UploadedFile[];
  deleted: boolean;
}

export interface NewMessage {
  channel: Channel;
  author: APIUser;
  body: MessageBody;
  files?: UploadedFile[];
  ephemeralTo?: string | null;
  /** 'is thinking …' */
  loading?: boolean;
  mentions?: APIUser[];
}

/** Every message there ever was, in order. */
export class Messages {
  readonly all: StoredMessage[] = [];
  readonly #clock: DiscordClock;
  readonly #byChannel = new Map<Channel, StoredMessage[]>();
  readonly #byId = new Map<string, StoredMessage>();
  readonly #byNonce = new Map<string, StoredMessage>();

  constructor(clock: DiscordClock) {
    this.#clock = clock;
  }

  /** The first message with this nonce when the body enforces it; otherwise a new one. */
  post(created: NewMessage): { message: StoredMessage; isNew: boolean } {
    const { channel, author, body } = created;
    const nonceKey = body.enforce_nonce ? `${channel.id} ${author.id} ${body.nonce}` : null;
    const first = nonceKey === null ? undefined : this.#byNonce.get(nonceKey);
    if (first !== undefined) return { message: first, isNew: false };
    const message = this.#make(created);
    if (created.loading !== true && isEmpty(message.raw)) throw emptyMessage();
    this.all.push(message);
    this.#byId.set(message.raw.id, message);
    const before = this.#byChannel.get(channel);
    if (before === undefined) this.#byChannel.set(channel, [message]);
    else before.push(message);
    if (nonceKey !== null) this.#byNonce.set(nonceKey, message);
    return { message, isNew: true };
  }

  edit(message: StoredMessage, body: MessageBody, files: UploadedFile[] = []): StoredMessage {
    const was = message.raw;
    const before = was.flags ?? 0;
    const isV2 = ((before | (body.flags ?? 0)) & MessageFlags.IsComponentsV2) !== 0;
    refuseMixture(was, body, isV2);
    const next: APIMessage = {
      ...was,
      content: body.content === undefined ? was.content : (body.content ?? ''),
      embeds: body.embeds === undefined ? was.embeds : (body.embeds ?? []),
      components: body.components === undefined ? (was.components ?? []) : (body.components ?? []),
      attachments: this.#attachments(body, files, was.attachments),
      flags: (before & ~MessageFlags.Loading) | ((body.flags ?? 0) & MessageFlags.IsComponentsV2),
      edited_timestamp: (before & MessageFlags.Loading) === 0 ? this.#clock.iso : null,
    };
    if (isEmpty(next)) throw emptyMessage();
    message.raw = next;
    message.files.push(...files);
    return message;
  }

  delete(message: StoredMessage): void {
    message.deleted = true;
  }

  /** All of a channel, deleted and ephemeral ones too, in order. */
  in(channel: Channel): readonly StoredMessage[] {
    return this.#byChannel.get(channel) ?? [];
  }

  /** One that is there and that `channel` shows to everybody. */
  find(channel: Channel, id: string): StoredMessage {
    const message = this.byId(id);
    if (message.channel !== channel || message.ephemeralTo !== null) throw unknownMessage();
    return message;
  }

  byId(id: string): StoredMessage {
    const message = this.#byId.get(id);
    if (message === undefined || message.deleted) throw unknownMessage();
    return message;
  }

  own(channel: Channel, id: string, author: APIUser): StoredMessage {
    const message = this.find(channel, id);
    if (message.raw.author.id !== author.id) throw notTheAuthor();
    return message;
  }

  /** As Discord lists them: newest first; with `after`, the `limit` oldest ones after that id. */
  list(channel: Channel, { after, before, limit }: ListQuery): StoredMessage[] {
    const shown = this.in(channel).filter(
      (each) =>
        each.ephemeralTo === null &&
        !each.deleted &&
        (after === null || BigInt(each.raw.id) > BigInt(after)) &&
        (before === null || BigInt(each.raw.id) < BigInt(before)),
    );
    return (after === null ? shown.slice(-limit) : shown.slice(0, limit)).toReversed();
  }

  #make({ channel, author, body, files = [], ...rest }: NewMessage): StoredMessage {
    const flags =
      (body.flags ?? 0) |
      (rest.ephemeralTo ? MessageFlags.Ephemeral : 0) |
      (rest.loading === true ? MessageFlags.Loading : 0);
    const raw: APIMessage = {
      id: this.#clock.id(),
      channel_id: channel.id,
      author,
      content: body.content ?? '',
      timestamp: this.#clock.iso,
      edited_timestamp: null,
      tts: false,
      mention_everyone: false,
      mentions: rest.mentions ?? [],
      mention_roles: [],
      attachments: this.#attachments(body, files, []),
      embeds: body.embeds ?? [],
      components: body.components ?? [],
      pinned: false,
      type: MessageType.Default,
      flags,
      ...(body.nonce === undefined || body.nonce === null ? {} : { nonce: body.nonce }),
    };
    const ephemeralTo = rest.ephemeralTo ?? null;
    return { raw, channel, ephemeralTo, files: [...files], deleted: false };
  }

  /** Those kept (named in the body, or all when it names none) and those uploaded. */
  #attachments(body: MessageBody, files: UploadedFile[], was: APIAttachment[]): APIAttachment[] {
    const named = body.attachments?.map(({ id }) => String(id));
    const kept = named === undefined ? was : was.filter(({ id }) => named.includes(id));
    return [
      ...kept,
      ...files.map(({ name, type, content }) => {
        const id = this.#clock.id();
        const url = `https://cdn.discordapp.com/attachments/${id}/${encodeURIComponent(name)}`;
        const size = Buffer.byteLength(content);
        return { id, filename: name, content_type: type, size, url, proxy_url: url };
      }),
    ];
  }
}

export interface ListQuery {
  after: string | null;
  before: string | null;
  limit: number;
}

/** A defer that nothing has been said after. */
export function isThinking({ raw, deleted }: StoredMessage): boolean {
  return !deleted && ((raw.flags ?? 0) & MessageFlags.Loading) !== 0;
}

/** Components v2 stand alone: an edit that brings them has to take text and embeds away itself. */
function refuseMixture(was: APIMessage, body: MessageBody, isV2: boolean): void {
  const content = body.content === undefined ? was.content : body.content;
  const embeds = body.embeds === undefined ? was.embeds : body.embeds;
  const beside = (content ?? '') !== '' || (embeds ?? []).length > 0;
  if (isV2 && beside) throw invalidBody('text or embeds stay beside components v2');
  const onlyRows = (body.components ?? []).every(({ type }) => type === ComponentType.ActionRow);
  if (!isV2 && !onlyRows) throw invalidBody('components v2 without the flag IsComponentsV2');
}

function isEmpty(raw: APIMessage): boolean {
  return (
    raw.content.trim() === '' &&
    raw.embeds.length === 0 &&
    raw.attachments.length === 0 &&
    (raw.components ?? []).length === 0
  );
}
