import { GatewayIntentBits } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import type { FakeDiscord } from '../../support/discord/discord.ts';
import { discordForTest } from '../../support/discord/for-test.ts';
import { memoryStore } from '../../../src/storage/memory.ts';
import { ServedOnDiscord } from './served.ts';

const now = '2026-03-10T16:20:00Z';

/** Somebody in the middle of telling. */
async function telling() {
  const discord = await discordForTest({ now });
  const served = await ServedOnDiscord.start(discord);
  const ana = discord.person('Ana');
  await served.took(ana.writes('just had an interview with Halden Freight, 2nd round'));
  await ana.hears();
  return { discord, served, ana };
}

/** What was kept of everything told, in order. */
async function kept({ served, ana }: Pick<Awaited<ReturnType<typeof telling>>, 'served' | 'ana'>) {
  const rows = await served.store.list(`discord:${ana.user.id};`, 'turn/');
  return rows.map(({ value }) => /"text":"([^"]*)"/u.exec(value)?.[1]);
}

test('it asks for direct messages, and for nothing else', async () => {
  const { discord } = await telling();
  expect(await discord.gateway.until('identify')).toMatchObject({
    data: { intents: GatewayIntentBits.DirectMessages },
  });
});

test.each<[what: string, happens: (discord: FakeDiscord) => void]>([
  ['the socket dropped', ({ gateway }) => gateway.drops()],
  ['Discord asked to reconnect (op 7)', ({ gateway }) => gateway.asksToReconnect()],
])(
  'after %s the session is resumed and nothing written meanwhile is lost',
  async (_what, happens) => {
    const { discord, served, ana } = await telling();
    happens(discord);
    await discord.gateway.until('closed');
    const ids = [ana.writes('dana asked about ms project'), ana.writes('ruben asked about pay')];
    await discord.gateway.until('resumed');
    for (const id of ids) await served.took(id);
    expect((await kept({ served, ana })).slice(-2)).toEqual([
      'dana asked about ms project',
      'ruben asked about pay',
    ]);
    expect(discord.gateway.count('identify')).toBe(1);
  },
);

test('a connection that is dead without a word is noticed and resumed', async () => {
  const discord = await discordForTest({ now });
  discord.gateway.heartbeatMs = 60;
  const served = await ServedOnDiscord.start(discord);
  const ana = discord.person('Ana');
  await served.took(ana.writes('just had an interview with Halden Freight'));
  discord.gateway.acknowledges = false;
  await discord.gateway.until('closed');
  discord.gateway.acknowledges = true;
  const id = ana.writes('dana asked about ms project');
  await served.took(id);
  expect(await kept({ served, ana })).toContain('dana asked about ms project');
});

test('a session that cannot be resumed (op 9) is begun anew, and what it missed is fetched', async () => {
  const { discord, served, ana } = await telling();
  discord.gateway.invalidates(false);
  const id = ana.writes('dana asked about ms project');
  await discord.gateway.until('ready', 2);
  await served.took(id);
  expect(await kept({ served, ana })).toContain('dana asked about ms project');
});

test('what was written while the program was down is answered at its start, oldest first, once', async () => {
  const { discord, served, ana } = await telling();
  await served.stop();
  const ids = Array.from({ length: 130 }, (_, index) => ana.writes(`they asked question ${index}`));
  await served.starts();
  const live = ana.writes('and then we shook hands');
  await served.took(live);
  const told = await kept({ served, ana });
  expect(told.slice(-131)).toEqual([
    ...ids.map((_, index) => `they asked question ${index}`),
    'and then we shook hands',
  ]);
  await served.stop();
  await served.starts();
  await served.took(ana.writes('done'));
  expect(new Set(await kept({ served, ana })).size).toBe((await kept({ served, ana })).length);
  expect(discord.gateway.count('identify')).toBe(3);
});

test('a start writes to nobody who has not written', async () => {
  const { discord, served, ana } = await telling();
  await served.stop();
  const { mark } = discord.world.seen;
  await served.starts();
  await served.service.runtime.send();
  const ben = discord.person('Ben');
  await served.took(ben.writes('hello'));
  expect(discord.world.seen.all.slice(mark).filter(({ kind }) => kind === 'posted')).toHaveLength(
    2,
  );
  expect(ana.all).toHaveLength(1);
});

test('edited, own, bots and deleted messages are no answers, and what is deleted is forgotten', async () => {
  const { discord, served, ana } = await telling();
  const id = ana.writes('dana asked about ms project');
  await served.took(id);
  const robot = discord.world.places.user('Robot', true);
  discord.world.posts({ channel: ana.dm, author: robot, body: { content: 'done' } });
  ana.edits(id, 'dana asked about my secret');
  await served.took(ana.writes('ruben asked about pay'));
  expect((await kept({ served, ana })).slice(-2)).toEqual([
    'dana asked about ms project',
    'ruben asked about pay',
  ]);
  // After a restart too, when nothing of the chat is in memory.
  await served.stop();
  await served.starts();
  ana.deletes(id);
  await served.taken.next('the deletion', (each) => each.id === `discord-message:${id}:deleted`);
  expect(await kept({ served, ana })).not.toContain('dana asked about ms project');
});

test('of a file only the link is kept', async () => {
  const { served, ana } = await telling();
  const file = { field: 'files[0]', name: 'plan.pdf', type: 'application/pdf', content: 'secret' };
  await served.took(ana.writes('they gave me this', [file]));
  const told = (await kept({ served, ana })).at(-1);
  expect(told).toMatch(/^they gave me this\\nhttps:\/\/cdn\.discordapp\.com\/.*plan\.pdf$/u);
});

test('a wrong token is one clear line, and the start fails', async () => {
  const discord = await discordForTest({ now });
  const { token } = discord;
  discord.token = 'another';
  const wrong = ServedOnDiscord.start(discord, { token });
  await expect(wrong).rejects.toThrow(
    /^Discord does not take DISCORD_TOKEN; copy the bot token anew[^\n]*$/u,
  );
});

test.each([
  [4004, /DISCORD_TOKEN/u],
  [4014, /an intent/u],
  [4011, /sharding/u],
])('refused with %i at the start it says what to do', async (code, line) => {
  const discord = await discordForTest({ now });
  discord.gateway.refusesNextIdentify(code);
  await expect(ServedOnDiscord.start(discord)).rejects.toThrow(line);
});

test('with the network down it says so and keeps trying', async () => {
  const discord = await discordForTest({ now });
  discord.rest.faults.plan({ kind: 'cut' }, { path: /^\/gateway\/bot$/u }, 2);
  const served = await ServedOnDiscord.start(discord);
  expect(served.lines.join('\n')).toMatch(
    /warn Discord cannot be reached \(\S+\); trying again in 1 s/u,
  );
  await discord.gateway.until('ready');
  const ana = discord.person('Ana');
  await served.took(ana.writes('hello'));
  expect(ana.all).toHaveLength(1);
});

test('fifty crashes in ten minutes begin at most ten sessions', async () => {
  const discord = await discordForTest({ now });
  const store = memoryStore();
  let started = 0;
  for (let crash = 0; crash < 50; crash++) {
    const served = await ServedOnDiscord.start(discord, { store });
    if (served.lines.every((line) => !line.includes('started too often'))) started++;
    await served.stop();
    discord.clock.passes(12_000);
  }
  expect(started).toBeGreaterThan(4);
  expect(discord.gateway.count('identify')).toBeLessThanOrEqual(10);
});
