import type { types, webApi } from '@slack/bolt';
import type { Channel, OutboxRow, Sent } from '../../../core/ports.ts';
import type { Service } from '../../../service/platform.ts';
import type { Chats } from '../chats.ts';
import type { Homes } from '../home.ts';
import type { Courtesies } from '../courtesies.ts';
import { memberOf, type Member } from '../identity.ts';
import type { Rates } from '../limits.ts';
import type { People } from '../people.ts';
import { questionOf } from '../render/controls.ts';
import { plainPost, postsOf } from '../render/message.ts';
import type { Workspaces } from '../workspaces.ts';
import { Buckets } from './bucket.ts';
import type { Clearing } from './clearing.ts';
import { whisper } from './ephemeral.ts';
import type { Folds } from './folds.ts';
import { failureOf, type Failure } from './outcome.ts';
import { mark, partsThere, type There } from './mark.ts';
import type { Unasked } from './unasked.ts';

export interface ChannelPorts {
  workspaces: Workspaces;
  service: Service;
  chats: Chats;
  people: People;
  folds: Folds;
  homes: Homes;
  courtesies: Courtesies;
  clearing: Clearing;
  unasked: Unasked;
  rates: Rates;
}

/** A workspace whose token does not work is left alone this long. */
const shutFor = 10 * 60_000;
/** Tries of a message that fails in a way that may pass; about nine hours. */
const mostTries = 18;
const longestPause = 3_600_000;

/** Messages to Slack. Never waits for a limit: it says when the message may come again. */
export function slackChannel(ports: ChannelPorts): Channel {
  const { workspaces, service, rates } = ports;
  const chats = new Buckets(rates.chat);
  /** Workspaces whose token did not work, until when. */
  const shut = new Map<string, number>();

  const outcome = (failure: Failure, row: OutboxRow, team: string): Sent => {
    const now = service.now();
    switch (failure.kind) {
      case 'slower':
        chats.block(row.address.chat, failure.after, now);
        // Of a message in several posts some may be there.
        return {
          kind: 'retry',
          at: now + failure.after,
          countsAsTry: postsOf(row.message).length > 1,
        };
      case 'shut':
        workspaces.stale({ team, enterprise: null });
        if (failure.code === 'token_expired' && row.tries === 0)
          return { kind: 'retry', at: now, countsAsTry: true };
        shut.set(team, now + shutFor);
        service.log(
          'error',
          `slack: ${failure.code} in workspace ${team}; nothing goes there for ten minutes (check its token, or install the app again)`,
        );
        return { kind: 'retry', at: now + shutFor, countsAsTry: false };
      case 'away':
        return { kind: 'retry', at: now + 15_000, countsAsTry: false };
      case 'unclear': {
        if (row.tries >= mostTries) return { kind: 'dropped', code: failure.code };
        const pause = Math.min(1000 * 2 ** row.tries, longestPause);
        return { kind: 'retry', at: now + pause, countsAsTry: true };
      }
      case 'never':
      case 'blocks':
      case 'noChannel':
        return { kind: 'dropped', code: failure.code };
      default:
        return failure satisfies never;
    }
  };

  return {
    async send(row) {
      const member = memberOf(row.address);
      const now = service.now();
      const shutUntil = shut.get(member.team) ?? 0;
      // Later than that it was written by a clock that was wrong.
      if (shutUntil > now && shutUntil <= now + shutFor)
        return { kind: 'retry', at: shutUntil, countsAsTry: false };
      const pause = ports.unasked.wait(row, member.team, now) || chats.take(row.address.chat, now);
      if (pause > 0) return { kind: 'retry', at: now + pause, countsAsTry: false };
      try {
        const client = await workspaces.client(member);
        if (client === null) return { kind: 'dropped', code: 'not_installed' };
        if (row.address.channel === undefined) await postAll(ports, client, member, row);
        else await whisper(client, row);
        shut.delete(member.team);
        return { kind: 'sent' };
      } catch (error) {
        return outcome(failureOf(error), row, member.team);
      }
    },
  };
}

async function postAll(
  ports: ChannelPorts,
  client: webApi.WebClient,
  member: Member,
  row: OutboxRow,
): Promise<void> {
  const channel = row.address.extra?.['channel'] ?? (await ports.chats.open(client, member));
  const { message } = row;
  const posts = postsOf(message);
  const there = row.tries === 0 ? nothing : await sentBefore(ports, client, channel, row);
  if (there.parts === 0) {
    for (const { name, content } of message.files ?? []) {
      const file = Buffer.from(content, 'utf8');
      await client.filesUploadV2({ channel_id: channel, file, filename: name, title: name });
    }
  }
  let { ts } = there;
  for (const [part, { text, blocks }] of [...posts.entries()].slice(there.parts)) {
    const common = { channel, metadata: mark(row.id, part), ...quiet };
    ts = await post(client, { ...common, text, blocks }, () => ({
      ...common,
      text: plainPost(message, posts, part),
    }));
  }
  await afterwards(ports, member, row, { channel, ts, last: posts.at(-1) });
}

const nothing: There = { parts: 0, ts: '' };
const quiet = { unfurl_links: false, unfurl_media: false } as const;
type Arguments = webApi.ChatPostMessageArguments;

/** With blocks; if Slack would not have them, once as text. The message's ts. */
async function post(
  client: webApi.WebClient,
  whole: Arguments,
  simple: () => Arguments,
): Promise<string> {
  const posted = await client.chat.postMessage(whole).catch(async (error: unknown) => {
    if (failureOf(error).kind !== 'blocks') throw error;
    return client.chat.postMessage(simple());
  });
  return posted.ts ?? '';
}

/** What of the row is in the chat already; when that cannot be seen it is sent again. */
async function sentBefore(
  { service }: ChannelPorts,
  client: webApi.WebClient,
  channel: string,
  row: OutboxRow,
): Promise<There> {
  try {
    return await partsThere(client, channel, row.id);
  } catch (error) {
    const failure = failureOf(error);
    if (failure.kind === 'shut') throw error;
    service.log('warn', `slack: a message may be there twice (${failure.kind})`);
    return nothing;
  }
}

async function afterwards(
  { folds, homes, courtesies, clearing, people, chats }: ChannelPorts,
  member: Member,
  { subject, message }: OutboxRow,
  posted: {
    channel: string;
    ts: string;
    last: { text: string; blocks: types.KnownBlock[] } | undefined;
  },
): Promise<void> {
  const { channel, ts, last } = posted;
  homes.changed(member);
  if (message.passed !== undefined) courtesies.do(folds.passed(subject, message.passed));
  const question = message.form?.id ?? questionOf(message.choices[0]?.id ?? '');
  if (question !== '' && ts !== '' && last !== undefined) {
    const { text, blocks } = last;
    folds.asked(subject, question, { member, channel, ts, text, blocks, chosen: null });
  }
  if (message.clears !== true) return;
  folds.forget(subject);
  await people.forget(member);
  const others = await chats.forget(member);
  if (ts === '') return;
  await clearing.begin({ ...member, channel, before: ts });
  for (const other of others)
    if (other.member.team !== member.team)
      await clearing.begin({ ...other.member, channel: other.channel, before: ts });
}
