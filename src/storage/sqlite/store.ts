import type { DatabaseSync } from 'node:sqlite';
import type { Store } from '../../core/ports.ts';
import { checkName, checkNames } from '../names.ts';
import type { KeyedRows } from '../rows.ts';
import { applyCommit, tablesOf } from './commit.ts';
import { storageError } from './failure.ts';
import { groupCommit } from './group.ts';
import type { KeptLists } from './kept-lists.ts';
import { sharedLook } from './look.ts';
import { scrubFiles } from './scrub.ts';

/** A Store with its key-value side. */
export type SqliteStore = Store & { rows: KeyedRows };

/**
 * The Store over an open, migrated database. Reads are answered at once; writes go through the
 * group commit and resolve when they are on the disk. Every failure rejects with a StorageError.
 * `release` is called after the database is closed.
 */
export function sqliteStore(
  database: DatabaseSync,
  path: string,
  lists: KeptLists,
  release: () => void,
): SqliteStore {
  const failure = (error: unknown) => storageError(error, path);
  const tables = tablesOf(database, lists);
  const { rows, outbox, reminders, inbox, traces } = tables;
  const look = sharedLook(database);
  const group = groupCommit(database, failure, () => look.end());
  /** What wants the database for itself. */
  const whole = async (work: () => void): Promise<void> => {
    try {
      look.end();
      work();
    } catch (error) {
      throw failure(error);
    }
  };
  const read = async <T>(work: () => T): Promise<T> => {
    try {
      return look.read(work);
    } catch (error) {
      throw failure(error);
    }
  };

  const keyed: KeyedRows = {
    read: (namespace, keys) => read(() => rows.read(namespace, keys)),
    async write(namespace, entries) {
      checkName('namespace', namespace);
      for (const { key } of entries) checkName('key', key);
      await group.write(() => rows.write(namespace, entries));
    },
    remove: (namespace, keys) => group.write(() => rows.remove(namespace, keys)),
    clear: (namespace) => group.write(() => rows.erase(namespace)),
    scan: (namespace, after, limit) => read(() => rows.scan(namespace, after, limit)),
  };

  return {
    rows: keyed,
    get: (subject, keys) => read(() => rows.get(subject, keys)),
    list: (subject, prefix) => read(() => rows.list(subject, prefix)),
    async commit(commit) {
      checkNames(commit);
      const result = await group.write(
        () => applyCommit(tables, commit),
        (outcome) => outcome === 'committed',
      );
      // an erased row of the same id may have been leased
      if (result === 'committed') for (const { id } of commit.outbox) outbox.unlease(id);
      return result;
    },
    seen: (subject, deliveryId) => read(() => traces.seen(subject, deliveryId)),
    erasedAt: (subject) => read(() => traces.erasedAt(subject)),
    dueReminders: (until, limit) => read(() => reminders.due(until, limit)),
    remindersOf: (subject) => read(() => reminders.of(subject)),
    nextReminderAt: () => read(() => reminders.nextAt()),
    leaseOutbox: (now, until, limit) => read(() => outbox.lease(now, until, limit)),
    async outboxDone(id) {
      await group.write(() => outbox.remove(id));
      outbox.unlease(id);
    },
    async outboxRetry(id, at, countsAsTry) {
      await group.write(() => outbox.retry(id, at, countsAsTry));
      outbox.unlease(id);
    },
    nextOutboxAt: () => read(() => outbox.nextAt()),
    inbox: (limit) => read(() => inbox.first(limit)),
    subjectsWith: (key) => read(() => rows.namespacesWith(key)),
    purge: (now) =>
      group.write(() => {
        traces.purge(now);
        rows.purge(now);
      }),
    scrub: () =>
      whole(() => {
        group.flush();
        scrubFiles(database, path);
      }),
    close: () =>
      whole(() => {
        if (!database.isOpen) return;
        group.flush();
        database.close();
        release();
      }),
  };
}
