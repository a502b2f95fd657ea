import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { keptRows } from '../../src/storage/sqlite/kept-rows.ts';
import { migrate } from '../../src/storage/sqlite/schema.ts';
import { sqliteStore } from '../../src/storage/sqlite/store.ts';
import { line, step } from '../contracts/store/step.ts';

/** A disk that answers when the test says so. */
function slowDisk() {
  const asked: ((error: null) => void)[] = [];
  const log = {
    sync: (done: (error: null) => void) => void asked.push(done),
    syncNow: () => undefined,
    close: () => undefined,
  };
  const answers = async (nth: number) => {
    while (asked.length < nth) await new Promise((resolve) => setImmediate(resolve));
    asked[nth - 1]?.(null);
  };
  const isAsked = async (nth: number) => {
    while (asked.length < nth) await new Promise((resolve) => setImmediate(resolve));
  };
  return { log, answers, isAsked };
}

test("a chat's next message, on its way to the disk while the one before was sent, may go when that one is done", async () => {
  const database = new DatabaseSync(':memory:');
  migrate(database, ':memory:');
  const { log, answers, isAsked } = slowDisk();
  const parts = { kept: keptRows(0), log, release: () => undefined };
  const store = sqliteStore(database, ':memory:', parts);
  const first = store.commit(step('ana', { outbox: [line('m1', 'dm')] }));
  await answers(1);
  await first;
  await store.leaseOutbox(10, 1000, 9);

  const second = store.commit(step('ana', { outbox: [line('m2', 'dm')] }));
  await isAsked(2);
  const done = store.outboxDone('m1');
  await answers(2);
  await second;
  const removed = answers(3);
  // Who sends looks for the next one now, and not again before something else is said.
  await done;
  expect((await store.leaseOutbox(10, 1000, 9)).map(({ id }) => id)).toEqual(['m2']);
  await removed;
  await store.close();
});
