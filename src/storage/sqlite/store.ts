import type { DatabaseSync } from 'node:sqlite';
import type { Store } from '../../core/ports.ts';
import { checkName, checkNames } from '../names.ts';
import type { KeyedRows } from '../rows.ts';
import { applyCommit, tablesOf } from './commit.ts';
import { storageError } from './failure.ts';
import { groupCommit } from './group.ts';
import type { KeptRows } from './kept-rows.ts';
import type { Log } from './log.ts';
import { sharedLook } from './look.ts';
import { emptyLog, scrubFiles } from './scrub.ts';

/** A Store with its key-value side. */
export type SqliteStore = Store & { rows: KeyedRows };

/** What a store is made with, beside its database. */
export interface StoreParts {
  /** Says when what was committed is on the disk. */
  log: Log;
  kept: KeptRows;
  /** Called after the database is closed. */
  release: () => void;
}

/**
 * The Store over an open, migrated database. Reads are answered at once, with what may still be on its
 * way to the disk: whatever is committed on the strength of it comes after it; writes go through the
 * group commit and resolve when they are on the disk. Every failure rejects with a StorageError.
 */
export function sqliteStore(
  database: DatabaseSync,
  path: string,
  { log, kept, release }: StoreParts,
): SqliteStore {
  const failure = (error: unknown) => storageError(error, path);
  const tables = tablesOf(database, kept);
  const { rows, outbox, reminders, inbox, traces } = tables;
  const look = sharedLook(database);
  const group = groupCommit(database, failure, () => look.end(), log);
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

  /** Answered from memory, all but always, as long as the database is open. */
  const near = async <T>(work: () => T): Promise<T> => {
    if (!database.isOpen) return read(work);
    try {
      return work();
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
    get: async (subject, keys) =>
      (database.isOpen ? rows.near(subject, keys) : null) ?? read(() => rows.get(subject, keys)),
    list: async (subject, prefix) =>
      (database.isOpen ? rows.nearList(subject, prefix) : null) ??
      read(() => rows.list(subject, prefix)),
    async commit(commit) {
      checkNames(commit);
      return group.write(() => applyCommit(tables, commit), {
        keeps: (outcome) => outcome === 'committed',
        committed: () => rows.committed(commit.subject, commit.puts),
        durable: () => outbox.committed(commit),
      });
    },
    // who is told so makes no commit of their own: it has to be on the disk
    async seen(subject, deliveryId) {
      const isSeen = await read(() => traces.seen(subject, deliveryId));
      if (isSeen || group.hasFailed()) await group.durable();
      return isSeen;
    },
    async erasedAt(subject) {
      const at = await near(() => traces.erasedAt(subject));
      if (at !== null) await group.durable();
      return at;
    },
    dueReminders: (until, limit) => read(() => reminders.due(until, limit)),
    remindersOf: (subject) => read(() => reminders.of(subject)),
    nextReminderAt: () => near(() => reminders.nextAt()),
    leaseOutbox: (now, until, limit) => near(() => outbox.lease(now, until, limit)),
    async outboxDone(id) {
      const durable = () => outbox.removed(id);
      // What is under way may bring the chat's next message, which would then wait for this removal.
      const isQuiet = database.isOpen && !group.isUnderWay();
      if (isQuiet && outbox.end(id)) group.along(() => outbox.removeEnded(id), durable);
      else await group.write(() => outbox.remove(id), { durable });
    },
    async outboxRetry(id, at, countsAsTry) {
      await group.write(() => outbox.retry(id, at, countsAsTry), {
        durable: () => outbox.retried(id, at, countsAsTry),
      });
    },
    nextOutboxAt: () => near(() => outbox.nextAt()),
    inbox: (limit) => read(() => inbox.first(limit)),
    subjectsWith: (key) => read(() => rows.namespacesWith(key)),
    async purge(now) {
      await group.write(() => {
        traces.purge(now);
        rows.purge(now);
      });
      await whole(() => {
        group.flush();
        emptyLog(database);
      });
    },
    scrub: () =>
      whole(() => {
        group.flush();
        scrubFiles(database, path);
      }),
    close: () =>
      whole(() => {
        if (!database.isOpen) return;
        try {
          group.flush();
        } finally {
          log.close();
          database.close();
          release();
        }
      }),
  };
}
