import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openSqlite } from '../../src/storage/sqlite/open.ts';
import { storeContract } from '../contracts/store.ts';
import { put, step } from '../contracts/store/step.ts';
import { freshFolder } from './folder.ts';

storeContract('sqlite', async () => {
  const { folder, remove } = await freshFolder();
  const path = join(folder, 'test.sqlite');
  const store = openSqlite(path);
  return {
    store,
    reopen: async () => openSqlite(path),
    destroy: async () => {
      await store.close();
      await remove();
    },
  };
});

it('shows a reader beside the program each change, however long the list', async () => {
  const { folder, remove } = await freshFolder();
  const path = join(folder, 'test.sqlite');
  const [store, beside] = [openSqlite(path), openSqlite(path, { readOnly: true })];
  const puts = Array.from({ length: 40 }, (_, at) => ({ key: `k${at}`, value: '1', version: 0 }));
  await store.commit(step('ana', { puts }));
  expect(await beside.list('ana', '')).toHaveLength(40);
  await store.commit(put('ana', 'k0', null, 1));
  expect(await beside.list('ana', '')).toHaveLength(39);
  await beside.close();
  await store.close();
  await remove();
});
