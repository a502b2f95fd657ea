import { join } from 'node:path';
import { openSqlite } from '../../src/storage/sqlite/open.ts';
import { storeContract } from '../contracts/store.ts';
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
