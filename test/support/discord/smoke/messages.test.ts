import { AttachmentBuilder, MessageFlags, TextDisplayBuilder } from 'discord.js';
import { expect, test } from 'vitest';
import { discordForTest } from '../for-test.ts';
import { bareBot } from './bare-bot.ts';

test('what was written while no bot was there can be fetched, oldest first after an id', async () => {
  const discord = await discordForTest();
  const ana = discord.person('Ana');
  const first = ana.writes('one');
  ana.writes('two');
  ana.writes('three');
  ana.writes('four');

  const client = await bareBot(discord);
  const chat = await client.users.createDM(ana.user.id);
  const missed = await chat.messages.fetch({ after: first, limit: 2 });

  expect(missed.map(({ content }) => content)).toEqual(['three', 'two']);
});

test('changed and removed messages are told of', async () => {
  const discord = await discordForTest();
  const heard: string[] = [];
  const { promise, resolve } = Promise.withResolvers<void>();
  const client = await bareBot(discord, { onMessage: async ({ content }) => heard.push(content) });
  client.on('messageUpdate', (_, { content }) => heard.push(content));
  client.on('messageDelete', ({ id }) => {
    heard.push(`${id} is gone`);
    resolve();
  });
  const ana = discord.person('Ana');

  const id = ana.writes('one');
  ana.edits(id, 'one, mended');
  ana.deletes(id);

  await promise;
  expect(heard).toEqual(['one', 'one, mended', `${id} is gone`]);
});

test('a file arrives whole', async () => {
  const discord = await discordForTest();
  const file = new AttachmentBuilder(Buffer.from('Zürich,1\n')).setName('mine.csv');
  await bareBot(discord, {
    onMessage: (message) => message.reply({ content: 'Your data', files: [file] }),
  });
  const ana = discord.person('Ana');

  ana.writes('export');

  const { files } = await ana.hears('Your data');
  expect(files).toMatchObject([{ name: 'mine.csv', content: 'Zürich,1\n' }]);
});

test('the bot changes and removes its own message, and no other one', async () => {
  const discord = await discordForTest();
  const client = await bareBot(discord);
  const ana = discord.person('Ana');
  const written = ana.writes('mine');
  const chat = await client.users.createDM(ana.user.id);
  const sent = await chat.send('Hello');

  await sent.edit('Hello again');
  expect((await ana.sees(({ edited }) => edited)).text).toBe('Hello again');
  await sent.delete();
  expect(ana.all).toEqual([]);
  await expect(chat.messages.edit(written, 'not mine')).rejects.toMatchObject({ code: 50005 });
});

test('a message edited until nothing is left is refused, and found', async () => {
  const discord = await discordForTest({ tolerates: (problem) => problem.includes('empty') });
  const client = await bareBot(discord);
  const sent = await (await client.users.createDM(discord.person('Ana').user.id)).send('Hello');

  await expect(sent.edit('')).rejects.toMatchObject({ code: 50006 });

  expect(discord.violations).toHaveLength(1);
});

test('an edit to components v2 has to take the text away itself', async () => {
  const discord = await discordForTest({ tolerates: (problem) => problem.includes('beside') });
  const client = await bareBot(discord);
  const ana = discord.person('Ana');
  const sent = await (await client.users.createDM(ana.user.id)).send('Hello');
  const card = new TextDisplayBuilder().setContent('A card');
  const edit = { components: [card], flags: MessageFlags.IsComponentsV2 } as const;

  await expect(sent.edit(edit)).rejects.toMatchObject({ code: 50035 });
  await sent.edit({ ...edit, content: null });

  expect(ana.last).toMatchObject({ text: 'A card', usesComponentsV2: true });
  expect(discord.violations).toHaveLength(1);
});

test('what Discord would refuse is refused, and found', async () => {
  const discord = await discordForTest({ tolerates: (problem) => problem.includes('2000') });
  const client = await bareBot(discord);
  const chat = await client.users.createDM(discord.person('Ana').user.id);

  await expect(chat.send('x'.repeat(2001))).rejects.toMatchObject({ code: 50035 });

  expect(discord.violations).toHaveLength(1);
});
