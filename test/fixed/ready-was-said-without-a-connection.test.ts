import { expect, test } from 'vitest';
import { ServedOnDiscord } from '../adapters/discord/served.ts';
import { discordForTest } from '../support/discord/for-test.ts';
import { slackForTest } from '../support/slack/for-test.ts';
import { serving } from '../support/slack/serving.ts';

/** The operator's view, looked at until it is this; the test's own time limit ends a wrong one. */
async function until(outage: () => string | null, wanted: string | null): Promise<void> {
  while (outage() !== wanted) await new Promise((resolve) => setImmediate(resolve));
}

test('over a socket the bot is ready while the socket is connected, and only then', async () => {
  const slack = await slackForTest();
  const { outage } = await serving(slack, 'socket');
  await slack.socket.connected(1);
  await until(outage, null);
  slack.socket.drop();
  await until(outage, 'slack: the socket is not connected');
  await slack.socket.connected(2);
  await until(outage, null);
});

test('over HTTP it is ready while it listens', async () => {
  const slack = await slackForTest();
  const { outage, stop } = await serving(slack, 'http');
  expect(outage()).toBeNull();
  await stop();
  expect(outage()).toContain('nothing listens on port');
});

test('on Discord it is ready with a session, not while a new connection is made', async () => {
  const discord = await discordForTest();
  const served = await ServedOnDiscord.start(discord);
  await until(() => served.outage(), null);
  discord.gateway.drops();
  await until(() => served.outage(), 'discord: the gateway is not connected');
  await discord.gateway.until('resumed');
  await until(() => served.outage(), null);
});

test('it is not ready while Discord cannot be reached at the start', async () => {
  const discord = await discordForTest();
  discord.rest.faults.plan({ kind: 'cut' }, { path: /^\/gateway\/bot$/u }, 2);
  const served = await ServedOnDiscord.start(discord);
  expect(served.outage()).toBe('discord: the gateway is not connected');
  await discord.gateway.until('ready');
  await until(() => served.outage(), null);
});
