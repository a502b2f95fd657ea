import {
  ApplicationIntegrationType,
  GuildMemberFlags,
  InteractionContextType,
  Locale,
  type APIAuthorizingIntegrationOwnersMap,
  type APIBaseInteraction,
  type APIInteractionGuildMember,
  type APIUser,
  type InteractionType,
} from 'discord-api-types/v10';
import { apiChannel } from '../gateway/events.ts';
import type { StoredInteraction } from '../world/interactions.ts';
import type { Channel } from '../world/places.ts';

/** What all interactions carry. */
export type Begun = Omit<
  APIBaseInteraction<InteractionType, unknown>,
  'type' | 'data' | 'message' | 'channel' | 'channel_id'
> & {
  channel: ReturnType<typeof apiChannel>;
  channel_id: string;
};

export interface Circumstances {
  application: string;
  locale: Locale;
  /** The bot is there because this person installed it, not the server. */
  byUserInstall: boolean;
}

/** Everything of INTERACTION_CREATE but what was done. */
export function begun(
  { id, token, user, channel }: StoredInteraction,
  { application, locale, byUserInstall }: Circumstances,
): Begun {
  return {
    id,
    token,
    application_id: application,
    version: 1,
    channel: apiChannel(channel),
    channel_id: channel.id,
    app_permissions: channel.kind === 'server' ? '2147483647' : '562949953601536',
    locale,
    entitlements: [],
    authorizing_integration_owners: owners(user, channel, byUserInstall),
    context: contextOf(channel),
    attachment_size_limit: 10_485_760,
    ...whereAndWho(user, channel),
  };
}

function owners(
  user: APIUser,
  channel: Channel,
  byUserInstall: boolean,
): APIAuthorizingIntegrationOwnersMap {
  if (byUserInstall || channel.kind === 'group')
    return { [ApplicationIntegrationType.UserInstall]: user.id };
  // In the bot's own direct chat the server's place is taken by a zero.
  const server = channel.kind === 'server' ? channel.server.id : '0';
  return { [ApplicationIntegrationType.GuildInstall]: server };
}

function contextOf({ kind }: Channel): InteractionContextType {
  if (kind === 'dm') return InteractionContextType.BotDM;
  return kind === 'server' ? InteractionContextType.Guild : InteractionContextType.PrivateChannel;
}

function whereAndWho(
  user: APIUser,
  channel: Channel,
): Pick<Begun, 'user' | 'member' | 'guild' | 'guild_id' | 'guild_locale'> {
  if (channel.kind !== 'server') return { user };
  return {
    member: member(user),
    guild_id: channel.server.id,
    guild: { id: channel.server.id, features: [], locale: Locale.EnglishUS },
    guild_locale: Locale.EnglishUS,
  };
}

function member(user: APIUser): APIInteractionGuildMember {
  return {
    user,
    roles: [],
    joined_at: '2026-01-01T00:00:00.000Z',
    deaf: false,
    mute: false,
    flags: GuildMemberFlags.CompletedOnboarding,
    permissions: '2147483647',
    nick: null,
    avatar: null,
    premium_since: null,
    pending: false,
    communication_disabled_until: null,
  };
}
