import { controls as words } from '../../../core/words/en/controls.ts';
import { channelFor, directChat, slackSubject } from '../identity.ts';
import type { Incoming } from './incoming.ts';
import type { IntakePorts } from './ports.ts';
import { memberFor } from './who.ts';

type Of<K extends Incoming['kind']> = Extract<Incoming, { kind: K }>;

/** The id of a message, so that Slack's retries and the message's deletion mean the same one. */
const messageId = (channel: string, ts: string) => `message:${channel}:${ts}`;

export async function takeMessage(ports: IntakePorts, message: Of<'message'>): Promise<null> {
  const { service, workspaces, people, chats } = ports;
  const { who, channel, ts, text, files, inThread } = message;
  const member = await memberFor(who, workspaces, people);
  if (member === null) return null;
  const { zone } = await people.of(member);
  const taken = await service.take({
    id: messageId(channel, ts),
    subject: slackSubject(member),
    address: directChat(member, channel),
    input: { kind: 'text', text, ...(files.length > 0 ? { files } : {}) },
    sentAt: Number(ts) * 1000,
    ...(zone === null ? {} : { zone }),
  });
  // What comes again, after 'forget' too, leaves nothing of its own.
  if (taken === 'committed') await chats.learn(member, channel);
  else await people.forget(member);
  if (inThread === null || taken !== 'committed') return null;
  // A courtesy: the answer itself stands in the chat.
  ports.courtesies.do(
    workspaces.client(member).then((client) =>
      client?.chat.postMessage({
        channel,
        thread_ts: inThread,
        text: words.answeredBelow,
        unfurl_links: false,
        unfurl_media: false,
      }),
    ),
  );
  return null;
}

export async function takeDeleted(ports: IntakePorts, deleted: Of<'deleted'>): Promise<null> {
  const { service, workspaces, people } = ports;
  const { who, channel, ts } = deleted;
  const member = await memberFor(who, workspaces, people);
  if (member === null) return null;
  await service.take({
    id: `deleted:${channel}:${ts}`,
    subject: slackSubject(member),
    address: directChat(member, channel),
    input: { kind: 'deleted', delivery: messageId(channel, ts) },
  });
  return null;
}

export async function takeMention(ports: IntakePorts, mention: Of<'mention'>): Promise<null> {
  const { service, workspaces, people, chats } = ports;
  const { who, channel, ts, thread } = mention;
  if (channel.startsWith('D')) return null;
  const member = await memberFor(who, workspaces, people);
  if (member === null) return null;
  await service.take({
    id: `mention:${channel}:${ts}`,
    subject: slackSubject(member),
    address: directChat(member, await chats.known(member)),
    channel: channelFor(member, channel, thread),
    input: { kind: 'text', text: '' },
    sentAt: Number(ts) * 1000,
  });
  return null;
}

export async function takeOpened(ports: IntakePorts, opened: Of<'opened'>): Promise<null> {
  const { service, workspaces, people, homes } = ports;
  const member = await memberFor(opened.who, workspaces, people);
  if (member === null) return null;
  if (opened.tab === 'home') homes.opened(member);
  const subject = slackSubject(member);
  const isNew = await service.runtime.look({ subject, platform: 'slack' }, (each) => each.isNew);
  if (!isNew) return null;
  const { zone } = await people.of(member);
  const taken = await service.take({
    id: `opened:${opened.id}`,
    subject,
    address: directChat(member, opened.channel === '' ? null : opened.channel),
    input: { kind: 'arrived' },
    ...(zone === null ? {} : { zone }),
  });
  if (taken === 'erased') await people.forget(member);
  return null;
}
