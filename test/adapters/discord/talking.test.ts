import { expect, test } from 'vitest';
import { discordForTest } from '../../support/discord/for-test.ts';
import { ServedOnDiscord } from './served.ts';

const now = '2026-03-10T16:20:00Z';

test('a direct message is the first thing that ever comes, and it is answered', async () => {
  const discord = await discordForTest({ now });
  const served = await ServedOnDiscord.start(discord);
  const ana = discord.person('Ana');

  await served.took(ana.writes('just had an interview with Halden Freight, 2nd round'));

  const heard = await ana.hears();
  expect(heard.plain).toContain('Halden Freight, round 2');
  expect(heard.buttons.map(({ label }) => label)).toContain('Done');
  expect(served.lines.filter((line) => !line.startsWith('info'))).toEqual([]);
});

test('a press is answered in its message: the buttons go, the next question comes', async () => {
  const discord = await discordForTest({ now });
  const served = await ServedOnDiscord.start(discord);
  const ana = discord.person('Ana');
  await served.took(ana.writes('just had an interview with Halden Freight, 2nd round'));
  const first = await ana.hears();
  await served.took(ana.writes('dana asked about ms project three times'));
  await ana.hears();

  const press = ana.presses('Done', first);
  await served.took(press);

  expect((await press.response()).type).toBe(7);
  expect((await ana.hears()).buttons.length).toBeGreaterThan(0);
});

test('a command in a server is answered there for their eyes only, and in the direct chat', async () => {
  const discord = await discordForTest({ now });
  const served = await ServedOnDiscord.start(discord);
  const ana = discord.person('Ana');
  const [general] = discord.server.channels;
  const asked = ana.commands('help', {}, { in: general });
  await served.took(asked);
  expect(await asked.answer()).toMatchObject({ ephemeral: true });
  expect((await asked.answer()).plain).toContain('direct chat');
  expect((await ana.hears()).plain).toContain('Tell me about an interview');
});
