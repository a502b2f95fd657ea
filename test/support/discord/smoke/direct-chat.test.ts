import { GatewayIntentBits } from 'discord.js';
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

test('a bot without the partial channel or without the intent hears no direct message', async () => {
  for (const options of [{ partials: [] }, { intents: [GatewayIntentBits.Guilds] }]) {
    const discord = await discordForTest();
    const heard: string[] = [];
    const client = await bareBot(discord, {
      options,
      onMessage: async ({ content }) => heard.push(content),
      onInteraction: async (used) => {
        if (used.isChatInputCommand()) await used.reply(`Heard: ${heard.join() || 'nothing'}`);
      },
    });
    const debrief = { name: 'debrief', description: 'A round' };
    await client.application.commands.set([{ ...debrief, contexts: [1], integrationTypes: [1] }]);
    const ana = discord.person('Ana');

    ana.writes('hello');

    expect((await ana.commands('debrief').answer()).text).toBe('Heard: nothing');
  }
});
