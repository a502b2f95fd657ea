/** One row as key-value users see it. */
export interface Entry {
  key: string;
  value: string;
  /** UTC ms from which on the row counts as gone, or null. */
  expires: number | null;
}

/**
 * The key-value side of a store: the same rows that commits write (a namespace is a subject, or a
 * name of our own such as 'installations'), without reading first. Every write moves the row's
 * version on, so that a commit relying on the old one is told 'conflict'. Expired rows are still
 * returned; the caller knows the time. Everything rejects on failure.
 */
export interface KeyedRows {
  /** One entry a key, in the order of the keys; undefined where there is none. */
  read(namespace: string, keys: readonly string[]): Promise<(Entry | undefined)[]>;
  /** All entries or none. */
  write(namespace: string, entries: readonly Entry[]): Promise<void>;
  /** Whether each key was there. */
  remove(namespace: string, keys: readonly string[]): Promise<boolean[]>;
  /** Removes the namespace's rows and no others. */
  clear(namespace: string): Promise<void>;
  /** Up to `limit` entries after the key `after`, in the store's own stable order. */
  scan(namespace: string, after: string | null, limit: number): Promise<Entry[]>;
}
