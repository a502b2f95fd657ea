import { MessageType, type Message } from 'discord.js';
import { storableText } from '../../../core/message/visible.ts';
import type { Delivery, InFile } from '../../../core/flow/types.ts';
import { discordSubject, messageDelivery, personAddress } from '../identity.ts';
import type { ListedMessage } from '../rest.ts';

/** A direct message of a person, live or fetched later: the same delivery both ways. */
export interface Written {
  id: string;
  user: string;
  channel: string;
  text: string;
  files: InFile[];
  /** UTC ms. */
  at: number;
}

const spoken: readonly MessageType[] = [MessageType.Default, MessageType.Reply];

/** null: it is none, such as a bot's own, a notice that something was pinned, or one in a server. */
export function writtenLive(message: Message): Written | null {
  const { author, guildId } = message;
  if (guildId !== null || author.bot || !spoken.includes(message.type)) return null;
  const files = message.attachments.map(({ name, contentType, url }) => ({
    name,
    type: contentType ?? '',
    url,
  }));
  const { id, channelId: channel, content: text, createdTimestamp: at } = message;
  return { id, user: author.id, channel, text, files, at };
}

export function writtenBefore(
  message: ListedMessage,
  user: string,
  channel: string,
): Written | null {
  if (message.author.id !== user || !spoken.includes(message.type)) return null;
  const files = message.attachments.map(({ filename, content_type, url }) => ({
    name: filename,
    type: content_type ?? '',
    url,
  }));
  const { id, content: text, timestamp } = message;
  return { id, user, channel, text, files, at: Date.parse(timestamp) };
}

export function deliveryOf({ id, user, text, files, at }: Written): Delivery {
  return {
    id: messageDelivery(id),
    subject: discordSubject(user),
    address: personAddress(user),
    input: { kind: 'text', text: storableText(text), ...(files.length > 0 ? { files } : {}) },
    sentAt: at,
  };
}
