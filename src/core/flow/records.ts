import type { Kind } from '../domain/kind.ts';
import type { Notes, Put, Reminder, Row } from '../ports.ts';
import type { Reading } from '../reading/reading.ts';
import { placeOf } from '../key-order.ts';
import { Decoded } from './decoded.ts';
import { decode, keyOf, RecordError, type Write } from './record.ts';

/** What a step asked for that is not loaded yet; the runtime loads it and runs the step again. */
export type Need =
  | { kind: 'record'; keys: string[] }
  | { kind: 'records'; prefix: string }
  | { kind: 'reminders' }
  | { kind: 'reading'; notes: Notes };

/** A need that the store can meet. */
export type Stored = Exclude<Need, { kind: 'reading' }>;

/**
 * Thrown by `Records` and caught by the runtime only: steps are pure, so running them again is safe. No
 * `Error`, since a stack costs more than the step.
 */
export class NeedsLoading {
  readonly need: Need;
  constructor(need: Need) {
    this.need = need;
  }
}

/** What one run of a step may see: rows loaded so far, and its own writes laid over them. */
export class Records {
  readonly #rows = new Map<string, Row | null>();
  /** All below each prefix that was loaded, in key order. */
  readonly #lists = new Map<string, readonly Row[]>();
  readonly #readings = new Map<string, Reading>();
  #reminders: Reminder[] | null = null;
  readonly #used = { keys: new Set<string>(), prefixes: new Set<string>(), reminders: false };
  readonly #decoded: Decoded;
  readonly #made = new Set<string>();
  #overlay = new Map<string, Write>();

  /** `decoded`: what other steps have decoded, where they share it. */
  constructor(decoded = new Decoded()) {
    this.#decoded = decoded;
  }

  loadedRecord(key: string, row: Row | null): void {
    this.#rows.set(key, row);
  }

  loadedPrefix(prefix: string, rows: readonly Row[]): void {
    this.#lists.set(prefix, rows);
  }

  loadedReminders(reminders: Reminder[]): void {
    this.#reminders = reminders;
  }

  loadedReading(notes: Notes, reading: Reading): void {
    this.#readings.set(JSON.stringify(notes), reading);
  }

  /**
   * An id that this step made: nothing stands under it, so that nothing below it is loaded first. The
   * store is told so with the write (version 0) and answers with a conflict if it should be wrong.
   */
  made(id: string): void {
    this.#made.add(id);
  }

  /** Forgets this run's writes, keeps what was loaded. */
  rewind(): void {
    this.#overlay = new Map();
  }

  /** Forgets all that was loaded but what the Reader read: a retry never reads twice. */
  reload(): void {
    this.rewind();
    this.#made.clear();
    this.#rows.clear();
    this.#lists.clear();
    this.#reminders = null;
  }

  /** The record, or null when there is none. @throws RecordError */
  get<T>(kind: Kind<T>, ...path: readonly string[]): T | null {
    const key = keyOf(kind, ...path);
    const value = this.raw(key);
    return value === null ? null : this.open(kind, key, value);
  }

  /** The record in a text that stands, or may come to stand, under this key. @throws RecordError */
  open<T>(kind: Kind<T>, key: string, text: string): T {
    const laid = this.#overlay.get(key);
    // The same kind was written, so it is a T.
    if (laid?.of?.kind === kind && laid.value === text) return laid.of.record as T;
    return this.#decoded.of(kind, text, () => decode(kind, key, text));
  }

  /** The text under a key as this run sees it. */
  raw(key: string): string | null {
    this.#used.keys.add(key);
    const laid = this.#overlay.get(key);
    if (laid !== undefined) return laid.value;
    return this.#stored(key)?.value ?? null;
  }

  /** The text under a key as it is stored, without this run's writes. */
  stored(key: string): string | null {
    return this.#stored(key)?.value ?? null;
  }

  /** Every readable record below the path, in key order. What does not open is left out. */
  list<T>(kind: Kind<T>, ...path: readonly string[]): T[] {
    return this.listWithUnreadable(kind, ...path).readable;
  }

  listWithUnreadable<T>(
    kind: Kind<T>,
    ...path: readonly string[]
  ): { readable: T[]; unreadable: string[] } {
    const raw = this.rawList(`${keyOf(kind, ...path)}/`);
    const known = opened.get(raw);
    // The same kind opened the same texts, so they are Ts.
    if (known?.kind === kind)
      return { readable: [...(known.readable as T[])], unreadable: [...known.unreadable] };
    const readable: T[] = [];
    const unreadable: string[] = [];
    for (const [key, value] of raw) {
      try {
        readable.push(this.open(kind, key, value));
      } catch (error) {
        if (!(error instanceof RecordError)) throw error;
        unreadable.push(key);
      }
    }
    opened.set(raw, { kind, readable: [...readable], unreadable: [...unreadable] });
    return { readable, unreadable };
  }

