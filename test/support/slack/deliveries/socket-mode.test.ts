import { App, SocketModeReceiver } from '@slack/bolt';
import { expect, onTestFinished, test } from 'vitest';
import { silent } from '../bare-app.ts';
import { slackForTest } from '../for-test.ts';
import type { Slack, SlackOptions } from '../slack.ts';

/** The barest Bolt app on a socket. Its ping timeout, ms, is also how long it waits to reconnect. */
async function bareSocketApp(
  listen: (app: App, receiver: SocketModeReceiver) => void,
  { clientPingTimeout = 5000, ...options }: SlackOptions & { clientPingTimeout?: number } = {},
) {
  const slack = await slackForTest(options);
  const environment = slack.environment('socket');
  const receiver = new SocketModeReceiver({
    appToken: slack.appToken,
    clientPingTimeout,
    logger: silent,
    installerOptions: { clientOptions: { slackApiUrl: environment['SLACK_API_URL'] ?? '' } },
  });
  const app = new App({
    receiver,
    token: slack.botToken(),
    logger: silent,
    clientOptions: { slackApiUrl: environment['SLACK_API_URL'] ?? '' },
  });
  listen(app, receiver);
  await app.start();
  onTestFinished(() => void receiver.client.disconnect().catch(() => undefined));
  return slack;
}

const soon = { clientPingTimeout: 300 };
const ofKinds = ({ answers }: { answers: { kind: string }[] }) => answers.map(({ kind }) => kind);

test('events, commands and presses come over the socket and are acknowledged there', async () => {
  const heard: string[] = [];
  const slack = await bareSocketApp((app) => {
    app.message(async ({ message, say }) => {
      heard.push(message.type);
      await say({ text: 'hello', unfurl_links: false, unfurl_media: false });
    });
    app.command('/debrief', async ({ ack, command }) => {
      heard.push(command.text);
      await ack({ text: 'here we go' });
    });
  });
  const ana = slack.person('ana');
  expect((await ana.say('hi')).answer.kind).toBe('acknowledged');
  expect((await ana.reply()).text).toBe('hello');
  const { answer } = await ana.command('/debrief', 'now');
  expect(answer).toMatchObject({ kind: 'acknowledged', body: { text: 'here we go' } });
  expect(heard).toEqual(['message', 'now']);
  expect(slack.socket.acks.map(({ late }) => late)).toEqual([false, false]);
});

test.each(['refresh_requested', 'warning'] as const)(
  'a %s makes the app open a new connection, over which all goes on',
  async (reason) => {
    const slack = await bareSocketApp((app) => app.message(async () => undefined), soon);
    slack.socket.disconnect(reason);
    await slack.socket.connected(2);
    expect((await slack.person('ana').say('hi')).answer.kind).toBe('acknowledged');
  },
);

test('a broken connection loses no event: it comes again over the next one', async () => {
  const ids: string[] = [];
  const slack: Slack = await bareSocketApp((app) => {
    app.message(async ({ body }) => {
      ids.push(body.event_id);
      if (ids.length === 1) slack.socket.drop();
    });
  }, soon);
  const done = await slack.person('ana').say('hi');
  expect(done.answer.kind).toBe('acknowledged');
  expect(new Set(ids).size).toBe(1);
});

test('a dead connection is noticed by its missing pongs', async () => {
  const slack = await bareSocketApp((app) => app.message(async () => undefined), soon);
  slack.socket.freeze();
  const ana = slack.person('ana');
  expect((await ana.command('/debrief')).answer).toEqual({ kind: 'unreachable' });
  await slack.socket.connected(2);
  expect((await ana.say('hi')).answer.kind).toBe('acknowledged');
});

test('an envelope that is not acknowledged comes again, events only', async () => {
  const retries: unknown[] = [];
  const slack = await bareSocketApp(
    (_app, { client }) => {
      // Bolt acknowledges events before its listeners; this hears them and never does.
      client.removeAllListeners('slack_event');
      client.on('slack_event', ({ retry_num, retry_reason }: Record<string, unknown>) =>
        retries.push([retry_num, retry_reason]),
      );
    },
    { patience: 50 },
  );
  const ana = slack.person('ana');
  expect(ofKinds(await ana.say('hi'))).toEqual(Array.from({ length: 4 }, () => 'timed-out'));
  expect(ofKinds(await ana.command('/debrief'))).toEqual(['timed-out']);
  expect(retries).toEqual([
    [0, ''],
    [1, 'timeout'],
    [2, 'timeout'],
    [3, 'timeout'],
    [undefined, undefined],
  ]);
});

test('an address is good for one connection', async () => {
  const slack = await bareSocketApp(() => undefined);
  const address = slack.socket.open();
  const first = new WebSocket(address);
  onTestFinished(() => first.close());
  await slack.socket.connected(2);
  const second = new WebSocket(address);
  const closed = await new Promise<number>((resolve) =>
    second.addEventListener('close', ({ code }) => resolve(code)),
  );
  expect(closed).toBe(1008);
});
