import { DatabaseSync } from 'node:sqlite';
import { beforeEach, expect, it, vi } from 'vitest';
import { groupCommit, type GroupCommit } from '../../src/storage/sqlite/group.ts';

/** A disk that answers when the test says so. */
const disk = {
  asked: [] as ((error: Error | null) => void)[],
  sync: (done: (error: Error | null) => void) => void disk.asked.push(done),
  syncNow: () => undefined,
  close: () => undefined,
};

let database: DatabaseSync;
let group: GroupCommit;
beforeEach(() => {
  disk.asked = [];
  database = new DatabaseSync(':memory:');
  database.exec('CREATE TABLE words (word TEXT)');
  const failure = (error: unknown) => (error instanceof Error ? error : new Error(String(error)));
  group = groupCommit(database, failure, () => {}, disk);
});

/** A write, and what has become of it so far. */
function writing(word: string) {
  const state = { is: 'waiting' };
  const written = group.write(() => database.prepare('INSERT INTO words VALUES (?)').run(word));
  void written.then(
    () => (state.is = 'durable'),
    (error: Error) => (state.is = error.message),
  );
  return state;
}

/** Until the disk was asked so often, and everything that follows from that has happened. */
async function turnsUntilAsked(times: number): Promise<void> {
  while (disk.asked.length < times) await new Promise((resolve) => setImmediate(resolve));
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
}

it('a write is told to be durable when the disk has it, not before', async () => {
  const first = writing('one');
  await turnsUntilAsked(1);
  expect(first.is).toBe('waiting');
  const second = writing('two');
  await turnsUntilAsked(1);
  expect(second.is).toBe('waiting');
  disk.asked[0]?.(null);
  await turnsUntilAsked(2);
  expect([first.is, second.is]).toEqual(['durable', 'waiting']);
  disk.asked[1]?.(null);
  await turnsUntilAsked(2);
  expect(second.is).toBe('durable');
});

it('what can be read already counts as durable when the disk has it, not before', async () => {
  writing('one');
  await turnsUntilAsked(1);
  const seen = { is: 'waiting' };
  void group.durable().then(() => (seen.is = 'durable'));
  await turnsUntilAsked(1);
  expect(seen.is).toBe('waiting');
  disk.asked[0]?.(null);
  await turnsUntilAsked(1);
  expect(seen.is).toBe('durable');
  await group.durable();
});

it('a disk that failed once is believed nothing any more', async () => {
  const first = writing('one');
  await turnsUntilAsked(1);
  const second = writing('two');
  disk.asked[0]?.(new Error('input/output error'));
  await turnsUntilAsked(1);
  expect([first.is, second.is]).toEqual(['input/output error', 'input/output error']);
  await expect(group.durable()).rejects.toThrow('input/output error');
});

it('who cannot wait for the disk settles all that is under way, once', async () => {
  const first = writing('one');
  await turnsUntilAsked(1);
  const second = writing('two');
  group.flush();
  disk.asked[0]?.(new Error('too late to matter'));
  await turnsUntilAsked(1);
  expect([first.is, second.is]).toEqual(['durable', 'durable']);
});

it('what nobody waits for is written in time without a wait for the disk, or with the next write', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  try {
    const words = () => database.prepare('SELECT word FROM words').all();
    const also = (word: string) => {
      const insert = database.prepare('INSERT INTO words VALUES (?)');
      const state = { is: 'waiting' };
      group.along(
        () => void insert.run(word),
        () => (state.is = 'committed'),
      );
      return state;
    };
    const first = also('one');
    expect([first.is, words()]).toEqual(['waiting', []]);
    vi.advanceTimersByTime(50);
    expect([first.is, words()]).toEqual(['committed', [{ word: 'one' }]]);
    expect(disk.asked).toEqual([]);

    const second = also('two');
    const write = writing('three');
    await turnsUntilAsked(1);
    expect([second.is, write.is]).toEqual(['waiting', 'waiting']);
    expect(words()).toHaveLength(3);
    disk.asked[0]?.(null);
    await turnsUntilAsked(1);
    expect([second.is, write.is]).toEqual(['committed', 'durable']);
  } finally {
    vi.useRealTimers();
  }
});
