import type { Address, Subject } from '../../core/ports.ts';

/**
 * The candidate's key: the user alone, since a direct chat carries no server. Percent-encoding leaves
 * no ':' or ';' in the id, so the closing ';' makes sure that no key collides with another one or is
 * the beginning of it (docs/behaviour.md, Identity).
 */
export function discordSubject(user: string): Subject {
  return `discord:${encodeURIComponent(user)};`;
}

/** The direct chat with a person, the same wherever they write from. */
export function personAddress(user: string): Address {
  return { chat: discordSubject(user), platform: 'discord', to: user };
}

/** What is needed to answer an interaction for up to 15 minutes. */
export interface ReplyTo {
  application: string;
  interaction: string;
  token: string;
  /** UTC ms. */
  at: number;
}

/** Where a person used a command outside of the direct chat: only they see what goes there. */
export function replyAddress(user: string, channel: string, to: ReplyTo): Address {
  return {
    chat: `discord-reply:${encodeURIComponent(to.interaction)};`,
    platform: 'discord',
    to: user,
    channel,
    extra: extraOf(to),
  };
}

/** What an address outside of the direct chat answers; null: it is a direct chat. */
export const replyTo = (address: Address): ReplyTo | null =>
  address.channel === undefined ? null : interactionIn(address);

/** The command that a message of the direct chat answers; null: none. */
export const commandIn = (address: Address): ReplyTo | null =>
  address.channel === undefined ? interactionIn(address) : null;

/** For `Address.extra`. */
export const extraOf = ({ application, interaction, token }: ReplyTo): Record<string, string> => ({
  application,
  interaction,
  token,
});

function interactionIn({ extra }: Address): ReplyTo | null {
  const { application, interaction, token } = extra ?? {};
  if (application === undefined || interaction === undefined || token === undefined) return null;
  return { application, interaction, token, at: timeOf(interaction) };
}

/** Ids of Discord carry their time, UTC ms. */
export const timeOf = (id: string): number => Number((BigInt(id) >> 22n) + 1_420_070_400_000n);

/** Made of the message's own id: a deleted message is found again, a missed one is taken once. */
export const messageDelivery = (id: string): string => `discord-message:${id}`;

export const interactionDelivery = (id: string): string => `discord-interaction:${id}`;
