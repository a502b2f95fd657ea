import { expect, test } from 'vitest';
import type { OutboxRow, Sent, Store } from '../../src/core/ports.ts';
import { Sender } from '../../src/core/runtime/sender.ts';
import { memoryStore } from '../../src/storage/memory.ts';
import { openSqlite } from '../../src/storage/sqlite/open.ts';
import { line, step } from '../contracts/store/step.ts';
import { temporaryFolder } from '../support/folder.ts';

/** A sender whose messages leave when the test says so. */
function sending(store: Store) {
  const clock = { now: 1000 };
  const under: { row: OutboxRow; end: (sent: Sent) => void }[] = [];
  const sender = new Sender({
    store,
    channel: { send: (row) => new Promise((end) => under.push({ row, end })) },
    clock: { now: () => clock.now },
    dropped: () => undefined,
    left: async () => undefined,
    drained: async () => undefined,
    failed: () => 'broken',
    isFatal: () => false,
  });
  const given = async (count: number) => {
    while (under.length < count) await new Promise((resolve) => setImmediate(resolve));
    return under.map(({ row }) => row.id);
  };
  return { clock, sender, under, given };
}

test.each([
  ['memory', () => memoryStore()],
  ['sqlite', () => openSqlite(`${temporaryFolder()}/next-round.sqlite`)],
])(
  'a message still on its way when its time is over, or when the clock jumps, goes once (%s)',
  async (_name, make) => {
    const store = make();
    await store.commit(step('ana', { outbox: [line('slow', 'a'), line('behind', 'a')] }));
    const { clock, sender, under, given } = sending(store);
    const sent = sender.send();
    await given(1);
    clock.now += 24 * 3_600_000;
    await store.commit(step('ben', { outbox: [line('other', 'b')] }));
    void sender.send();
    expect(await given(2)).toEqual(['slow', 'other']);
    for (const { end } of under) end({ kind: 'sent' });
    expect(await given(3)).toEqual(['slow', 'other', 'behind']);
    under[2]?.end({ kind: 'sent' });
    await sent;
    expect(await store.nextOutboxAt()).toBeNull();
    await store.close();
  },
);
