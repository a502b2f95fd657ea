import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { discordSubject, personAddress } from '../../../src/adapters/discord/identity.ts';
import type { Outgoing } from '../../../src/core/ports.ts';
import type { ServicePorts } from '../../../src/service/service.ts';
import { openSqlite } from '../../../src/storage/sqlite/open.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { memoryStore } from '../../../src/storage/memory.ts';
import type { FakeDiscord } from '../../support/discord/discord.ts';
import { discordForTest } from '../../support/discord/for-test.ts';
import type { Person } from '../../support/discord/person/person.ts';
import type { Fault } from '../../support/discord/rest/faults.ts';
import { ServedOnDiscord } from './served.ts';

const now = '2026-03-10T16:20:00Z';
const posts = { method: 'POST', path: /^\/channels\/\d+\/messages$/u } as const;
const saying = (text: string): Outgoing => ({
  parts: [{ kind: 'text', text }],
  choices: [],
  numbered: false,
});

/** Leaves messages for people in the outbox, as steps would: for each in this order. */
async function queue(
  store: ServicePorts['store'],
  messages: ReadonlyMap<string, readonly Outgoing[]>,
): Promise<void> {
  const empty = { puts: [], remind: [], cancel: [], inbox: [] };
  const commits = [...messages].map(([user, own]) => {
    const address = personAddress(user);
    const outbox = own.map((message, index) => ({ id: `${user}-${index}`, address, message }));
    return store.commit({ subject: discordSubject(user), at: 0, outbox, ...empty });
  });
  await Promise.all(commits);
}

const countPosts = ({ rest }: FakeDiscord, to?: Person): number =>
  rest.requests.count(
    ({ method, path }) =>
      method === 'POST' &&
      (to === undefined ? posts.path.test(path) : path === `/channels/${to.dm.id}/messages`),
  );

/** A little later, everything that may go is sent. */
async function later(served: ServedOnDiscord, ms: number): Promise<void> {
  served.discord.clock.passes(ms);
  await served.service.runtime.send();
}

test('a chat that is limited waits as long as Discord says; others go on', async () => {
  const discord = await discordForTest({ now });
  const served = await ServedOnDiscord.start(discord);
  const [ana, ben] = [discord.person('Ana'), discord.person('Ben')];
  const toAna = { ...posts, path: new RegExp(`/channels/${ana.dm.id}/messages`, 'u') };
  discord.rest.faults.plan({ kind: 'rate limit', retryAfter: 3, scope: 'user' }, toAna);
  await served.took(ana.writes('hello'));
  await served.took(ben.writes('hello'));
  expect([ana.all.length, ben.all.length]).toEqual([0, 1]);
  await later(served, 2000);
  expect(countPosts(discord, ana)).toBe(1);
  await later(served, 1100);
  expect(ana.all).toHaveLength(1);
  expect(discord.rest.invalidRequests).toBe(1);
});

test("not more goes out in a second than Discord takes, and everybody's order is kept", async () => {
  const discord = await discordForTest({ now });
  discord.rest.rateLimits.limits = { global: 50 };
  const store = memoryStore();
  const people = Array.from({ length: 40 }, (_, index) => discord.person(`P${index}`));
  const messages = [saying('message 1'), saying('message 2')];
  await queue(store, new Map(people.map(({ user }) => [user.id, messages])));
  const served = await ServedOnDiscord.start(discord, { store });
  await served.service.runtime.send();
  for (let round = 0; round < 20 && (await store.nextOutboxAt()) !== null; round++) {
    await later(served, 1000);
  }
  for (const person of people)
    expect(person.all.map(({ text }) => text)).toEqual(['message 1', 'message 2']);
  expect(discord.rest.invalidRequests).toBeLessThanOrEqual(2);
});

