import type { EnvelopedEvent, types } from '@slack/bolt';
import type { Delivery } from './delivery.ts';
import { nextTs, slackId } from '../ids.ts';
import { verificationToken, type Actor, type Installed, type Team } from '../parties.ts';
import { asSlackSends, richText } from './written.ts';

type File = NonNullable<types.FileShareMessageEvent['files']>[number];
/** As Slack sends it: `subtype` is absent, not undefined. */
export type TypedMessage = Omit<types.GenericMessageEvent, 'subtype'> & { client_msg_id: string };
export type Event =
  | TypedMessage
  | types.MessageChangedEvent
  | types.MessageDeletedEvent
  | types.BotMessageEvent
  | types.FileShareMessageEvent
  | types.AppMentionEvent
  | types.AppHomeOpenedEvent
  | types.AppUninstalledEvent
  | types.TokensRevokedEvent;

/**
 * Events API wrapping. The same delivery sent again keeps its `event_id`, as Slack's retries do. In a
 * channel that another workspace shared, `team_id` is that workspace, whoever speaks; which
 * installation it is for stands in `authorizations`.
 */
export function event(app: Installed, what: Event, sharedBy?: Team): Delivery {
  const { team } = app;
  const payload = {
    token: verificationToken,
    team_id: sharedBy?.id ?? team.id,
    ...(sharedBy === undefined && team.enterprise && { enterprise_id: team.enterprise.id }),
    context_team_id: team.id,
    ...(team.enterprise && { context_enterprise_id: team.enterprise.id }),
    api_app_id: app.appId,
    event: what,
    type: 'event_callback',
    event_id: slackId('Ev'),
    event_time: Math.floor(Date.now() / 1000),
    authorizations: [
      {
        enterprise_id: team.enterprise?.id ?? null,
        team_id: app.orgWide ? null : team.id,
        user_id: app.botUserId,
        is_bot: true,
        is_enterprise_install: app.orgWide,
      },
    ],
    is_ext_shared_channel: sharedBy !== undefined,
    event_context: `4-${slackId('')}`,
  } satisfies EnvelopedEvent;
  return { kind: 'events_api', payload };
}

/** A message typed in a direct chat with the bot, or in a channel. */
export function typedMessage(
  actor: Actor,
  channel: string,
  typed: string,
  more: { ts?: string; threadTs?: string; channelType?: TypedMessage['channel_type'] } = {},
): TypedMessage {
  const { ts = nextTs(), threadTs, channelType = 'im' } = more;
  return {
    type: 'message',
    user: actor.user.id,
    ts,
    client_msg_id: crypto.randomUUID(),
    text: asSlackSends(typed),
    team: actor.team.id,
    blocks: [richText(typed, slackId(''))],
    channel,
    event_ts: ts,
    channel_type: channelType,
    ...(threadTs !== undefined && { thread_ts: threadTs }),
  };
}

/** Slack nests the message without its channel; the types ask for it. */
const inner = (message: TypedMessage): types.GenericMessageEvent => ({
  ...message,
  subtype: undefined,
});

export function edited(message: TypedMessage, typed: string): types.MessageChangedEvent {
  const at = nextTs();
  const after = { ...message, text: asSlackSends(typed), blocks: [richText(typed, slackId(''))] };
  return {
    type: 'message',
    subtype: 'message_changed',
    message: { ...inner(after), edited: { user: message.user, ts: at } },
    previous_message: inner(message),
    channel: message.channel,
    channel_type: message.channel_type,
    hidden: true,
    ts: at,
    event_ts: at,
  };
}

export function deleted(message: TypedMessage): types.MessageDeletedEvent {
  const at = nextTs();
  return {
    type: 'message',
    subtype: 'message_deleted',
    previous_message: inner(message),
    deleted_ts: message.ts,
    channel: message.channel,
    channel_type: message.channel_type,
    hidden: true,
    ts: at,
    event_ts: at,
  };
}

/** The echo of the app's own message: no subtype, but `bot_id` and `app_id`. */
export function ownEcho(app: Installed, channel: string, text: string, ts: string): TypedMessage {
  return {
    ...typedMessage(
      { user: { id: app.botUserId, name: 'bot', tz: 'UTC', locale: 'en-US' }, team: app.team },
      channel,
      text,
      { ts },
    ),
    bot_id: app.botId,
  };
}

/** A message of an older integration. */
export function botMessage(channel: string, text: string): types.BotMessageEvent {
  const ts = nextTs();
  return {
    type: 'message',
    subtype: 'bot_message',
    text,
    ts,
    username: 'other bot',
    bot_id: slackId('B'),
    channel,
    event_ts: ts,
    channel_type: 'im',
  };
}

export function sharedFile(
  actor: Actor,
  channel: string,
  file: { name: string; mimetype: string; size?: number; id?: string },
  typed = '',
): types.FileShareMessageEvent {
  const ts = nextTs();
  const id = file.id ?? slackId('F');
  const address = `https://files.slack.com/files-pri/${actor.team.id}-${id}`;
  const shared: File = {
    id,
    created: Math.floor(Number(ts)),
    name: file.name,
    title: file.name,
    mimetype: file.mimetype,
    filetype: file.name.split('.').at(-1) ?? null,
    pretty_type: 'File',
    user: actor.user.id,
    editable: false,
    size: file.size ?? 1024,
    mode: 'hosted',
    is_external: false,
    external_type: '',
    is_public: false,
    public_url_shared: false,
    display_as_bot: false,
    username: '',
    url_private: `${address}/${file.name}`,
    url_private_download: `${address}/download/${file.name}`,
    permalink: `https://${actor.team.domain}.slack.com/files/${actor.user.id}/${id}/${file.name}`,
    has_rich_preview: false,
  } as File; // as: Slack sends a good part of the type's optional fields only for pictures
  return {
    type: 'message',
    subtype: 'file_share',
    text: asSlackSends(typed),
    files: [shared],
    upload: false,
    display_as_bot: false,
    user: actor.user.id,
    ts,
    channel,
    event_ts: ts,
    channel_type: 'im',
  };
}

export function mention(
  actor: Actor,
  app: Installed,
  channel: string,
  typed: string,
  { threadTs }: { threadTs?: string } = {},
): types.AppMentionEvent {
  const ts = nextTs();
  return {
    type: 'app_mention',
    user: actor.user.id,
    ts,
    client_msg_id: crypto.randomUUID(),
    text: asSlackSends(`<@${app.botUserId}> ${typed}`),
    team: actor.team.id,
    ...(actor.team.id !== app.team.id && {
      user_team: actor.team.id,
      source_team: actor.team.id,
    }),
    blocks: [richText(typed, slackId(''))],
    channel,
    event_ts: ts,
    ...(threadTs !== undefined && { thread_ts: threadTs }),
  };
}

export function homeOpened(
  actor: Actor,
  channel: string,
  tab: 'home' | 'messages' = 'home',
  view?: types.AppHomeOpenedEvent['view'],
): types.AppHomeOpenedEvent {
  const opened = { user: actor.user.id, channel, tab, event_ts: nextTs() };
  return { type: 'app_home_opened', ...opened, ...(view && { view }) };
}

export const uninstalled: types.AppUninstalledEvent = { type: 'app_uninstalled' };

export function tokensRevoked(app: Installed): types.TokensRevokedEvent {
  return { type: 'tokens_revoked', tokens: { oauth: [], bot: [app.botUserId] } };
}
