import { expect, test } from 'vitest';
import { slackForTest } from '../../support/slack/for-test.ts';
import { serving } from '../../support/slack/serving.ts';
import { smallProduct } from '../../support/small-product.ts';

test('when Slack ends the connection another one is opened, and nothing said meanwhile is lost', async () => {
  const slack = await slackForTest();
  const { said } = await serving(slack, 'socket', { product: smallProduct });
  await slack.socket.connected(1);
  const ana = slack.person('ana');
  slack.socket.disconnect('warning');
  await ana.say('one');
  slack.socket.disconnect('refresh_requested');
  await ana.say('two');
  await slack.socket.connected(2);
  await ana.say('three');
  await said();
  const texts = ana.screen().map(({ text }) => text);
  expect(texts).toEqual(['You said one.', 'You said two.', 'You said three.']);
});

test('a connection that breaks while a message is stored: it is delivered again and counts once', async () => {
  const slack = await slackForTest();
  const { said } = await serving(slack, 'socket', { product: smallProduct });
  await slack.socket.connected(1);
  const ana = slack.person('ana');
  const saying = ana.say('hello');
  slack.socket.drop();
  expect((await saying).answer.kind).toBe('acknowledged');
  await said();
  expect(ana.screen().map(({ text }) => text)).toEqual(['You said hello.']);
});

test('a network that is away for a while ends nothing: the socket comes back by itself', async () => {
  const slack = await slackForTest();
  const { said } = await serving(slack, 'socket', { product: smallProduct });
  await slack.socket.connected(1);
  slack.api.faults.add('apps.connections.open', { kind: 'cut' }, 2);
  slack.socket.drop();
  await slack.socket.connected(2);
  const ana = slack.person('ana');
  await ana.say('hello');
  await said();
  expect(ana.screen().map(({ text }) => text)).toEqual(['You said hello.']);
});

test('a wrong app token is told at the start, with what to do', async () => {
  const slack = await slackForTest();
  const env = { SLACK_APP_TOKEN: 'xapp-wrong' };
  await expect(serving(slack, 'socket', { env })).rejects.toThrow(
    /SLACK_APP_TOKEN.*docs\/slack\.md/su,
  );
});

test('a wrong bot token is told at the start, with what to do', async () => {
  const slack = await slackForTest();
  const env = { SLACK_BOT_TOKEN: 'xoxb-wrong' };
  await expect(serving(slack, 'http', { env })).rejects.toThrow(
    /SLACK_BOT_TOKEN.*docs\/slack\.md/su,
  );
});