test.each<[what: string, people: number, fault: Fault]>([
  ['401', 250, { kind: 'status', status: 401 }],
  // What nobody can receive is dropped, which takes its time: few messages for many people.
  ['403', 2500, { kind: 'status', status: 403, code: 50007 }],
  ['403 for another reason', 250, { kind: 'status', status: 403, code: 20026 }],
  ['429', 250, { kind: 'rate limit', retryAfter: 0.2, scope: 'user' }],
])(
  'a queue of 50,000 messages that are answered %s provokes under 100 refusals',
  async (_what, count, fault) => {
    const discord = await discordForTest({ now });
    const store = openSqlite(join(temporaryFolder(), 'x.sqlite'));
    onTestFinished(() => store.close());
    const people = Array.from({ length: count }, (_, index) => discord.person(`P${index}`));
    const messages = Array.from({ length: 50_000 / count }, (_, index) =>
      saying(`message ${index}`),
    );
    await queue(store, new Map(people.map(({ user }) => [user.id, messages])));
    discord.rest.faults.plan(fault, { path: /^\/(?:channels|users)\//u }, 1_000_000);
    const served = await ServedOnDiscord.start(discord, { store });
    for (let minute = 0; minute < 20; minute++) await later(served, 60_000);
    expect(discord.rest.invalidRequests).toBeLessThan(100);
    expect(discord.rest.invalidRequests).toBeGreaterThan(0);
  },
);

test('a token that is taken back stops all sending, with one line, until a start with a new one', async () => {
  const discord = await discordForTest({ now });
  const store = memoryStore();
  const served = await ServedOnDiscord.start(discord, { store });
  const ana = discord.person('Ana');
  const { token } = discord;
  discord.token = 'a new one';
  await served.took(ana.writes('hello'));
  for (let hour = 0; hour < 5; hour++) await later(served, 3_600_000);
  expect(served.lines.filter((line) => line.startsWith('error'))).toHaveLength(1);
  expect(served.lines.join('\n')).not.toContain(token);
  expect(discord.rest.invalidRequests).toBe(1);
  await served.stop();
  await served.starts();
  await later(served, 3_600_000);
  expect(ana.all).toHaveLength(1);
});

test.each<[what: string, fault: Fault]>([
  ['is down for a while', { kind: 'status', status: 503 }],
  ['breaks the connection', { kind: 'cut' }],
  ['took it but the answer was lost', { kind: 'answer lost' }],
])('when Discord %s the message arrives later, once', async (_what, fault) => {
  const discord = await discordForTest({ now });
  const served = await ServedOnDiscord.start(discord);
  const ana = discord.person('Ana');
  discord.rest.faults.plan(fault, posts, 6);
  await served.took(ana.writes('hello'));
  for (let minute = 0; minute < 10; minute++) await later(served, 60_000);
  expect(ana.all).toHaveLength(1);
  expect(await served.store.nextOutboxAt()).toBeNull();
});

test('a long outage costs no message a try', async () => {
  const discord = await discordForTest({ now });
  const served = await ServedOnDiscord.start(discord);
  const ana = discord.person('Ana');
  discord.rest.faults.plan({ kind: 'cut' }, posts, 100_000);
  await served.took(ana.writes('hello'));
  for (let tries = 0; tries < 30; tries++) await later(served, 600_000);
  discord.rest.faults.end();
  await later(served, 60_000);
  expect(ana.all).toHaveLength(1);
});

test('what Discord refuses as it is comes as plain words', async () => {
  const discord = await discordForTest({ now });
  const served = await ServedOnDiscord.start(discord);
  const ana = discord.person('Ana');
  discord.rest.faults.plan({ kind: 'status', status: 400, code: 50035 }, posts);
  await served.took(ana.writes('just had an interview with Halden Freight'));
  expect(ana.last.plain).toContain('Halden Freight');
  expect(ana.last.buttons).toEqual([]);
});

test('what Discord refuses twice is dropped, and the next message comes', async () => {
  const discord = await discordForTest({ now });
  const served = await ServedOnDiscord.start(discord);
  const ana = discord.person('Ana');
  discord.rest.faults.plan({ kind: 'status', status: 400, code: 50035 }, posts, 2);
  await served.took(ana.writes('just had an interview with Halden Freight'));
  await served.took(ana.writes('dana asked about ms project'));
  expect(ana.all).toHaveLength(1);
  expect(served.lines.join('\n')).toContain('could not be delivered on discord: 50035');
});

test('a lock screen shows the cover of what nobody asked for, and nothing else', async () => {
  const discord = await discordForTest({ now });
  const store = memoryStore();
  const ana = discord.person('Ana');
  const long = Array.from({ length: 60 }, (_, index) => `Halden line ${index} ${'x'.repeat(100)}`);
  await queue(
    store,
    new Map([
      [ana.user.id, [{ ...saying(long.join('\n\n')), cover: 'Your page is ready.', choices: [] }]],
    ]),
  );
  const served = await ServedOnDiscord.start(discord, { store });
  await served.service.runtime.send();
  const pieces = ana.all.map(({ raw }) => raw);
  expect(pieces.length).toBeGreaterThan(1);
  // A push notification shows the content; what has none is sent without a sound.
  expect(pieces.map(({ content }) => content)).toEqual([
    'Your page is ready.',
    ...pieces.slice(1).map(() => ''),
  ]);
  expect(pieces.slice(1).every(({ flags = 0 }) => (flags & 4096) !== 0)).toBe(true);
  expect(ana.all.map(({ text }) => text).join('\n')).toContain('Halden line 59');
});

test('forget takes the own messages of the bot along, and nothing comes back afterwards', async () => {
  const discord = await discordForTest({ now });
  const served = await ServedOnDiscord.start(discord);
  const ana = discord.person('Ana');
  await served.took(ana.writes('just had an interview with Halden Freight'));
  const told = ana.writes('dana asked about ms project');
  await served.took(told);
  await served.took(ana.commands('forget'));
  const [, words = ''] = /Then type: (.+)$/mu.exec(ana.last.plain) ?? [];
  discord.clock.passes(1000);
  await served.took(ana.writes(words));
  await served.service.runtime.send();
  expect(ana.all.map(({ plain }) => plain.slice(0, 5))).toEqual(['Gone.']);
  await served.stop();
  await served.starts();
  discord.clock.passes(1000);
  await served.took(ana.writes('hello'));
  const rows = await served.store.list(discordSubject(ana.user.id), '');
  expect(JSON.stringify(rows)).not.toContain('Halden');
  // The day before is looked through for somebody new: what is older than the end stays out.
  const again = served.taken.all.filter(({ id }) => id === `discord-message:${told}`);
  expect(again.map(({ handled }) => handled)).toEqual(['committed', 'erased']);
});
