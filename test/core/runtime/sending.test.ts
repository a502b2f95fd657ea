import { expect, test } from 'vitest';
import type { Channel, NewOutboxRow, OutboxRow, Sent } from '../../../src/core/ports.ts';
import { Sender } from '../../../src/core/runtime/sender.ts';
import { memoryStore } from '../../../src/storage/memory.ts';
import { gate } from './stores.ts';

const row = (chat: string, id: string): NewOutboxRow => ({
  id,
  address: { chat, platform: 'toy' },
  message: { parts: [{ kind: 'text', text: id }], choices: [], numbered: false },
});

async function outbox(
  rows: readonly NewOutboxRow[],
  send: (row: OutboxRow) => Promise<Sent>,
  drained: () => Promise<void> = async () => undefined,
) {
  const store = memoryStore();
  const commit = async (more: readonly NewOutboxRow[]) =>
    store.commit({
      subject: 'ana',
      at: 0,
      puts: [],
      outbox: [...more],
      remind: [],
      cancel: [],
      inbox: [],
    });
  await commit(rows);
  const channel: Channel = { send };
  const dropped: string[] = [];
  const sender = new Sender({
    store,
    channel,
    clock: { now: () => 1000 },
    dropped: ({ id }, code) => dropped.push(`${id} ${code}`),
    left: async () => undefined,
    drained,
    failed: () => 'broken',
    isFatal: (error) => error instanceof RangeError,
  });
  return { store, sender, commit, dropped };
}

test('messages of one chat leave in order, however slow each of them is', async () => {
  const sent: string[] = [];
  let under = 0;
  const { sender } = await outbox(
    ['1', '2', '3', '4'].map((id) => row('a', id)),
    async ({ id }) => {
      expect(++under).toBe(1);
      await Promise.resolve();
      under--;
      sent.push(id);
      return { kind: 'sent' };
    },
  );
  await sender.send();
  expect(sent).toEqual(['1', '2', '3', '4']);
});

test('a chat that does not answer holds up no other chat, and not what is said there later', async () => {
  const stuck = gate();
  const sent: string[] = [];
  const { sender, commit } = await outbox([row('a', 'a1'), row('b', 'b1')], async ({ id }) => {
    if (id === 'a1') await stuck.passed;
    sent.push(id);
    return { kind: 'sent' };
  });
  const first = sender.send();
  while (!sent.includes('b1')) await new Promise((resolve) => setImmediate(resolve));
  await commit([row('b', 'b2'), row('c', 'c1')]);
  const second = sender.send();
  while (sent.length < 3) await new Promise((resolve) => setImmediate(resolve));
  expect(sent).toEqual(['b1', 'b2', 'c1']);
  stuck.open();
  await Promise.all([first, second]);
  expect(sent).toEqual(['b1', 'b2', 'c1', 'a1']);
});

test('a busy time piles up nothing: all who ask meanwhile wait for one and the same end', async () => {
  const stuck = gate();
  const { sender } = await outbox([row('a', '1')], async () => {
    await stuck.passed;
    return { kind: 'sent' };
  });
  const first = sender.send();
  expect(sender.send()).toBe(first);
  stuck.open();
  await first;
  const second = sender.send();
  expect(second).not.toBe(first);
  await second;
});

test('what is committed in the very moment in which sending ends is sent as well', async () => {
  const sent: string[] = [];
  const { sender, commit } = await outbox(
    [row('a', '1')],
    async ({ id }) => {
      sent.push(id);
      return { kind: 'sent' };
    },
    async () => {
      if (sent.length > 1) return;
      await commit([row('a', '2')]);
      void sender.send();
    },
  );
  await sender.send();
  expect(sent).toEqual(['1', '2']);
});

test('far more chats than are written to at once are all written to', async () => {
  const sent = new Set<string>();
  const rows = Array.from({ length: 500 }, (_, index) => row(`chat${index}`, `m${index}`));
  const { sender, store } = await outbox(rows, async ({ id }) => {
    sent.add(id);
    return { kind: 'sent' };
  });
  await sender.send();
  expect(sent.size).toBe(500);
  expect(await store.nextOutboxAt()).toBeNull();
});

test('what has to wait stays and is not tried again before its time', async () => {
  let tries = 0;
  const { sender, store } = await outbox([row('a', '1')], async () => {
    tries++;
    return { kind: 'retry', at: 5000, countsAsTry: true };
  });
  await sender.send();
  await sender.send();
  expect(tries).toBe(1);
  expect(await store.nextOutboxAt()).toBe(5000);
});

test('what can never be delivered is told of and frees the next of its chat', async () => {
  const sent: string[] = [];
  const { sender, dropped } = await outbox([row('a', '1'), row('a', '2')], async ({ id }) => {
    if (id === '1') return { kind: 'dropped', code: 'channel_not_found' };
    sent.push(id);
    return { kind: 'sent' };
  });
  await sender.send();
  expect(dropped).toEqual(['1 channel_not_found']);
  expect(sent).toEqual(['2']);
});

test('an error that ends sending reaches whoever asked, and leaves the message where it was', async () => {
  const { sender, store } = await outbox([row('a', '1')], async () => {
    throw new RangeError('closed');
  });
  await expect(sender.send()).rejects.toThrow('closed');
  expect(await store.nextOutboxAt()).not.toBeNull();
});
