import {
  Keyv,
  keyvStorageCapability,
  type KeyvStorageAdapter,
  type KeyvStorageCapability,
  type KeyvStorageEntry,
} from 'keyv';
import type { Entry, KeyedRows } from './rows.ts';

/** How many rows the iterator holds at a time. */
const pageSize = 100;

/** All of keyv's port but its event emitter, which keyv does without: nothing here emits. */
type SilentAdapter = Required<
  Pick<
    KeyvStorageAdapter,
    | 'capabilities'
    | 'namespace'
    | 'get'
    | 'getMany'
    | 'set'
    | 'setMany'
    | 'delete'
    | 'deleteMany'
    | 'has'
    | 'hasMany'
    | 'clear'
    | 'iterator'
    | 'disconnect'
  >
>;

/**
 * keyv's storage adapter over the rows of a store, for what does not depend on an earlier read
 * (installations, settings, caches with a time to live). One object serves one namespace for its
 * whole life: keyv sets the namespace on a shared adapter, and the first user then reads the
 * second's data. What fails rejects.
 */
export class RowsAdapter implements SilentAdapter {
  readonly #rows: KeyedRows;
  readonly #namespace: string;
  readonly #now: () => number;

  /** `now` is UTC ms. */
  constructor(rows: KeyedRows, namespace: string, now: () => number) {
    this.#rows = rows;
    this.#namespace = namespace;
    this.#now = now;
  }

  get namespace(): string {
    return this.#namespace;
  }

  /** Refuses any other namespace than its own. */
  set namespace(namespace: string | undefined) {
    if (namespace === this.#namespace) return;
    throw new Error(
      `This adapter serves the namespace ${this.#namespace} only; make one per namespace.`,
    );
  }

  get capabilities(): KeyvStorageCapability {
    return keyvStorageCapability(this);
  }

  async get(key: string): Promise<string | undefined> {
    const [value] = await this.getMany([key]);
    return value;
  }

  async getMany(keys: string[]): Promise<(string | undefined)[]> {
    const entries = await this.#rows.read(this.#namespace, keys);
    return entries.map((entry) => (this.#holds(entry) ? entry.value : undefined));
  }

  /** Resolves with true when it is durable. Throws a TypeError for a value keyv has not encoded. */
  async set(key: string, value: unknown, expires?: number): Promise<boolean> {
    await this.setMany([{ key, value, ...(expires !== undefined && { expires }) }]);
    return true;
  }

  /** All or none. */
  async setMany(entries: KeyvStorageEntry<unknown>[]): Promise<boolean[]> {
    await this.#rows.write(this.#namespace, entries.map(encoded));
    return entries.map(() => true);
  }

  async delete(key: string): Promise<boolean> {
    const [was] = await this.deleteMany([key]);
    return was ?? false;
  }

  async deleteMany(keys: string[]): Promise<boolean[]> {
    return this.#rows.remove(this.#namespace, keys);
  }

  async has(key: string): Promise<boolean> {
    const [is] = await this.hasMany([key]);
    return is ?? false;
  }

  async hasMany(keys: string[]): Promise<boolean[]> {
    const values = await this.getMany(keys);
    return values.map((value) => value !== undefined);
  }

  async clear(): Promise<void> {
    await this.#rows.clear(this.#namespace);
  }

  /** Pages through the namespace; a row written meanwhile may or may not be in it. */
  async *iterator<Value>(): AsyncGenerator<(string | Awaited<Value> | undefined)[], void> {
    let after: string | null = null;
    for (;;) {
      const page: Entry[] = await this.#rows.scan(this.#namespace, after, pageSize);
      for (const entry of page) if (this.#holds(entry)) yield [entry.key, entry.value];
      const last = page.at(-1);
      if (!last || page.length < pageSize) return;
      after = last.key;
    }
  }

  /** Nothing to do: the store owns its file and outlives this. */
  async disconnect(): Promise<void> {}

  #holds(entry: Entry | undefined): entry is Entry {
    return entry !== undefined && (entry.expires === null || entry.expires > this.#now());
  }
}

/**
 * A keyv of its own for one namespace (a subject, or a name of ours). Do not attach an `error`
 * listener: with one a failed read looks like 'no record'; without, every failure rejects. Records
 * written by `Store.commit` are not in keyv's envelope and are read through the Store only.
 */
export function openKeyv(
  rows: KeyedRows,
  namespace: string,
  now: () => number = () => Date.now(),
): Keyv {
  return new Keyv({ store: new RowsAdapter(rows, namespace, now), namespace });
}

function encoded({ key, value, expires }: KeyvStorageEntry<unknown>): Entry {
  if (typeof value !== 'string') {
    throw new TypeError(`The value of ${key} is not encoded; leave keyv's serialization on.`);
  }
  return { key, value, expires: expires ?? null };
}
