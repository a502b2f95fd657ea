import { chmodSync, mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqlite } from '../../src/storage/sqlite/open.ts';
import { put } from '../contracts/store/step.ts';
import { startHolder } from './children.ts';
import { freshFolder } from './folder.ts';

let folder = '';
let remove = async () => {};

beforeEach(async () => {
  ({ folder, remove } = await freshFolder());
});
afterEach(() => remove());

const mode = (path: string) => (statSync(path).mode & 0o777).toString(8);

describe.skipIf(process.platform === 'win32')('who may read the files', () => {
  it('makes all files 0600 in a folder made 0700', async () => {
    const path = join(folder, 'deep', 'data', 'x.sqlite');
    const store = openSqlite(path);
    await store.commit(put('ana', 'k', '1', 0));
    const inside = join(folder, 'deep', 'data');
    expect(readdirSync(inside).sort()).toEqual(
      ['x.sqlite', 'x.sqlite-shm', 'x.sqlite-wal', 'x.sqlite.lock'].sort(),
    );
    for (const name of readdirSync(inside)) expect(mode(join(inside, name))).toBe('600');
    expect(mode(inside)).toBe('700');
    await store.close();
  });

  it('takes others’ rights from a file that was there', async () => {
    const path = join(folder, 'x.sqlite');
    writeFileSync(path, '');
    chmodSync(path, 0o666);
    await openSqlite(path).close();
    expect(mode(path)).toBe('600');
  });

  it('leaves the rights of a folder that was there', async () => {
    const inside = join(folder, 'shared');
    mkdirSync(inside);
    chmodSync(inside, 0o755);
    await openSqlite(join(inside, 'x.sqlite')).close();
    expect(mode(inside)).toBe('755');
  });
});

describe('one writing process a file', () => {
  it('refuses a second writer politely and frees the file on close', async () => {
    const path = join(folder, 'x.sqlite');
    const store = openSqlite(path);
    expect(() => openSqlite(path)).toThrow(
      expect.objectContaining({
        name: 'StorageError',
        code: 'in_use',
        message: `The database ${path} is in use by another running Next Round; stop that one first, or choose another file.`,
      }),
    );
    const { said, kill } = await startHolder(path, 'hold');
    expect(said).toContain('is in use by another running Next Round');
    await kill();
    expect(await store.commit(put('ana', 'k', '1', 0))).toBe('committed');
    await store.close();
    await openSqlite(path).close();
  });

  it('refuses it under another name of the same file', async () => {
    const path = join(folder, 'x.sqlite');
    const store = openSqlite(path);
    symlinkSync(path, join(folder, 'y.sqlite'));
    expect(() => openSqlite(join(folder, 'y.sqlite'))).toThrow(
      expect.objectContaining({ code: 'in_use' }),
    );
    await store.close();
  });

  it('is free again after kill -9, with all that was committed', async () => {
    const path = join(folder, 'x.sqlite');
    const { said, kill } = await startHolder(path, 'write');
    expect(said).toBe('ready');
    expect(() => openSqlite(path)).toThrow(expect.objectContaining({ code: 'in_use' }));
    await kill();
    const store = openSqlite(path);
    expect(await store.get('ana', ['k'])).toHaveLength(1);
    await store.close();
  });
});

describe('a reader beside the writer', () => {
  it('sees what is committed and can write nothing', async () => {
    const path = join(folder, 'x.sqlite');
    const store = openSqlite(path);
    await store.commit(put('ana', 'k', '1', 0));
    const reader = openSqlite(path, { readOnly: true });
    expect(await reader.get('ana', ['k'])).toHaveLength(1);
    await expect(reader.commit(put('ana', 'k', '2', 1))).rejects.toMatchObject({
      code: 'read_only',
    });
    await expect(reader.scrub()).rejects.toMatchObject({ code: 'read_only' });
    expect(await store.commit(put('ana', 'k', '2', 1))).toBe('committed');
    expect(await reader.get('ana', ['k'])).toEqual([{ key: 'k', value: '2', version: 2 }]);
    await reader.close();
    await store.close();
  });

  it('commits that arrive together become visible together', async () => {
    const path = join(folder, 'x.sqlite');
    const store = openSqlite(path);
    const reader = new DatabaseSync(path, { readOnly: true });
    const count = () => reader.prepare('SELECT count(*) AS n FROM rows').get()?.['n'];
    const commits = ['a', 'b', 'c'].map((key) => store.commit(put('ana', key, '1', 0)));
    expect(count()).toBe(0);
    await commits[0];
    expect(count()).toBe(3);
    await Promise.all(commits);
    reader.close();
    await store.close();
  });
});
