import {
  ChannelType,
  GuildDefaultMessageNotifications,
  GuildExplicitContentFilter,
  GuildMFALevel,
  GuildNSFWLevel,
  GuildPremiumTier,
  GuildSystemChannelFlags,
  GuildVerificationLevel,
  Locale,
  type APIChannel,
  type APIDMChannel,
  type APIGroupDMChannel,
  type APITextChannel,
  type GatewayDispatchPayload,
  type GatewayGuildCreateDispatchData,
} from 'discord-api-types/v10';
import type { Channel, Server, ServerChannel } from '../world/places.ts';

type Named<Payload> = Payload extends { t: infer Name; d: infer Data }
  ? { t: Name; d: Data }
  : never;

/** An event as a session sends it, without its number. */
export type Event = Named<GatewayDispatchPayload>;

export function apiChannel(channel: Channel): APIChannel {
  switch (channel.kind) {
    case 'dm':
      return {
        id: channel.id,
        type: ChannelType.DM,
        name: null,
        recipients: [channel.user],
        last_message_id: null,
      } satisfies APIDMChannel;
    case 'group':
      return { id: channel.id, type: ChannelType.GroupDM, name: null } satisfies APIGroupDMChannel;
    case 'server':
      return textChannel(channel);
    default:
      return channel satisfies never;
  }
}

function textChannel({ id, name, server }: ServerChannel): APITextChannel {
  return {
    id,
    name,
    type: ChannelType.GuildText,
    guild_id: server.id,
    position: 0,
    permission_overwrites: [],
    nsfw: false,
    parent_id: null,
    topic: null,
    last_message_id: null,
    rate_limit_per_user: 0,
  };
}

/** GUILD_CREATE for a server, with the everyone role that lets the bot do all it asks for. */
export function guildCreate(server: Server, joined: string): GatewayGuildCreateDispatchData {
  const everyone = {
    id: server.id,
    name: '@everyone',
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    position: 0,
    permissions: '2248473465835073',
    managed: false,
    mentionable: false,
    flags: 0,
  };
  return {
    id: server.id,
    name: server.name,
    icon: null,
    splash: null,
    discovery_splash: null,
    owner_id: server.id,
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: GuildVerificationLevel.None,
    default_message_notifications: GuildDefaultMessageNotifications.OnlyMentions,
    explicit_content_filter: GuildExplicitContentFilter.Disabled,
    roles: [everyone],
    emojis: [],
    features: [],
    mfa_level: GuildMFALevel.None,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: GuildSystemChannelFlags.SuppressJoinNotifications,
    rules_channel_id: null,
    vanity_url_code: null,
    description: null,
    banner: null,
    premium_tier: GuildPremiumTier.None,
    preferred_locale: Locale.EnglishUS,
    public_updates_channel_id: null,
    nsfw_level: GuildNSFWLevel.Default,
    premium_progress_bar_enabled: false,
    hub_type: null,
    safety_alerts_channel_id: null,
    incidents_data: null,
    joined_at: joined,
    large: false,
    member_count: 2,
    voice_states: [],
    members: [],
    channels: server.channels.map(textChannel),
    threads: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}
