import { InteractionResponseType } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { catalogue } from '../../../src/core/flows/commands.ts';
import { discordForTest } from '../../support/discord/for-test.ts';
import { memoryStore } from '../../../src/storage/memory.ts';
import { ServedOnDiscord } from './served.ts';

const now = '2026-03-10T16:20:00Z';
const registrations = { method: 'PUT', path: /^\/applications\/\d+\/commands$/u } as const;
const dms = /^\/channels\/\d+\/messages$/u;

test('the whole catalogue is registered, for servers, direct chats and single users', async () => {
  const discord = await discordForTest({ now });
  await ServedOnDiscord.start(discord);
  expect(discord.world.commands.map(({ name }) => name)).toEqual(catalogue.map(({ name }) => name));
  for (const { contexts, integration_types } of discord.world.commands) {
    expect({ contexts, integration_types }).toEqual({
      contexts: [0, 1, 2],
      integration_types: [0, 1],
    });
  }
});

test('commands are registered when they changed, not at every start', async () => {
  const discord = await discordForTest({ now });
  const store = memoryStore();
  const served = await ServedOnDiscord.start(discord, { store });
  await served.stop();
  await served.starts();
  const { all } = discord.rest.requests;
  expect(
    all.filter(({ method, path }) => method === 'PUT' && registrations.path.test(path)),
  ).toHaveLength(1);
});

test('a command in the direct chat is answered as its response, once', async () => {
  const discord = await discordForTest({ now });
  const served = await ServedOnDiscord.start(discord);
  const ana = discord.person('Ana');
  const asked = ana.commands('debrief', { employer: 'Halden Freight' });
  await served.took(asked);
  expect((await asked.response()).type).toBe(InteractionResponseType.ChannelMessageWithSource);
  expect(await asked.answer()).toMatchObject({ ephemeral: false });
  expect((await asked.answer()).plain).toContain('Halden Freight');
  expect(ana.all).toHaveLength(1);
});

test('whatever takes long is deferred, and answered in its place when it is kept', async () => {
  const discord = await discordForTest({ now });
  const { promise, resolve } = Promise.withResolvers<void>();
  const served = await ServedOnDiscord.start(discord, {
    taking: async (delivery) => {
      await promise;
      return delivery;
    },
  });
  const ana = discord.person('Ana');
  const ben = discord.person('Ben');
  const [general] = discord.server.channels;
  const direct = ana.commands('help');
  const inServer = ben.commands('help', {}, { in: general });
  expect((await direct.response()).type).toBe(
    InteractionResponseType.DeferredChannelMessageWithSource,
  );
  const deferred = await inServer.response();
  expect(deferred).toMatchObject({
    type: InteractionResponseType.DeferredChannelMessageWithSource,
    data: { flags: 64 },
  });
  expect(ana.all.concat(ben.all).every(({ thinking }) => thinking)).toBe(true);
  resolve();
  await Promise.all([served.took(direct), served.took(inServer)]);
  expect((await direct.answer()).plain).toContain('Tell me about an interview');
  expect(await inServer.answer()).toMatchObject({ ephemeral: true });
  expect(ana.all).toHaveLength(1);
  expect(ben.all.map(({ ephemeral }) => ephemeral)).toEqual([true, false]);
});

test('what cannot be kept is said to be, for their eyes only, and nothing is thought to be done', async () => {
  const discord = await discordForTest({ now });
  const served = await ServedOnDiscord.start(discord, {
    taking: () => Promise.reject(new Error('no room on the disk')),
  });
  const ana = discord.person('Ana');
  const asked = ana.commands('export', {}, { in: discord.server.channels[0] });
  const told = await asked.answer();
  expect(told).toMatchObject({ ephemeral: true });
  expect(told.plain).toContain('nothing was changed');
  expect(served.lines.join('\n')).toContain('an interaction could not be handled');
  expect(served.lines.join('\n')).not.toContain('no room');
});

test('one person in the direct chat, in two servers and by user install is one account', async () => {
  const discord = await discordForTest({ now });
  const served = await ServedOnDiscord.start(discord);
  const other = discord.world.places.server('Another club');
  const strange = discord.world.places.server('Without the bot', false);
  const ana = discord.person('Ana');
  await served.took(ana.writes('just had an interview with Halden Freight'));
  for (const server of [discord.server, other, strange]) {
    const asked = ana.commands('rounds', {}, { in: server.channels[0] });
    await served.took(asked);
    expect(await asked.answer()).toMatchObject({ ephemeral: true });
    await ana.hears('Halden Freight');
  }
  expect(await served.store.subjectsWith('profile')).toHaveLength(1);
});

test('files of an export come into the direct chat, never into a server', async () => {
  const discord = await discordForTest({ now });
  const served = await ServedOnDiscord.start(discord);
  const ana = discord.person('Ana');
  await served.took(ana.writes('just had an interview with Halden Freight'));
  const asked = ana.commands('export', {}, { in: discord.server.channels[0] });
  await served.took(asked);
  const withFiles = ana.all.filter(({ files }) => files.length > 0);
  expect(withFiles.map(({ channel }) => channel)).toEqual([ana.dm.id]);
  expect(withFiles[0]?.files.map(({ type }) => type)).toContain('application/json');
});

test('what may follow a command is offered while it is typed', async () => {
  const discord = await discordForTest({ now });
  const served = await ServedOnDiscord.start(discord);
  const ana = discord.person('Ana');
  await served.took(ana.writes('just had an interview with Halden Freight, round 2'));
  expect(await ana.completes('brief', 'employer', { employer: 'hal' })).toEqual([
    { name: 'Halden Freight', value: 'Halden Freight' },
  ]);
  const spots = await ana.completes('drill', 'about', { about: '' });
  expect(spots.length).toBeGreaterThan(2);
  expect(spots.length).toBeLessThanOrEqual(25);
});

test('somebody who takes no direct messages is told once, where they were, and left alone', async () => {
  const discord = await discordForTest({ now });
  const served = await ServedOnDiscord.start(discord);
  const ana = discord.person('Ana');
  ana.blocksTheBot();
  const asked = ana.commands('help', {}, { in: discord.server.channels[0] });
  await served.took(asked);
  expect(
    ana.all.map(({ plain, ephemeral }) => [plain.includes("can't write to you"), ephemeral]),
  ).toEqual([[true, true]]);
  // Not asked again by themselves, over a restart too, until they do something.
  await served.stop();
  await served.starts();
  await served.until('2026-04-10T16:20:00Z');
  expect(
    discord.rest.requests.count(({ method, path }) => method === 'POST' && dms.test(path)),
  ).toBe(1);
  discord.world.blocked.clear();
  const again = ana.commands('help', {}, { in: discord.server.channels[0] });
  await served.took(again);
  expect(ana.all.some(({ channel }) => channel === ana.dm.id)).toBe(true);
});
