import { expect, test } from 'vitest';
import { discordForTest } from '../for-test.ts';
import { bareBot } from './bare-bot.ts';

test('a direct message is the first thing that reaches a bot that just came up', async () => {
  const discord = await discordForTest();
  const ana = discord.person('Ana');
  await bareBot(discord, { onMessage: (message) => message.reply(`You said ${message.content}`) });

  ana.writes('hello');

  expect((await ana.hears()).text).toBe('You said hello');
  expect(discord.gateway.count('identify')).toBe(1);
});
