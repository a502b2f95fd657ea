import type { Reminder, Row, Store } from '../../src/core/ports.ts';

/** Everything a store holds on a person, but for what still waits to be sent. */
export interface Held {
  rows: readonly Row[];
  reminders: Reminder[];
  inbox: number;
}

/** All rows and reminders of a subject, for comparing before with after. */
export async function heldOn(store: Store, subject: string): Promise<Held> {
  const inbox = (await store.inbox(10_000)).filter((row) => row.subject === subject);
  return {
    rows: await store.list(subject, ''),
    reminders: await store.remindersOf(subject),
    inbox: inbox.length,
  };
}

/** The value of one record, parsed; null when there is none. */
export async function recordOf(store: Store, subject: string, key: string): Promise<unknown> {
  const [row] = await store.get(subject, [key]);
  return row === undefined ? null : JSON.parse(row.value);
}

/** Keys of all records of a subject. */
export async function keysOf(store: Store, subject: string): Promise<string[]> {
  return (await store.list(subject, '')).map((row) => row.key);
}

/** Writes records as they stand, whatever was there before. */
export async function putRows(
  store: Store,
  subject: string,
  rows: readonly { key: string; value: string }[],
): Promise<void> {
  const there = new Map(
    (await store.list(subject, '')).map((row) => [row.key, row.version] as const),
  );
  const puts = rows.map(({ key, value }) => ({ key, value, version: there.get(key) ?? 0 }));
  const empty = { outbox: [], remind: [], cancel: [], inbox: [] };
  await store.commit({ subject, at: 0, puts, ...empty });
}
