import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { keptRows } from '../../src/storage/sqlite/kept-rows.ts';
import { openSqlite } from '../../src/storage/sqlite/open.ts';
import { sqliteStore } from '../../src/storage/sqlite/store.ts';
import { put } from '../contracts/store/step.ts';
import { temporaryFolder } from '../support/folder.ts';

test('where the disk failed once and nothing is taken any more, ready is not said', async () => {
  const path = `${temporaryFolder()}/next-round.sqlite`;
  await openSqlite(path).close();
  const log = {
    sync: (done: (error: Error | null) => void) =>
      void setImmediate(done, new Error('input/output error')),
    syncNow: () => undefined,
    close: () => undefined,
  };
  const parts = { kept: keptRows(0), log, release: () => undefined };
  const store = sqliteStore(new DatabaseSync(path), path, parts);
  // What /readyz asks.
  expect(await store.seen('program', 'readyz')).toBe(false);
  await expect(store.commit(put('ana', 'a', '1', 0))).rejects.toThrow('input/output error');
  await expect(store.seen('program', 'readyz')).rejects.toThrow('input/output error');
  await store.close();
});
