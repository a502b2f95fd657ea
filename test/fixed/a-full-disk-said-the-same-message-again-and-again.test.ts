import { expect, test } from 'vitest';
import { StorageError } from '../../src/storage/error.ts';
import { memoryStore } from '../../src/storage/memory.ts';
import { Person } from '../support/person.ts';
import { World } from '../support/world.ts';

/** A store on a disk that takes nothing while `full` is set; what is read is still read. */
function fillingStore() {
  const store = memoryStore();
  const disk = { full: false };
  const outboxDone = async (id: string) => {
    if (disk.full) throw new StorageError('full', 'The disk is full; free some space.');
    return store.outboxDone(id);
  };
  return { disk, store: { ...store, outboxDone } };
}

test('a message that was sent while the disk was full is not sent again', async () => {
  const { disk, store } = fillingStore();
  const world = new World({ store });
  const { subject } = new Person(world, 'ana');
  const address = { chat: subject, platform: 'terminal', to: 'ana' };
  await world.takes({ id: '1', subject, address, input: { kind: 'text', text: 'hello' } });
  disk.full = true;
  await expect(world.runtime.send()).rejects.toThrow('full');
  expect(world.sent).toHaveLength(1);
  for (const minute of ['21', '22', '23']) {
    // The lease is over; the row is still there, and still cannot go.
    await world.until(`2026-03-10T16:${minute}:00Z`).catch(() => undefined);
    await world.runtime.send().catch(() => undefined);
  }
  expect(world.sent).toHaveLength(1);
  disk.full = false;
  await world.until('2026-03-10T16:24:00Z');
  await world.runtime.send();
  expect(world.sent).toHaveLength(1);
  expect(await store.nextOutboxAt()).toBeNull();
});
