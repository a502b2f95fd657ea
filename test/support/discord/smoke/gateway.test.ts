import { GatewayCloseCodes } from 'discord-api-types/v10';
import { Events, GatewayIntentBits } from 'discord.js';
import { expect, test } from 'vitest';
import type { FakeDiscord } from '../discord.ts';
import { discordForTest } from '../for-test.ts';
import type { Person } from '../person/person.ts';
import { bareBot, bareClient, identifiesAtOnce, type BareBot } from './bare-bot.ts';

/** A bot that repeats what is written, and somebody it has already answered. */
async function talking(discord: FakeDiscord, options: BareBot['options'] = {}): Promise<Person> {
  const onMessage: BareBot['onMessage'] = (message) => message.reply(message.content);
  await bareBot(discord, { onMessage, options });
  const ana = discord.person('Ana');
  ana.writes('first');
  await ana.hears('first');
  return ana;
}

test('what was written while the socket was down comes with the resume, in order', async () => {
  const discord = await discordForTest();
  const ana = await talking(discord);

  discord.gateway.drops();
  await discord.gateway.until('closed');
  ana.writes('second');
  ana.writes('third');

  await discord.gateway.until('resumed');
  await ana.hears('second');
  await ana.hears('third');
  expect(discord.gateway.count('identify')).toBe(1);
});

test('with the network away, the client keeps trying and resumes when it is back', async () => {
  const discord = await discordForTest();
  const ana = await talking(discord);

  discord.gateway.reachable = false;
  discord.gateway.drops();
  await discord.gateway.until('connected', 3);
  discord.gateway.reachable = true;
  ana.writes('meanwhile');

  await discord.gateway.until('resumed');
  await ana.hears('meanwhile');
});

test('asked to reconnect, the client resumes', async () => {
  const discord = await discordForTest();
  const ana = await talking(discord);

  discord.gateway.asksToReconnect();
  await discord.gateway.until('closed');
  ana.writes('meanwhile');

  await discord.gateway.until('resumed');
  await ana.hears('meanwhile');
  expect(discord.gateway.count('identify')).toBe(1);
});

test('a session that may be resumed is resumed on the same socket', async () => {
  const discord = await discordForTest();
  const ana = await talking(discord);

  discord.gateway.invalidates(true);

  await discord.gateway.until('resumed');
  ana.writes('again');
  await ana.hears('again');
  expect(discord.gateway.count('connected')).toBe(1);
});

test('a session that may not be resumed is begun anew', async () => {
  const discord = await discordForTest();
  const ana = await talking(discord);

  discord.gateway.invalidates(false);
  ana.writes('lost');

  await discord.gateway.until('ready', 2);
  ana.writes('again');
  await ana.hears('again');
  expect(ana.all.map(({ text }) => text)).toEqual(['first', 'again']);
  expect(discord.gateway.count('identify')).toBe(2);
});

test('a session that Discord forgot is refused and begun anew', async () => {
  const discord = await discordForTest();
  const ana = await talking(discord, identifiesAtOnce);

  discord.gateway.forgetsSessions();
  discord.gateway.drops();

  await discord.gateway.until('refused resume');
  await discord.gateway.until('ready', 2);
  ana.writes('again');
  await ana.hears('again');
});

test('a connection that answers no heartbeat is given up and resumed', async () => {
  const discord = await discordForTest();
  const { gateway } = discord;
  gateway.heartbeatMs = 400;
  const ana = await talking(discord);
  await gateway.until('heartbeat');
  // Counted, not assumed: a slow machine may have lost a connection before.
  const [closed, resumed] = [gateway.count('closed'), gateway.count('resumed')];

  gateway.acknowledges = false;
  await gateway.until('closed', closed + 1);
  gateway.acknowledges = true;

  await gateway.until('resumed', resumed + 1);
  ana.writes('alive');
  await ana.hears('alive');
});

test('a wrong token is refused at the first request', async () => {
  const discord = await discordForTest();
  const client = bareClient(discord);

  await expect(client.login('wrong')).rejects.toThrow('invalid token');

  expect(discord.rest.invalidRequests).toBe(1);
  expect(discord.gateway.count('identify')).toBe(0);
});

test.each([
  ['a token revoked meanwhile', GatewayCloseCodes.AuthenticationFailed, 'authentication failed'],
  ['intents not allowed', GatewayCloseCodes.DisallowedIntents, 'disallowed intents'],
])('%s ends the connection for good', async (_what, code, told) => {
  const discord = await discordForTest();
  discord.gateway.refusesNextIdentify(code);

  await expect(bareClient(discord).login(discord.token)).rejects.toThrow(new RegExp(told, 'i'));

  expect(await discord.gateway.until('closed')).toEqual({ kind: 'closed', code });
});

test('asking for message content needs leave', async () => {
  const discord = await discordForTest();
  const intents = [GatewayIntentBits.Guilds, GatewayIntentBits.MessageContent];

  await expect(bareClient(discord, { intents }).login(discord.token)).rejects.toThrow(
    /disallowed intents/i,
  );
});

test('direct messages reach shard 0 only, and a mention only who asked for server messages', async () => {
  const discord = await discordForTest();
  const heard: string[] = [];
  const { Guilds, GuildMessages, DirectMessages } = GatewayIntentBits;
  const client = bareClient(discord, {
    shardCount: 2,
    shards: [0, 1],
    intents: [Guilds, GuildMessages, DirectMessages],
    ...identifiesAtOnce,
  });
  client.on(Events.MessageCreate, (message) => {
    heard.push(`${message.guild?.name ?? `shard ${message.client.ws.shards.first()?.id}`}`);
    if (heard.length === 2) void client.destroy();
  });
  await client.login(discord.token);
  await discord.gateway.until('ready', 2);
  const ana = discord.person('Ana');
  const [general] = discord.server.channels;
  if (general === undefined) throw new Error('no channel');

  ana.writes('hello');
  ana.mentions(general, 'hello');

  await discord.gateway.until('closed', 2);
  expect(heard.toSorted()).toEqual(['Job Club', 'shard 0']);
});
