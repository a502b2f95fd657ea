import type { Row } from '../../core/ports.ts';

/** Rows and lists as they were read, until what they show is written. */
export interface KeptRows {
  /** null: there is no such row. */
  row(namespace: string, key: string, read: () => Row | null): Row | null;
  /** What is held of it; undefined: nothing. */
  near(namespace: string, key: string): Row | null | undefined;
  list(namespace: string, prefix: string, read: () => Row[]): readonly Row[];
  /** To be called whenever a row of the namespace is written or removed; without a key: any of them. */
  changed(namespace: string, key?: string): void;
  /** To be called when rows of any namespace may have gone. */
  clear(): void;
}

/** What is held of one namespace. */
interface Kept {
  rows: Map<string, Row | null>;
  lists: Map<string, readonly Row[]>;
}

/** Characters, and about what the maps around them take. */
const sizeOf = (key: string, rows: readonly (Row | null)[]) =>
  rows.reduce((sum, row) => sum + 50 + (row?.key.length ?? 0) + (row?.value.length ?? 0), key.length);

/**
 * Right for the only writer of a file (`openSqlite`), which sees all that changes; whoever reads
 * beside it keeps nothing. All together hold at most `most` characters, however long the rows are that
 * somebody made; the namespaces that were read first go first.
 */
export function keptRows(most: number): KeptRows {
  const kept = new Map<string, Kept>();
  let held = 0;

  const dropRow = (rows: Kept['rows'], key: string) => {
    const row = rows.get(key);
    if (row !== undefined && rows.delete(key)) held -= sizeOf(key, [row]);
  };
  const dropList = (lists: Kept['lists'], prefix: string) => {
    const rows = lists.get(prefix);
    if (rows !== undefined && lists.delete(prefix)) held -= sizeOf(prefix, rows);
  };
  const changed = (namespace: string, key?: string) => {
    const found = kept.get(namespace);
    if (found === undefined) return;
    const { rows, lists } = found;
    if (key !== undefined) dropRow(rows, key);
    else for (const each of rows.keys()) dropRow(rows, each);
    for (const prefix of lists.keys())
      if (key === undefined || key.startsWith(prefix)) dropList(lists, prefix);
    if (rows.size === 0 && lists.size === 0) kept.delete(namespace);
  };
  const keptOf = (namespace: string): Kept => {
    const found = kept.get(namespace) ?? { rows: new Map(), lists: new Map() };
    kept.set(namespace, found);
    return found;
  };
  const makeRoom = (namespace: string) => {
    for (const oldest of kept.keys()) {
      if (held <= most) break;
      if (oldest !== namespace || kept.size === 1) changed(oldest);
    }
  };

  return {
    changed,
    clear() {
      kept.clear();
      held = 0;
    },
    row(namespace, key, read) {
      const known = kept.get(namespace)?.rows.get(key);
      if (known !== undefined) return known;
      const found = read();
      const size = sizeOf(key, [found]);
      if (size > most) return found;
      held += size;
      keptOf(namespace).rows.set(key, found);
      makeRoom(namespace);
      return found;
    },
    near: (namespace, key) => kept.get(namespace)?.rows.get(key),
    list(namespace, prefix, read) {
      const known = kept.get(namespace)?.lists.get(prefix);
      if (known !== undefined) return known;
      const found = read();
      const size = sizeOf(prefix, found);
      if (size > most) return found;
      held += size;
      keptOf(namespace).lists.set(prefix, found);
      makeRoom(namespace);
      return found;
    },
  };
}
