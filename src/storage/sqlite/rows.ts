import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { Put, Row } from '../../core/ports.ts';
import { StorageError } from '../error.ts';
import { storable } from '../names.ts';
import type { Entry } from '../rows.ts';
import type { KeptRows } from './kept-rows.ts';

const entry = z.object({ key: z.string(), value: z.string(), expires: z.number().nullable() });
const space = z.object({ namespace: z.string() });

/** The rows table. Everything runs at once, inside the caller's transaction if there is one. */
export interface RowsTable {
  get(namespace: string, keys: readonly string[]): Row[];
  /** The same without a look at the database; null where it takes one. */
  near(namespace: string, keys: readonly string[]): Row[] | null;
  list(namespace: string, prefix: string): readonly Row[];
  /** The same without a look at the database; undefined where it takes one. */
  nearList(namespace: string, prefix: string): readonly Row[] | undefined;
  /** False when a put relies on a version that is not there; then the caller rolls back. */
  put(namespace: string, puts: readonly Put[]): boolean;
  /** To be called when what was put is committed. */
  committed(namespace: string, puts: readonly Put[]): void;
  erase(namespace: string): void;
  namespacesWith(key: string): string[];
  purge(now: number): void;
  read(namespace: string, keys: readonly string[]): (Entry | undefined)[];
  write(namespace: string, entries: readonly Entry[]): void;
  remove(namespace: string, keys: readonly string[]): boolean[];
  scan(namespace: string, after: string | null, limit: number): Entry[];
}

export function rowsTable(database: DatabaseSync, kept: KeptRows): RowsTable {
  const one = database.prepare(
    'SELECT key, value, version, expires FROM rows WHERE namespace = ? AND key = ?',
  );
  const from = database.prepare(
    'SELECT key, value, version FROM rows WHERE namespace = ? AND key >= ?',
  );
  const between = database.prepare(
    'SELECT key, value, version FROM rows WHERE namespace = ? AND key >= ? AND key < ?',
  );
  const insert = database.prepare(
    'INSERT INTO rows (namespace, key, value, version) VALUES (?, ?, ?, 1) ON CONFLICT DO NOTHING',
  );
  const update = database.prepare(
    `UPDATE rows SET value = ?, version = version + 1, expires = NULL
     WHERE namespace = ? AND key = ? AND version = ?`,
  );
  const removeVersion = database.prepare(
    'DELETE FROM rows WHERE namespace = ? AND key = ? AND version = ?',
  );
  const removeKey = database.prepare('DELETE FROM rows WHERE namespace = ? AND key = ?');
  const removeAll = database.prepare('DELETE FROM rows WHERE namespace = ?');
  const overwrite = database.prepare(
    `INSERT INTO rows (namespace, key, value, version, expires) VALUES (?, ?, ?, 1, ?)
     ON CONFLICT DO UPDATE
     SET value = excluded.value, version = version + 1, expires = excluded.expires`,
  );
  const page = database.prepare(
    `SELECT key, value, expires FROM rows WHERE namespace = ? AND key > ? ORDER BY key LIMIT ?`,
  );
  const firstPage = database.prepare(
    'SELECT key, value, expires FROM rows WHERE namespace = ? ORDER BY key LIMIT ?',
  );
  const spaces = database.prepare('SELECT namespace FROM rows WHERE key = ?');
  // the same for what the index holds
  const spacesAlone = database.prepare(
    "SELECT namespace FROM rows WHERE key = ? AND instr(key, '/') = 0",
  );
  const expire = database.prepare('DELETE FROM rows WHERE expires <= ?');

  const putOne = (namespace: string, { key, value, version }: Put): boolean => {
    if (value !== null && version === 0) {
      return insert.run(namespace, key, storable(value)).changes === 1;
    }
    if (value !== null) {
      return update.run(storable(value), namespace, key, version).changes === 1;
    }
    if (version === 0) return one.get(namespace, key) === undefined;
    return removeVersion.run(namespace, key, version).changes === 1;
  };

  const readOne = (namespace: string, key: string): Row | null => {
    const found = one.get(namespace, key);
    return found ? rowOf(found) : null;
  };

  const below = (namespace: string, prefix: string): Row[] => {
    const end = after(prefix);
    const found = end === null ? from.all(namespace, prefix) : between.all(namespace, prefix, end);
    // SQLite orders by UTF-8 bytes, the port by UTF-16 code units
    return found.map((each) => rowOf(each)).sort((a, b) => (a.key < b.key ? -1 : 1));
  };

  return {
    get: (namespace, keys) =>
      found(keys, (key) => kept.row(namespace, key, () => readOne(namespace, key))) ?? [],
    near: (namespace, keys) => found(keys, (key) => kept.near(namespace, key)),
    list: (namespace, prefix) => kept.list(namespace, prefix, () => below(namespace, prefix)),
    nearList: (namespace, prefix) => kept.nearList(namespace, prefix),
    put(namespace, puts) {
      return puts.every((put) => putOne(namespace, put));
    },
    committed(namespace, puts) {
      for (const { key, value, version } of puts) {
        const row = value === null ? null : { key, value: storable(value), version: version + 1 };
        kept.written(namespace, key, row);
      }
    },
    erase(namespace) {
      kept.changed(namespace);
      removeAll.run(namespace);
    },
    namespacesWith: (key) =>
      (key.includes('/') ? spaces : spacesAlone)
        .all(key)
        .map((each) => space.parse(each).namespace)
        .sort(),
    purge(now) {
      kept.clear();
      expire.run(now);
    },
    read: (namespace, keys) =>
      keys.map((key) => {
        const found = one.get(namespace, key);
        return found && entry.parse(found);
      }),
    write(namespace, entries) {
      kept.changed(namespace);
      for (const { key, value, expires } of entries) {
        overwrite.run(namespace, key, storable(value), expires);
      }
    },
    remove(namespace, keys) {
      kept.changed(namespace);
      return keys.map((key) => removeKey.run(namespace, key).changes === 1);
    },
    scan(namespace, last, limit) {
      const found =
        last === null ? firstPage.all(namespace, limit) : page.all(namespace, last, limit);
      return found.map((each) => entry.parse(each));
    },
  };
}

/** Those of the rows that there are; null as soon as `rowAt` cannot tell. */
function found(
  keys: readonly string[],
  rowAt: (key: string) => Row | null | undefined,
): Row[] | null {
  const rows: Row[] = [];
  for (const key of new Set(keys)) {
    const row = rowAt(key);
    if (row === undefined) return null;
    if (row !== null) rows.push(row);
  }
  return rows;
}

/** By hand: it is done for every record of every step, and the table holds nothing else (STRICT). */
function rowOf({ key, value, version }: Record<string, unknown>): Row {
  if (typeof key === 'string' && typeof value === 'string' && typeof version === 'number')
    return { key, value, version };
  throw new StorageError('damaged', 'The table of records holds something else; restore a backup.');
}

/** The first string after all that start with `prefix`, by code point; null when there is none. */
function after(prefix: string): string | null {
  const points = Array.from(prefix, (character) => character.codePointAt(0) ?? 0);
  while (points.at(-1) === 0x10ffff) points.pop();
  const last = points.pop();
  if (last === undefined) return null;
  // the code points of surrogates are no characters
  const next = last === 0xd7ff ? 0xe000 : last + 1;
  return String.fromCodePoint(...points, next);
}
