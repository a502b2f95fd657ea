import { MessageType, type GatewayMessageCreateDispatchData } from 'discord-api-types/v10';
import { storableText } from '../../../core/message/visible.ts';
import type { Delivery, InFile } from '../../../core/flow/types.ts';
import { discordSubject, messageDelivery, personAddress, timeOf } from '../identity.ts';
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
export function writtenLive(message: GatewayMessageCreateDispatchData): Written | null {
  const { id, author, guild_id, channel_id: channel, content: text } = message;
  if (guild_id !== undefined || author.bot === true || !spoken.includes(message.type)) return null;
  return { id, user: author.id, channel, text, files: filesOf(message), at: timeOf(id) };
}

export function writtenBefore(
  message: ListedMessage,
  user: string,
  channel: string,
): Written | null {
  if (message.author.id !== user || !spoken.includes(message.type)) return null;
  const { id, content: text, timestamp } = message;
  return { id, user, channel, text, files: filesOf(message), at: Date.parse(timestamp) };
}

const filesOf = ({ attachments }: Pick<ListedMessage, 'attachments'>): InFile[] =>
  attachments.map(({ filename, content_type, url }) => ({
    name: filename,
    type: content_type ?? '',
    url,
  }));

export function deliveryOf({ id, user, text, files, at }: Written): Delivery {
  return {
    id: messageDelivery(id),
    subject: discordSubject(user),
    address: personAddress(user),
    input: { kind: 'text', text: storableText(text), ...(files.length > 0 ? { files } : {}) },
    sentAt: at,
  };
}
