import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inspect } from '../../src/storage/sqlite/inspect.ts';
import { openSqlite } from '../../src/storage/sqlite/open.ts';
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

describe('inspect', () => {
  it('counts what is there and changes nothing', async () => {
    const store = openSqlite(path);
    await store.commit({
      ...put('ana', 'k', '1', 0),
      delivery: { id: 'd', keepUntil: 9_000 },
      outbox: [line('m1', 'dm'), line('m2', 'dm')],
    });
    await store.commit(step('bob', { erase: true, remind: [{ key: 'r', at: 1 }] }));
    await store.close();
    const before = readFileSync(path);
    expect(inspect(path)).toEqual({
      version: 3,
      current: true,
      writable: true,
      private: true,
      held: false,
      counts: { rows: 1, seen: 1, erased: 1, reminders: 1, outbox: 2, inbox: 0 },
    });
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['x.sqlite', 'x.sqlite.lock']);
  });

  it('says that another process is the writer, and does not disturb it', async () => {
    const { said, kill } = await startHolder(path, 'write');
    expect(said).toBe('ready');
    expect(inspect(path)).toMatchObject({ held: true, counts: { rows: 1 } });
    expect(inspect(path)).toMatchObject({ held: true });
    expect(() => openSqlite(path)).toThrow(expect.objectContaining({ code: 'in_use' }));
    await kill();
    expect(inspect(path)).toMatchObject({ held: false, counts: { rows: 1 } });
  });

  it('shows that others may read the file, and that it was never written', () => {
    writeFileSync(path, '');
    chmodSync(path, 0o644);
    expect(inspect(path)).toMatchObject({
      version: 0,
      current: false,
      private: process.platform === 'win32',
      held: false,
      counts: null,
    });
  });

  it('throws a clear line when there is nothing to look at', () => {
    expect(() => inspect(path)).toThrow(expect.objectContaining({ code: 'missing' }));
    writeFileSync(path, 'no database at all, but long enough to be one'.repeat(40));
    expect(() => inspect(path)).toThrow(expect.objectContaining({ code: 'not_a_database' }));
  });
});
