import { expect, test } from 'vitest';
import { Caution } from '../../src/adapters/discord/deliver/caution.ts';
import { Buckets } from '../../src/adapters/slack/deliver/bucket.ts';
import { product } from '../../src/core/flows/index.ts';
import { plainText } from '../../src/core/message/plain.ts';
import type { OutboxRow, Sent } from '../../src/core/ports.ts';
import { rulesReader } from '../../src/core/reading/reader.ts';
import { Runtime } from '../../src/core/runtime.ts';
import { memoryStore } from '../../src/storage/memory.ts';
import { openSqlite } from '../../src/storage/sqlite/open.ts';
import { temporaryFolder } from '../support/folder.ts';

const right = Date.parse('2026-03-10T16:20:00Z');
/** A machine that began with the wrong year and was set right later. */
const ahead = Date.parse('2036-03-10T16:20:00Z');

function bot(store = memoryStore() as ConstructorParameters<typeof Runtime>[0]['store']) {
  const sent: OutboxRow[] = [];
  const at = { now: ahead };
  const next: { sent: Sent | null } = { sent: null };
  let seeds = 0;
  let ids = 0;
  const runtime = new Runtime({
    store,
    product,
    reader: rulesReader,
    clock: { now: () => at.now },
    channel: {
      send: async (row) => {
        if (next.sent !== null) return next.sent;
        sent.push(row);
        return { kind: 'sent' };
      },
    },
    wait: async () => undefined,
    seed: () => `seed-${++seeds}`,
  });
  const says = async (text: string) => {
    const taken = await runtime.handle({
      id: `${++ids}`,
      subject: 'toy:ana;',
      address: { chat: 'toy:ana;', platform: 'toy' },
      input: { kind: 'text', text },
      sentAt: at.now,
    });
    await runtime.send();
    return taken;
  };
  const last = () => plainText({ parts: sent.at(-1)?.message.parts ?? [], choices: [] });
  return { at, next, says, last, sent };
}

test('who was forgotten while the clock was ahead is heard again once it is right', async () => {
  const { at, says, last } = bot();
  await says('hello');
  await says('forget');
  await says('forget everything');
  at.now = right;
  expect(await says('hello')).toBe('committed');
  expect(last()).toContain("I'm Next Round");
});

test.each([
  ['memory', () => memoryStore()],
  ['sqlite', () => openSqlite(`${temporaryFolder()}/next-round.sqlite`)],
])(
  'a message put off while the clock was ahead goes once it is right (%s)',
  async (_name, make) => {
    const store = make();
    const { at, next, says, sent } = bot(store);
    next.sent = { kind: 'retry', at: ahead + 1000, countsAsTry: false };
    await says('hello');
    expect(sent).toHaveLength(0);
    next.sent = null;
    at.now = right;
    await says('good morning');
    expect(sent.length).toBeGreaterThan(1);
    await store.close();
  },
);

test('what the platforms’ limits remember of a clock that was ahead holds nobody up', () => {
  const buckets = new Buckets({ burst: 1, perSecond: 1 });
  buckets.take('ana', ahead);
  expect(buckets.take('ana', right)).toBe(0);
  const caution = new Caution();
  for (let tries = 0; tries < 3; tries++) caution.failed('unreachable', ahead);
  expect(caution.wait(right)).toBeLessThanOrEqual(60_000);
  expect(caution.wait(right + 60_000)).toBe(0);
});
