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

/**
 * Right for the only writer of a file (`openSqlite`), which sees all that changes; whoever reads
 * beside it keeps none. All kept lists together hold at most `mostRows` rows.
 */
export function keptLists(mostRows: number): KeptLists {
  const kept = new Map<string, Map<string, readonly Row[]>>();
  let rows = 0;

  const drop = (namespace: string, lists: Map<string, readonly Row[]>, prefix: string) => {
    rows -= lists.get(prefix)?.length ?? 0;
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
      rows = 0;
    },
    of(namespace, prefix, read) {
      const known = kept.get(namespace)?.get(prefix);
      if (known !== undefined) return known;
      const found = read();
      if (found.length < worthKeeping || found.length > mostRows) return found;
      rows += found.length;
      const lists = kept.get(namespace) ?? new Map<string, readonly Row[]>();
      kept.set(namespace, lists.set(prefix, found));
      for (const oldest of kept.keys()) {
        if (rows <= mostRows) break;
        if (oldest !== namespace || kept.size === 1) changed(oldest);
      }
      return found;
    },
  };
}
