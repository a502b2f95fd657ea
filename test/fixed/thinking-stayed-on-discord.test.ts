import { InteractionResponseType } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { ServedOnDiscord } from '../adapters/discord/served.ts';
import { discordForTest } from '../support/discord/for-test.ts';

/** A command that was deferred, and whose answer Discord did not take at first. */
async function deferred() {
  const discord = await discordForTest({ now: '2026-03-10T16:20:00Z' });
  const held = Promise.withResolvers<void>();
  const served = await ServedOnDiscord.start(discord, {
    taking: async (delivery) => {
      await held.promise;
      return delivery;
    },
  });
  const ana = discord.person('Ana');
  const asked = ana.commands('help');
  expect((await asked.response()).type).toBe(
    InteractionResponseType.DeferredChannelMessageWithSource,
  );
  const edits = { method: 'PATCH', path: /^\/webhooks\// } as const;
  discord.rest.faults.plan({ kind: 'status', status: 500 }, edits, 2);
  held.resolve();
  await served.took(asked);
  expect(ana.last.thinking).toBe(true);
  discord.clock.passes(2000);
  return { served, ana, asked };
}

test("an answer takes the place of 'thinking' when Discord is back", async () => {
  const { served, ana } = await deferred();
  await served.service.runtime.send();
  expect(ana.all).toHaveLength(1);
  expect(ana.last.plain).toContain('Tell me about an interview');
});

test("an answer takes the place of 'thinking' in the process after it too", async () => {
  const { served, ana, asked } = await deferred();
  await served.stop();
  await served.starts();
  expect((await asked.answer()).plain).toContain('Tell me about an interview');
  expect(ana.all).toHaveLength(1);
});
