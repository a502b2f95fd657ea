import { expect, test } from 'vitest';
import { discordForTest } from '../for-test.ts';
import { bareBot } from './bare-bot.ts';

const posts = { method: 'POST', path: /^\/channels\/\d+\/messages$/ } as const;

test('a message refused for its rate is sent again after the wait', async () => {
  const discord = await discordForTest();
  await bareBot(discord, { onMessage: (message) => message.reply('Hello') });
  discord.rest.faults.plan({ kind: 'rate limit', retryAfter: 0.05, scope: 'user' }, posts);

  discord.person('Ana').writes('hello');

  await discord.rest.until('POST', posts.path, 2);
  expect(discord.rest.requests.all.map(({ status }) => status).slice(-2)).toEqual([429, 200]);
  expect(discord.rest.invalidRequests).toBe(1);
});

test('a global rate limit is announced as one', async () => {
  const discord = await discordForTest();
  const limits: boolean[] = [];
  const client = await bareBot(discord, { onMessage: (message) => message.reply('Hello') });
  client.rest.on('rateLimited', ({ global }) => limits.push(global));
  discord.rest.faults.plan({ kind: 'rate limit', retryAfter: 0.05, scope: 'global' }, posts);

  const ana = discord.person('Ana');
  ana.writes('hello');

  await ana.hears('Hello');
  expect(limits).toContain(true);
});

test('a channel takes so many messages in so many seconds', async () => {
  const discord = await discordForTest();
  discord.rest.rateLimits.limits = { channel: { limit: 2, seconds: 0.2 } };
  await bareBot(discord, {
    onMessage: async ({ channel }) => {
      if (!channel.isSendable()) return;
      await Promise.all([channel.send('1'), channel.send('2'), channel.send('3')]);
    },
  });
  const ana = discord.person('Ana');

  ana.writes('hello');

  for (const text of ['1', '2', '3']) await ana.hears(text);
  // The client read the headers and waited of its own accord.
  expect(discord.rest.invalidRequests).toBe(0);
});

test('a server error is tried again', async () => {
  const discord = await discordForTest();
  await bareBot(discord, { onMessage: (message) => message.reply('Hello') });
  discord.rest.faults.plan({ kind: 'status', status: 500 }, posts, 2);

  const ana = discord.person('Ana');
  ana.writes('hello');

  await ana.hears('Hello');
  expect(discord.rest.requests.count(({ status }) => status === 500)).toBe(2);
});

test('a post whose answer got lost is not there twice when it carries a nonce', async () => {
  const discord = await discordForTest();
  await bareBot(discord, {
    onMessage: async ({ channel }) => {
      if (!channel.isSendable()) return;
      const once = { content: 'Once', nonce: 'row-1', enforceNonce: true };
      try {
        await channel.send(once);
      } catch {
        await channel.send(once);
      }
    },
  });
  discord.rest.faults.plan({ kind: 'answer lost' }, posts);
  const ana = discord.person('Ana');

  ana.writes('hello');

  await discord.rest.until('POST', posts.path, 2);
  expect(ana.all.map(({ text }) => text)).toEqual(['Once']);
});

test('a held request is answered when it is let go', async () => {
  const discord = await discordForTest();
  await bareBot(discord, { onMessage: (message) => message.reply('Hello') });
  const { arrived, release } = discord.rest.faults.hold(posts);
  const ana = discord.person('Ana');

  ana.writes('hello');
  await arrived;
  expect(ana.all).toEqual([]);
  release();

  await ana.hears('Hello');
});

test('who blocked the bot cannot be written to', async () => {
  const discord = await discordForTest();
  const client = await bareBot(discord);
  const ana = discord.person('Ana');
  ana.blocksTheBot();

  const user = await client.users.createDM(ana.user.id);
  await expect(user.send('Hello')).rejects.toMatchObject({ code: 50007, status: 403 });

  expect(discord.rest.invalidRequests).toBe(1);
});
