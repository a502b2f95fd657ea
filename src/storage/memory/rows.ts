import type { Put, Row } from '../../core/ports.ts';
import { checkName, storable } from '../names.ts';
import type { Entry, KeyedRows } from '../rows.ts';

interface Stored {
  value: string;
  version: number;
  expires: number | null;
}

/** The records of a memory store, by namespace and key. */
export interface MemoryRows extends KeyedRows {
  get(subject: string, keys: readonly string[]): Row[];
  list(subject: string, prefix: string): Row[];
  /** Whether every put relies on what is there; with `erased`, on nothing being there. */
  matches(subject: string, puts: readonly Put[], erased: boolean): boolean;
  put(subject: string, puts: readonly Put[]): void;
  erase(subject: string): void;
  namespacesWith(key: string): string[];
  purge(now: number): void;
}

/** Makes an empty one. `open` throws once the store is closed. */
export function memoryRows(open: () => void): MemoryRows {
  const spaces = new Map<string, Map<string, Stored>>();
  const find = (namespace: string, key: string) => spaces.get(namespace)?.get(key);
  const set = (namespace: string, key: string, row: Stored) => {
    const space = spaces.get(namespace) ?? new Map<string, Stored>();
    space.set(key, row);
    spaces.set(namespace, space);
  };
  const remove = (namespace: string, key: string) => {
    const space = spaces.get(namespace);
    const was = space?.delete(key) ?? false;
    if (space?.size === 0) spaces.delete(namespace);
    return was;
  };
  const sortedKeys = (namespace: string) => [...(spaces.get(namespace)?.keys() ?? [])].sort();
  const get = (subject: string, keys: readonly string[]) =>
    [...new Set(keys)].flatMap((key) => {
      const row = find(subject, key);
      return row ? [{ key, value: row.value, version: row.version }] : [];
    });
  const entry = (namespace: string, key: string): Entry | undefined => {
    const row = find(namespace, key);
    return row && { key, value: row.value, expires: row.expires };
  };

  return {
    get,
    list: (subject, prefix) =>
      get(
        subject,
        sortedKeys(subject).filter((key) => key.startsWith(prefix)),
      ),
    matches(subject, puts, erased) {
      const versions = new Map<string, number>();
      return puts.every(({ key, value, version }) => {
        const now = versions.get(key) ?? (erased ? 0 : (find(subject, key)?.version ?? 0));
        versions.set(key, value === null ? 0 : now + 1);
        return now === version;
      });
    },
    put(subject, puts) {
      for (const { key, value, version } of puts) {
        if (value === null) remove(subject, key);
        else set(subject, key, { value: storable(value), version: version + 1, expires: null });
      }
    },
    erase: (subject) => void spaces.delete(subject),
    namespacesWith: (key) =>
      [...spaces].flatMap(([namespace, space]) => (space.has(key) ? [namespace] : [])).sort(),
    purge(now) {
      for (const [namespace, space] of spaces) {
        for (const [key, { expires }] of space) {
          if (expires !== null && expires <= now) remove(namespace, key);
        }
      }
    },
    async read(namespace, keys) {
      open();
      return keys.map((key) => entry(namespace, key));
    },
    async write(namespace, entries) {
      open();
      checkName('namespace', namespace);
      for (const { key } of entries) checkName('key', key);
      for (const { key, value, expires } of entries) {
        const version = (find(namespace, key)?.version ?? 0) + 1;
        set(namespace, key, { value: storable(value), version, expires });
      }
    },
    async remove(namespace, keys) {
      open();
      return keys.map((key) => remove(namespace, key));
    },
    async clear(namespace) {
      open();
      spaces.delete(namespace);
    },
    async scan(namespace, after, limit) {
      open();
      return sortedKeys(namespace)
        .filter((key) => after === null || key > after)
        .slice(0, limit)
        .flatMap((key) => entry(namespace, key) ?? []);
    },
  };
}
