import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSqlite } from '../../src/storage/sqlite/open.ts';
import { line, put, step } from '../contracts/store/step.ts';
import { freshFolder } from './folder.ts';

let folder = '';
let remove = async () => {};
beforeAll(async () => {
  ({ folder, remove } = await freshFolder());
});
afterAll(() => remove());

let copies = 0;
/** What a process finds that starts after this one was killed now. */
async function afterCrash(path: string): Promise<string[]> {
  const copy = join(folder, `copy-${copies++}.sqlite`);
  for (const end of ['', '-wal']) cpSync(`${path}${end}`, `${copy}${end}`);
  const store = openSqlite(copy);
  const found: string[] = [];
  for (;;) {
    const rows = await store.leaseOutbox(10, 1000, 9);
    if (rows.length === 0) break;
    for (const { id } of rows) {
      found.push(id);
      await store.outboxDone(id);
    }
  }
  await store.close();
  return found;
}

it('a message that was sent, with another behind it, is off the file before that one may go', async () => {
  const path = join(folder, 'behind.sqlite');
  const store = openSqlite(path);
  await store.commit(step('ana', { outbox: [line('m1', 'dm'), line('m2', 'dm')] }));
  await store.leaseOutbox(10, 20, 9);
  await store.outboxDone('m1');
  expect(await afterCrash(path)).toEqual(['m2']);
  await store.close();
});

it('a message that was sent goes with the next commit, whoever makes it, and is never given again', async () => {
  const path = join(folder, 'alone.sqlite');
  const store = openSqlite(path);
  await store.commit(step('ana', { outbox: [line('m1', 'dm')] }));
  await store.leaseOutbox(10, 20, 9);
  await store.outboxDone('m1');
  expect(await store.leaseOutbox(30, 40, 9)).toEqual([]);
  expect(await store.nextOutboxAt()).toBeNull();
  await store.commit(put('bob', 'k', '1', 0));
  expect(await afterCrash(path)).toEqual([]);
  await store.close();
});

it('after a crash at most the oldest message of a chat is there again, never a newer one without it', async () => {
  const path = join(folder, 'newer.sqlite');
  const store = openSqlite(path);
  const seen: string[][] = [];
  for (const id of ['m1', 'm2', 'm3']) {
    await store.commit(step('ana', { outbox: [line(id, 'dm')] }));
    seen.push(await afterCrash(path));
    await store.leaseOutbox(10, 20, 9);
    await store.outboxDone(id);
  }
  expect(seen).toEqual([['m1'], ['m2'], ['m3']]);
  await store.close();
  const again = openSqlite(path);
  expect(await again.nextOutboxAt()).toBeNull();
  await again.close();
});
