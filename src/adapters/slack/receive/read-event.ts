import { z } from 'zod';
import type { InFile } from '../../../core/flow/types.ts';
import { storableText } from '../../../core/message/visible.ts';
import { typed } from '../text.ts';
import type { Incoming } from './incoming.ts';
import type { Who } from './who.ts';

const text = z.string().nullish();
const file = z.object({
  id: text,
  name: text,
  mimetype: text,
  permalink: text,
  url_private: text,
});
const inner = z.object({
  type: z.string(),
  subtype: text,
  user: text,
  bot_id: text,
  team: text,
  user_team: text,
  source_team: text,
  text,
  ts: text,
  thread_ts: text,
  deleted_ts: text,
  channel: text,
  channel_type: text,
  tab: text,
  hidden: z.boolean().nullish(),
  files: z.array(file).nullish(),
  message: z.looseObject({ subtype: text, ts: text }).nullish(),
  previous_message: z.looseObject({ user: text, bot_id: text, ts: text }).nullish(),
  tokens: z.object({ bot: z.array(z.string()).nullish() }).nullish(),
});
type Inner = z.infer<typeof inner>;
const envelope = z.object({
  team_id: text,
  enterprise_id: text,
  context_team_id: text,
  event_id: z.string().default(''),
  is_ext_shared_channel: z.boolean().nullish(),
  authorizations: z
    .array(
      z.object({
        team_id: text,
        enterprise_id: text,
        is_enterprise_install: z.boolean().nullish(),
      }),
    )
    .nullish(),
  event: inner,
});
type Envelope = z.infer<typeof envelope>;

export function readEvent(body: unknown): Incoming | null {
  const read = envelope.safeParse(body);
  if (!read.success) return null;
  const { event } = read.data;
  switch (event.type) {
    case 'message':
      return readMessage(read.data);
    case 'app_mention':
      return readMention(read.data);
    case 'app_home_opened':
      return {
        kind: 'opened',
        who: whoOf(read.data, event.user),
        channel: event.channel ?? '',
        tab: event.tab ?? 'home',
        id: read.data.event_id,
      };
    case 'app_uninstalled':
      return readUninstalled(read.data);
    case 'tokens_revoked':
      // Tokens of people are none of the bot's; only its own count.
      return (event.tokens?.bot ?? []).length > 0 ? readUninstalled(read.data) : null;
    default:
      return null;
  }
}

/** Only what a person typed or shared in the direct chat, or took back there. */
function readMessage(whole: Envelope): Incoming | null {
  const { event } = whole;
  const { channel, ts, subtype } = event;
  // Some senders leave the type out; a direct chat's id says it as well.
  if (channel == null || !(event.channel_type === 'im' || channel.startsWith('D'))) return null;
  const deleted = deletedTs(event);
  if (deleted !== null) {
    const before = event.previous_message;
    if (before?.bot_id != null || before?.user == null) return null;
    return { kind: 'deleted', who: whoOf(whole, before.user), channel, ts: deleted };
  }
  const written = subtype == null || subtype === 'file_share' || subtype === 'thread_broadcast';
  if (!written || event.bot_id != null || event.hidden === true) return null;
  if (ts == null || event.user == null) return null;
  const files = (event.files ?? []).flatMap(fileOf);
  const said = storableText(typed(event.text ?? ''));
  const inThread = event.thread_ts != null && event.thread_ts !== ts ? event.thread_ts : null;
  return { kind: 'message', who: whoOf(whole), channel, ts, text: said, files, inThread };
}

/** A message with replies leaves a tombstone instead of going. */
function deletedTs({ subtype, deleted_ts, message }: Inner): string | null {
  if (subtype === 'message_deleted') return deleted_ts ?? null;
  if (subtype === 'message_changed' && message?.subtype === 'tombstone') return message.ts ?? null;
  return null;
}

function fileOf({ id, name, mimetype, permalink, url_private }: z.infer<typeof file>): InFile[] {
  const url = permalink ?? url_private ?? id ?? '';
  if (url === '') return [];
  return [{ name: storableText(name ?? ''), type: mimetype ?? '', url }];
}

function readMention(whole: Envelope): Incoming | null {
  const { event } = whole;
  if (event.bot_id != null || event.channel == null || event.ts == null) return null;
  return {
    kind: 'mention',
    who: whoOf(whole),
    channel: event.channel,
    ts: event.ts,
    thread: event.thread_ts ?? null,
  };
}

function readUninstalled(whole: Envelope): Incoming {
  const [first] = whole.authorizations ?? [];
  const { team, enterprise } = whoOf(whole);
  return { kind: 'uninstalled', team, enterprise, orgWide: first?.is_enterprise_install === true };
}

function whoOf(whole: Envelope, user = whole.event.user): Who {
  const [first] = whole.authorizations ?? [];
  const { event } = whole;
  return {
    user: user ?? '',
    team: first?.team_id ?? whole.team_id ?? whole.context_team_id ?? '',
    enterprise: first?.enterprise_id ?? whole.enterprise_id ?? null,
    home: event.user_team ?? event.source_team ?? event.team ?? null,
    shared: whole.is_ext_shared_channel === true,
  };
}
