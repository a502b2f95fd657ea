import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openSqlite } from '../../src/storage/sqlite/open.ts';
import { put } from '../contracts/store/step.ts';
import { temporaryFolder } from '../support/folder.ts';

test('words that were deleted are in no file after the daily tidying, however little is written', async () => {
  const path = `${temporaryFolder()}/next-round.sqlite`;
  const store = openSqlite(path);
  const holds = () =>
    ['', '-wal'].some((end) => readFileSync(`${path}${end}`).includes('Vextronia'));
  await store.commit(put('ana', 'turn/1', '{"text":"Vextronia"}', 0));
  await store.commit(put('ana', 'turn/1', null, 1));
  expect(holds()).toBe(true);
  await store.purge(1000);
  expect(holds()).toBe(false);
  await store.commit(put('ana', 'turn/1', '{"text":"again"}', 0));
  await store.close();
});
