import { expect, test } from 'vitest';
import { discordSubject } from '../../../src/adapters/discord/identity.ts';
import type { FakeDiscord } from '../../support/discord/discord.ts';
import { discordForTest } from '../../support/discord/for-test.ts';
import type { Person } from '../../support/discord/person/person.ts';
import type { Fault } from '../../support/discord/rest/faults.ts';
import { ServedOnDiscord } from './served.ts';

const now = '2026-03-10T16:20:00Z';
const callback = { method: 'POST', path: /^\/interactions\/\d+\/[^/]+\/callback$/u } as const;

/** A bot on whose machine everything stands still for 4 s before a command or a press is kept. */
async function lateOnDiscord() {
  const discord = await discordForTest({ now });
  const served = await ServedOnDiscord.start(discord, {
    taking: async (delivery) => {
      if (delivery.input.kind !== 'text') discord.clock.passes(4000);
      return delivery;
    },
  });
  return { discord, served, ana: discord.person('Ana') };
}

const notes = async ({ store }: ServedOnDiscord, { user }: Person): Promise<number> =>
  (await store.list(discordSubject(user.id), 'note/')).length;

/** How Discord answered the first responses so far. */
const answered = ({ rest }: FakeDiscord): number[] =>
  rest.requests.all.flatMap(({ path, status }) => (callback.path.test(path) ? [status] : []));

test('a command answered too late is kept, and its answer comes as the next message, once', async () => {
  const { discord, served, ana } = await lateOnDiscord();
  await served.took(ana.commands('note', { line: 'they asked for Dana' }));
  expect(answered(discord)).toEqual([404]);
  expect(await notes(served, ana)).toBe(1);
  expect(ana.all).toHaveLength(1);
});

test('a command in a server answered too late is answered in the direct chat all the same', async () => {
  const { discord, served, ana } = await lateOnDiscord();
  await served.took(ana.commands('help', {}, { in: discord.server.channels[0] }));
  expect(answered(discord)).toEqual([404]);
  expect(ana.all.map(({ ephemeral }) => ephemeral)).toEqual([false]);
  expect(ana.last.plain).toContain('Tell me about an interview');
});

test.each<{ what: string; fault: Fault; times: number }>([
  { what: 'got lost on its way back', fault: { kind: 'answer lost' }, times: 1 },
  { what: 'got lost twice', fault: { kind: 'answer lost' }, times: 2 },
  { what: 'never reached Discord', fault: { kind: 'cut' }, times: 2 },
])('an answer that $what is there once', async ({ fault, times }) => {
  const discord = await discordForTest({ now });
  const served = await ServedOnDiscord.start(discord);
  const ana = discord.person('Ana');
  discord.rest.faults.plan(fault, callback, times);
  await served.took(ana.commands('note', { line: 'they asked for Dana' }));
  discord.clock.passes(2000);
  await served.service.runtime.send();
  expect(await notes(served, ana)).toBe(1);
  expect(ana.all).toHaveLength(1);
});

test('where Discord says that a command is answered and it is not, the answer is the next message', async () => {
  const discord = await discordForTest({ now });
  const served = await ServedOnDiscord.start(discord);
  const ana = discord.person('Ana');
  discord.rest.faults.plan({ kind: 'status', status: 400, code: 40060 }, callback);
  await served.took(ana.commands('help'));
  expect(ana.all).toHaveLength(1);
  expect(ana.last.plain).toContain('Tell me about an interview');
});
