import { MessageFlags, type ChatInputCommandInteraction } from 'discord.js';
import { expect, test } from 'vitest';
import type { FakeDiscord } from '../discord.ts';
import { discordForTest } from '../for-test.ts';
import { bareBot } from './bare-bot.ts';

const debrief = {
  name: 'debrief',
  description: 'A round',
  contexts: [0, 1],
  integrationTypes: [0, 1],
};

/** What Discord answers to requests that a bot makes when the command is used. */
async function refused(
  attempt: (used: ChatInputCommandInteraction, discord: FakeDiscord) => Promise<unknown>[],
): Promise<unknown[]> {
  const discord = await discordForTest();
  const { promise, resolve } = Promise.withResolvers<unknown[]>();
  const client = await bareBot(discord, {
    onInteraction: async (used) => {
      if (!used.isChatInputCommand()) return;
      const outcomes = await Promise.allSettled(attempt(used, discord));
      resolve(
        outcomes.map((each) => (each.status === 'rejected' ? (each.reason as unknown) : null)),
      );
    },
  });
  await client.application.commands.set([debrief]);
  discord.person('Ana').commands('debrief');
  return promise;
}

test('a second first response is refused', async () => {
  const outcomes = await refused((used) => [used.reply('One'), used.reply('Two')]);
  expect(outcomes).toMatchObject([null, { code: 40060, status: 400 }]);
});

test('a first response after three seconds is refused', async () => {
  const outcomes = await refused((used, discord) => {
    discord.clock.passes(3_001);
    return [used.reply('Late')];
  });
  expect(outcomes).toMatchObject([{ code: 10062, status: 404 }]);
});

test('nothing can follow up what was not answered', async () => {
  const outcomes = await refused((used) => {
    used.deferred = true;
    return [used.followUp('More')];
  });
  expect(outcomes).toMatchObject([{ code: 10015, status: 404 }]);
});

test('a token is good for a quarter of an hour', async () => {
  const outcomes = await refused((used, discord) => {
    const late = used.deferReply().then(() => {
      discord.clock.passes(15 * 60_000 + 1);
      return used.editReply('Late');
    });
    return [late];
  });
  expect(outcomes).toMatchObject([{ code: 50027, status: 401 }]);
});

test('a first response is told back to who asks for it', async () => {
  const discord = await discordForTest();
  const client = await bareBot(discord, {
    onInteraction: async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const { resource } = await interaction.reply({ content: 'One', withResponse: true });
      await interaction.followUp(`It was ${resource?.message?.content}`);
    },
  });
  await client.application.commands.set([debrief]);
  const ana = discord.person('Ana');

  ana.commands('debrief');

  await ana.hears('It was One');
});

test('an answer that everybody in a server can read is found', async () => {
  const discord = await discordForTest({ tolerates: (problem) => problem.includes('can read') });
  const client = await bareBot(discord, {
    onInteraction: async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply('For all');
      await interaction.followUp({ content: 'For one', flags: MessageFlags.Ephemeral });
    },
  });
  await client.application.commands.set([debrief]);
  const ana = discord.person('Ana');
  const [general] = discord.server.channels;

  ana.commands('debrief', {}, general && { in: general });

  await ana.hears('For one');
  expect(discord.violations).toHaveLength(1);
});
