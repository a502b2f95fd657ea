import type { Row } from '../../core/ports.ts';

/** Shorter lists are as quick to read again. */
const worthKeeping = 20;

/** Long lists as they were read, until a row of theirs is written. */
export interface KeptLists {
  of(namespace: string, prefix: string, read: () => Row[]): readonly Row[];
  /** To be called whenever a row of the namespace is written or removed; without a key: any of them. */
  changed(namespace: string, key?: string): void;
  /** To be called when rows of any namespace may have gone. */
  clear(): void;
}

interface Kept {
  rows: readonly Row[];
  size: number;
}

const sizeOf = (rows: readonly Row[]) =>
  rows.reduce((sum, { key, value }) => sum + key.length + value.length, 0);

/**
 * Right for the only writer of a file (`openSqlite`), which sees all that changes; whoever reads
 * beside it keeps none. All kept lists together hold at most `most` characters, however long the rows
 * are that somebody made.
 */
export function keptLists(most: number): KeptLists {
  const kept = new Map<string, Map<string, Kept>>();
  let held = 0;

  const drop = (namespace: string, lists: Map<string, Kept>, prefix: string) => {
    held -= lists.get(prefix)?.size ?? 0;
    lists.delete(prefix);
    if (lists.size === 0) kept.delete(namespace);
  };
  const changed = (namespace: string, key?: string) => {
    const lists = kept.get(namespace);
    if (lists === undefined) return;
    for (const prefix of lists.keys())
      if (key === undefined || key.startsWith(prefix)) drop(namespace, lists, prefix);
  };

  return {
    changed,
    clear() {
      kept.clear();
      held = 0;
    },
    of(namespace, prefix, read) {
      const known = kept.get(namespace)?.get(prefix);
      if (known !== undefined) return known.rows;
      const found = read();
      const size = found.length < worthKeeping ? 0 : sizeOf(found);
      if (size === 0 || size > most) return found;
      held += size;
      const lists = kept.get(namespace) ?? new Map<string, Kept>();
      kept.set(namespace, lists.set(prefix, { rows: found, size }));
      for (const oldest of kept.keys()) {
        if (held <= most) break;
        if (oldest !== namespace || kept.size === 1) changed(oldest);
      }
      return found;
    },
  };
}
