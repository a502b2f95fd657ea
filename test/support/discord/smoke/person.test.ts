import { expect, test } from 'vitest';
import { discordForTest } from '../for-test.ts';
import { bareBot } from './bare-bot.ts';

test('a person hears every message once, in order, and nobody else’s', async () => {
  const discord = await discordForTest();
  await bareBot(discord, {
    onMessage: async (message) => {
      if (!message.channel.isSendable()) return;
      await message.channel.send(`${message.content} 1`);
      await message.channel.send(`${message.content} 2`);
    },
  });
  const [ana, ben] = [discord.person('Ana'), discord.person('Ben')];

  ana.writes('hello');
  ben.writes('hi');

  expect([(await ana.hears()).text, (await ana.hears()).text]).toEqual(['hello 1', 'hello 2']);
  expect((await ben.hears('2')).text).toBe('hi 2');
  expect(ben.all.map(({ text }) => text)).toEqual(['hi 1', 'hi 2']);
});

test('an awaited answer has been heard', async () => {
  const discord = await discordForTest();
  const client = await bareBot(discord, {
    onInteraction: async (used) => {
      if (!used.isChatInputCommand()) return;
      await used.reply('First');
      await used.followUp('Second');
    },
  });
  const debrief = { name: 'debrief', description: 'A round' };
  await client.application.commands.set([{ ...debrief, contexts: [1], integrationTypes: [1] }]);
  const ana = discord.person('Ana');

  await ana.commands('debrief').answer();

  expect((await ana.hears()).text).toBe('Second');
});

test('commands come back as Discord keeps them, with their ids', async () => {
  const discord = await discordForTest();
  const client = await bareBot(discord);
  const debrief = { name: 'debrief', description: 'A round', contexts: [1], integrationTypes: [1] };

  const first = await client.application.commands.set([debrief]);
  const second = await client.application.commands.set([{ ...debrief, description: 'Another' }]);

  expect([...second.keys()]).toEqual([...first.keys()]);
  expect(discord.world.commands).toMatchObject([{ description: 'Another', nsfw: false, type: 1 }]);
  expect(() => discord.person('Ana').commands('brief')).toThrow('there are /debrief');
});
