import { chmodSync, chownSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StorageError } from '../../src/storage/error.ts';
import { inspect } from '../../src/storage/sqlite/inspect.ts';
import { openSqlite } from '../../src/storage/sqlite/open.ts';
import { keptRows } from '../../src/storage/sqlite/kept-rows.ts';
import { syncedLog } from '../../src/storage/sqlite/log.ts';
import { sqliteStore } from '../../src/storage/sqlite/store.ts';
import { line, put, step } from '../contracts/store/step.ts';
import { startHolder } from './children.ts';
import { freshFolder } from './folder.ts';

let folder = '';
let path = '';
let remove = async () => {};

beforeEach(async () => {
  ({ folder, remove } = await freshFolder());
  path = join(folder, 'x.sqlite');
});
afterEach(() => remove());

function refusal(open: () => unknown): StorageError {
  try {
    open();
  } catch (error) {
    if (error instanceof StorageError) return error;
    throw error;
  }
  throw new Error('It opened.');
}

/** One line that names the file. */
function expectClear(error: StorageError, code: StorageError['code'], named = path): void {
  expect(error.code).toBe(code);
  expect(error.message).toContain(named);
  expect(error.message).not.toContain('\n');
}

describe('a database that cannot be used is refused in one clear line', () => {
  it('of a newer version, and nothing is changed', async () => {
    await openSqlite(path).close();
    const database = new DatabaseSync(path);
    database.exec('PRAGMA user_version = 99');
    database.close();
    const before = readFileSync(path);
    expectClear(
      refusal(() => openSqlite(path)),
      'newer_version',
    );
    expectClear(
      refusal(() => openSqlite(path, { readOnly: true })),
      'newer_version',
    );
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('not a database, and nothing is changed', () => {
    writeFileSync(path, 'Dear diary, '.repeat(500));
    const error = refusal(() => openSqlite(path));
    expectClear(error, 'not_a_database');
    expect(error.cause).toMatchObject({ code: 'ERR_SQLITE_ERROR' });
    expect(readFileSync(path, 'utf8')).toBe('Dear diary, '.repeat(500));
  });

  it('a database of another program, and nothing is changed', () => {
    const database = new DatabaseSync(path);
    database.exec('CREATE TABLE theirs (x)');
    database.close();
    const before = readFileSync(path);
    expectClear(
      refusal(() => openSqlite(path)),
      'not_a_database',
    );
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('a folder by that name', () => {
    mkdirSync(path);
    expectClear(
      refusal(() => openSqlite(path)),
      'not_a_database',
    );
  });

  it('in a folder that cannot be made', () => {
    writeFileSync(path, '');
    const inside = join(path, 'data', 'y.sqlite');
    expectClear(
      refusal(() => openSqlite(inside)),
      'folder',
      join(path, 'data'),
    );
  });

  it('missing, or never written, where it is only to be read', () => {
    const read = () => openSqlite(path, { readOnly: true });
    expectClear(refusal(read), 'missing');
    writeFileSync(path, '');
    expectClear(refusal(read), 'older_version');
  });

  it('damaged', async () => {
    const store = openSqlite(path);
    for (let n = 0; n < 50; n++) await store.commit(put('ana', `k${n}`, `"${'x'.repeat(900)}"`, 0));
    await store.close();
    const bytes = readFileSync(path);
    bytes.fill(0x5a, 4_096);
    writeFileSync(path, bytes);
    expectClear(
      refusal(() => openSqlite(path)),
      'damaged',
    );
  });

  it('locked by another program while writing; the write can be tried again', async () => {
    const store = openSqlite(path);
    const other = new DatabaseSync(path);
    other.exec('BEGIN IMMEDIATE');
    const commits = ['a', 'b'].map((key) => store.commit(put('ana', key, '1', 0)));
    for (const result of await Promise.allSettled(commits)) {
      expect(result).toMatchObject({ status: 'rejected', reason: { code: 'locked' } });
    }
    other.close();
    expect(await store.commit(put('ana', 'a', '1', 0))).toBe('committed');
    await store.close();
  });
});

describe('a full disk', () => {
  it('fails the commit that does not fit and keeps those that do', async () => {
    await openSqlite(path).close();
    const database = new DatabaseSync(path);
    database.exec('PRAGMA journal_mode = WAL; PRAGMA max_page_count = 60');
    const parts = { kept: keptRows(0), log: syncedLog, release: () => undefined };
    const store = sqliteStore(database, path, parts);
    const results = await Promise.allSettled([
      store.commit(put('ana', 'small', '1', 0)),
      store.commit(put('bob', 'large', `"${'x'.repeat(1_000_000)}"`, 0)),
      store.commit(put('cyd', 'small', '1', 0)),
    ]);
    expect(results).toMatchObject([
      { value: 'committed' },
      { reason: { name: 'StorageError', code: 'full' } },
      { value: 'committed' },
    ]);
    expect(await store.subjectsWith('small')).toEqual(['ana', 'cyd']);
    expect(await store.list('bob', '')).toEqual([]);
    await store.close();
  });
});

it('an unsent message that cannot be read is named, kept, and stops only its own chat', async () => {
  const before = openSqlite(path);
  const rows = ['m1', 'm2', 'm3'].map((id) => line(id, `chat ${id}`));
  await before.commit(step('ana', { outbox: [...rows, line('m4', 'chat m2')] }));
  await before.close();
  const other = new DatabaseSync(path);
  other.exec("UPDATE outbox SET message = '{torn' WHERE id = 'm2'");
  other.close();
  const store = openSqlite(path);
  const lease = async () => (await store.leaseOutbox(10, 20, 9)).map((row) => row.id);
  expect(await lease()).toEqual(['m1', 'm3']);
  await expect(lease()).rejects.toMatchObject({
    code: 'unreadable_record',
    message: expect.stringContaining('message m2') as string,
  });
  expect(await lease()).toEqual([]);
  expect(inspect(path).counts?.outbox).toBe(4);
  await store.close();
});

const nobody = 65_534;
describe.skipIf(process.getuid?.() !== 0)('without the rights', () => {
  it('a read-only file or folder is named', async () => {
    await openSqlite(path).close();
    chmodSync(folder, 0o755);
    chmodSync(path, 0o444);
    const file = await startHolder(path, 'write', nobody);
    await file.kill();
    expect(file.said).toBe(
      `The folder ${folder} cannot be made or written to; create it, or choose another place for the database.`,
    );
    chownSync(folder, nobody, nobody);
    const readOnly = await startHolder(path, 'write', nobody);
    await readOnly.kill();
    expect(readOnly.said).toBe(
      `The database ${path} is read-only; make the file writable for this user.`,
    );
  });
});
