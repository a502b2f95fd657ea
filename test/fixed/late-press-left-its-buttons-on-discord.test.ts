import { expect, test } from 'vitest';
import { ServedOnDiscord } from '../adapters/discord/served.ts';
import { discordForTest } from '../support/discord/for-test.ts';

test('a press answered too late counts, once, and the buttons of its question go', async () => {
  const discord = await discordForTest({ now: '2026-03-10T16:20:00Z' });
  const served = await ServedOnDiscord.start(discord, {
    taking: async (delivery) => {
      if (delivery.input.kind === 'press') discord.clock.passes(4000);
      return delivery;
    },
  });
  const ana = discord.person('Ana');
  await served.took(ana.writes('just got out of halden, 2nd round'));
  await served.took(ana.presses('Tonight'));
  expect(discord.rest.requests.count(({ status }) => status === 404)).toBe(1);
  await ana.sees(({ folded, plain }) => folded && plain.includes('what did they ask'));
  expect(ana.all).toHaveLength(2);
});
