import { placeOf } from '../../core/key-order.ts';
import type { Row } from '../../core/ports.ts';

/** Rows and lists as they were read, and as they were written since. */
export interface KeptRows {
  /** null: there is no such row. */
  row(namespace: string, key: string, read: () => Row | null): Row | null;
  /** What is held of it; undefined: nothing. */
  near(namespace: string, key: string): Row | null | undefined;
  list(namespace: string, prefix: string, read: () => Row[]): readonly Row[];
  nearList(namespace: string, prefix: string): readonly Row[] | undefined;
  /** To be called when a row was written, or removed (null), as soon as that can be read. */
  written(namespace: string, key: string, row: Row | null): void;
  /** To be called when any row of the namespace may have changed. */
  changed(namespace: string): void;
  /** To be called when rows of any namespace may have gone. */
  clear(): void;
}

/** What is held of one namespace. */
interface Kept {
  rows: Map<string, Row | null>;
  /** In key order. */
  lists: Map<string, readonly Row[]>;
  size: number;
}

/** Characters, and about what holding them takes; of a row that is not there too. */
const sizeOf = (key: string, row: Row | null) => 50 + key.length + (row?.value.length ?? 0);

const sizeOfAll = (rows: readonly Row[]) =>
  rows.reduce((sum, row) => sum + sizeOf(row.key, row), 0);

const sizeOfList = (prefix: string, rows: readonly Row[]) => 50 + prefix.length + sizeOfAll(rows);

/**
 * Right for the only writer of a file (`openSqlite`), which sees all that changes; whoever reads
 * beside it keeps nothing. All together hold at most `most` characters, however long the rows are that
 * somebody made; the namespaces that were read first go first.
 */
export function keptRows(most: number): KeptRows {
  const kept = new Map<string, Kept>();
  let held = 0;

  const changed = (namespace: string) => {
    held -= kept.get(namespace)?.size ?? 0;
    kept.delete(namespace);
  };
  const grow = (found: Kept, by: number) => {
    found.size += by;
    held += by;
  };
  const setRow = (found: Kept, key: string, row: Row | null) => {
    const before = found.rows.get(key);
    grow(found, sizeOf(key, row) - (before === undefined ? 0 : sizeOf(key, before)));
    found.rows.set(key, row);
  };
  /** Puts the row in its place, or takes it away. */
  const setIn = (found: Kept, prefix: string, key: string, row: Row | null) => {
    const rows = found.lists.get(prefix) ?? [];
    const place = placeOf(rows, key);
    const before = rows[place]?.key === key ? [rows[place]] : [];
    const now = row === null ? [] : [row];
    grow(found, sizeOfAll(now) - sizeOfAll(before));
    found.lists.set(prefix, rows.toSpliced(place, before.length, ...now));
  };
  /** Of what was just read; the namespace itself goes last, and only when it alone is too much. */
  const makeRoom = (namespace: string) => {
    for (const oldest of kept.keys()) {
      if (held <= most) return;
      if (oldest !== namespace) changed(oldest);
    }
    if (held > most) changed(namespace);
  };
  const keptOf = (namespace: string): Kept => {
    const found = kept.get(namespace) ?? { rows: new Map(), lists: new Map(), size: 0 };
    kept.set(namespace, found);
    return found;
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
      if (sizeOf(key, found) > most) return found;
      setRow(keptOf(namespace), key, found);
      makeRoom(namespace);
      return found;
    },
    near: (namespace, key) => kept.get(namespace)?.rows.get(key),
    nearList: (namespace, prefix) => kept.get(namespace)?.lists.get(prefix),
    list(namespace, prefix, read) {
      const known = kept.get(namespace)?.lists.get(prefix);
      if (known !== undefined) return known;
      const found = read();
      const size = sizeOfList(prefix, found);
      if (size > most) return found;
      const around = keptOf(namespace);
      around.lists.set(prefix, found);
      grow(around, size);
      makeRoom(namespace);
      return found;
    },
    written(namespace, key, row) {
      const found = kept.get(namespace);
      if (found === undefined) return;
      // What nobody has read is not worth the room.
      if (found.rows.has(key)) setRow(found, key, row);
      for (const prefix of found.lists.keys())
        if (key.startsWith(prefix)) setIn(found, prefix, key, row);
      makeRoom(namespace);
    },
  };
}
