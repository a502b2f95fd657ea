import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Commit, OutboxRow, Sent } from '../../src/core/ports.ts';
import { rulesReader } from '../../src/core/reading/reader.ts';
import type { Service } from '../../src/service/platform.ts';
import { serve } from '../../src/service/service.ts';
import { memoryStore } from '../../src/storage/memory.ts';
import { step } from '../contracts/store/step.ts';
import { gate } from '../core/runtime/stores.ts';
import { smallProduct } from '../support/small-product.ts';

const start = Date.parse('2026-03-10T16:20:00Z');
beforeEach(() => void vi.useFakeTimers({ now: start, toFake: ['setTimeout', 'Date'] }));
afterEach(() => void vi.useRealTimers());
/** Where a start waits for all that is due, nothing here ever ends. */
const soon = { timeout: 20_000 };
const turns = async () => {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
};

const people = Array.from({ length: 30 }, (_, index) => `toy:${index};`);
const addressOf = (subject: string) => ({ chat: subject, platform: 'toy' });

/** A store in which something is due for everybody since the day before; the first waits at `gate`. */
async function muchDue(held: Promise<void>) {
  const store = memoryStore();
  const looks = { due: 0, fired: 0 };
  for (const subject of people) {
    const value = JSON.stringify({ v: 1, ...addressOf(subject) });
    await store.commit(
      step(subject, {
        puts: [{ key: 'address', value, version: 0 }],
        remind: [{ key: 'nudge/1', at: start - 86_400_000 }],
      }),
    );
  }
  const commit = async (each: Commit) => {
    if (each.claim !== undefined) {
      if (looks.fired++ === 0) await held;
    }
    return store.commit(each);
  };
  const dueReminders = async (until: number, limit: number) => {
    looks.due++;
    return store.dueReminders(until, limit);
  };
  return { looks, store: { ...store, commit, dueReminders } };
}

async function served(
  store: Parameters<typeof serve>[0]['store'],
  send: (row: OutboxRow) => Promise<Sent>,
) {
  const made: Service[] = [];
  let seeds = 0;
  const serving = await serve({
    store,
    reader: rulesReader,
    product: smallProduct,
    clock: { now: () => Date.now() },
    wait: async () => undefined,
    seed: () => `seed-${++seeds}`,
    log: () => undefined,
    platforms: (service) => {
      made.push(service);
      const toy = { name: 'toy', channel: { send }, outage: () => null };
      return [{ ...toy, start: async () => undefined, stop: async () => undefined }];
    },
  });
  const says = (name: string, id: string) => {
    const subject = `toy:${name};`;
    const input = { kind: 'text', text: 'hi' } as const;
    return made[0]?.take({ id, subject, address: addressOf(subject), input });
  };
  return { serving, says };
}

test(
  'while much is due the bot listens already, and who writes meanwhile fires nothing twice',
  soon,
  async () => {
    const first = gate();
    const { looks, store } = await muchDue(first.passed);
    const { serving, says } = await served(store, async () => ({ kind: 'sent' }));
    for (let count = 0; count < 10; count++) {
      await says('busy', `${count}`);
      await turns();
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(looks).toEqual({ due: 1, fired: 1 });
    first.open();
    await turns();
    expect(looks.fired).toBe(people.length);
    await serving.stop();
  },
);

test('a stop does not wait until all that is due has fired', soon, async () => {
  const first = gate();
  const { looks, store } = await muchDue(first.passed);
  const { serving } = await served(store, async () => ({ kind: 'sent' }));
  await turns();
  const stopping = serving.stop();
  first.open();
  await stopping;
  expect(looks.fired).toBe(1);
});

test('what is due fires in a time in which something is always being said', async () => {
  const open = gate();
  open.open();
  const { looks, store } = await muchDue(open.passed);
  // A chat that never answers: sending is never over.
  const { serving, says } = await served(store, () => new Promise(() => undefined));
  await says('slow', '1');
  await turns();
  looks.fired = 0;
  const later = { key: 'nudge/2', at: start + 60_000 };
  await store.commit(step('toy:1;', { remind: [later] }));
  for (let second = 0; second < 100; second++) {
    await vi.advanceTimersByTimeAsync(1000);
    await turns();
  }
  expect(looks.fired).toBe(1);
  await serving.stop();
});