  /** Keys and texts below a prefix ('' for everything), in key order. */
  rawList(prefix: string): readonly [key: string, value: string][] {
    this.#used.prefixes.add(prefix);
    if (!this.#covered(prefix)) throw new NeedsLoading({ kind: 'records', prefix });
    const stored = textsOf(this.#below(prefix));
    const laid = [...this.#overlay].filter(([key]) => key.startsWith(prefix));
    if (laid.length === 0) return stored;
    const found = new Map(stored);
    for (const [key, { value }] of laid) {
      if (value === null) found.delete(key);
      else found.set(key, value);
    }
    return [...found].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  }

  /** All rows below a prefix, which may be part of one that was loaded. */
  #below(prefix: string): readonly Row[] {
    const whole = this.#lists.get(prefix);
    if (whole !== undefined) return whole;
    const around = this.#listAround(prefix) ?? [];
    const from = placeOf(around, prefix);
    let end = from;
    while (around[end]?.key.startsWith(prefix) === true) end++;
    return around.slice(from, end);
  }

  /** A list that was loaded and holds all that stands under this key or prefix. */
  #listAround(key: string): readonly Row[] | null {
    for (const [prefix, rows] of this.#lists) if (key.startsWith(prefix)) return rows;
    return null;
  }

  reminders(): Reminder[] {
    this.#used.reminders = true;
    if (this.#reminders === null) throw new NeedsLoading({ kind: 'reminders' });
    return this.#reminders;
  }

  /** What the Reader makes of the notes; never read twice for one delivery. */
  reading(notes: Notes): Reading {
    const reading = this.#readings.get(JSON.stringify(notes));
    if (reading === undefined) throw new NeedsLoading({ kind: 'reading', notes });
    return reading;
  }

  /** Asks for all of these keys at once, so that a step with many writes is run again only once. */
  ensure(keys: readonly string[]): void {
    for (const key of keys) this.#used.keys.add(key);
    const missing = keys.filter((key) => !this.#rows.has(key) && !this.#covered(key));
    if (missing.length > 0) throw new NeedsLoading({ kind: 'record', keys: missing });
  }

  /** Lays writes over what was loaded; later reads of this run see them. */
  apply(writes: readonly Write[]): void {
    this.ensure(writes.map((each) => each.key));
    for (const each of writes) this.#overlay.set(each.key, each);
  }

  /** What the runs so far asked for, each need alone; what lies below a prefix asked for is left out. */
  used(): Stored[] {
    const { keys, prefixes, reminders } = this.#used;
    const below = (key: string) => [...prefixes].some((prefix) => key.startsWith(prefix));
    const lists = [...prefixes].map((prefix): Stored => ({ kind: 'records', prefix }));
    const alone = [...keys]
      .filter((key) => !below(key))
      .map((key): Stored => ({ kind: 'record', keys: [key] }));
    return reminders ? [...lists, ...alone, { kind: 'reminders' }] : [...lists, ...alone];
  }

  /** This run's writes with the versions they rely on; what did not change is left out. */
  puts(): Put[] {
    const puts: Put[] = [];
    for (const [key, { value }] of this.#overlay) {
      const stored = this.#stored(key);
      if ((stored?.value ?? null) === value) continue;
      puts.push({ key, value, version: stored?.version ?? 0 });
    }
    return puts;
  }

  #stored(key: string): Row | null {
    const row = this.#rows.get(key);
    if (row !== undefined) return row;
    const list = this.#listAround(key);
    if (list !== null) {
      const found = list[placeOf(list, key)];
      return found?.key === key ? found : null;
    }
    if (this.#covered(key)) return null;
    throw new NeedsLoading({ kind: 'record', keys: [key] });
  }

  /** It is known without looking what is there. */
  #covered(prefix: string): boolean {
    if (this.#listAround(prefix) !== null) return true;
    for (const id of this.#made) if (prefix.includes(`/${id}`)) return true;
    return false;
  }
}

/** Of the same list the same texts: a store gives one again as long as nothing in it changes. */
const texts = new WeakMap<readonly Row[], readonly [key: string, value: string][]>();

/** What a list of texts opened as: a person's long lists are asked for at every message. */
const opened = new WeakMap<
  readonly (readonly [key: string, value: string])[],
  { kind: unknown; readable: readonly unknown[]; unreadable: readonly string[] }
>();

function textsOf(rows: readonly Row[]): readonly [key: string, value: string][] {
  const known = texts.get(rows);
  if (known !== undefined) return known;
  const made = rows.map(({ key, value }): [string, string] => [key, value]);
  texts.set(rows, made);
  return made;
}
