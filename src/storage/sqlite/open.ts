import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { StorageError } from '../error.ts';
import { storageError } from './failure.ts';
import { isWritable, makeFolder, makePrivate, realPath } from './files.ts';
import { keptRows } from './kept-rows.ts';
import { takeLock } from './lock.ts';
import { syncedLog, writeAheadLog, type Log } from './log.ts';
import { migrate, readVersion, schemaVersion } from './schema.ts';
import { finishScrub } from './scrub.ts';
import { sqliteStore, type SqliteStore } from './store.ts';

/** How long SQLite waits for another program's lock, ms; the process stands still meanwhile. */
const patience = 2_000;
/** Characters of rows that stay in memory: some 25,000 as they usually are. */
const mostKept = 8_000_000;

const journal = z.object({ journal_mode: z.string() });

/**
 * Opens the database file at `path`, making it (0600, its folder 0700) where it is missing and
 * bringing it to this program's schema. This process is its only writer until `close`; with
 * `readOnly` nothing is made, changed or locked, and every write rejects. Throws a StorageError
 * that says in one line what is wrong and what to do.
 */
export function openSqlite(path: string, options: { readOnly?: boolean } = {}): SqliteStore {
  try {
    return options.readOnly ? openToRead(realPath(path)) : openToWrite(path);
  } catch (error) {
    throw storageError(error, path);
  }
}

function openToWrite(name: string): SqliteStore {
  makeFolder(name);
  const path = realPath(name);
  if (existsSync(path) && !isWritable(path)) {
    throw new StorageError(
      'read_only',
      `The database ${path} is read-only; make the file writable for this user.`,
    );
  }
  const lock = takeLock(path);
  try {
    makePrivate(path);
    const database = connect(path, false);
    return closingOnError(database, () => {
      readVersion(database, path);
      // the cache: 64 MB hold the pages that 100,000 people's messages touch; the log: 32 MB, since moving
      // it into the file stops everybody, and a page written often moves once
      database.exec(`
        PRAGMA secure_delete = ON;
        PRAGMA temp_store = MEMORY;
        PRAGMA wal_autocheckpoint = 8000;
        PRAGMA cache_size = -65536;
      `);
      const log = logOf(database, path);
      migrate(database, path);
      finishScrub(database, path);
      const kept = keptRows(mostKept);
      return sqliteStore(database, path, { kept, log, release: () => lock.close() });
    });
  } catch (error) {
    lock.close();
    throw error;
  }
}

/** Every transaction is on the disk before anybody is told; the log says who waits for it. */
function logOf(database: DatabaseSync, path: string): Log {
  const { journal_mode } = journal.parse(database.prepare('PRAGMA journal_mode = WAL').get());
  // some network file systems cannot have a write-ahead log
  const isAhead = journal_mode === 'wal';
  database.exec(`PRAGMA synchronous = ${isAhead ? 'NORMAL' : 'FULL'}`);
  return isAhead ? writeAheadLog(path) : syncedLog;
}

function openToRead(path: string): SqliteStore {
  const database = connect(path, true);
  return closingOnError(database, () => {
    checkReadable(database, path);
    const release = () => undefined;
    return sqliteStore(database, path, { kept: keptRows(0), log: syncedLog, release });
  });
}

/** Throws unless the open database has exactly this program's schema. */
function checkReadable(database: DatabaseSync, path: string): void {
  const version = readVersion(database, path);
  if (version === schemaVersion) return;
  throw new StorageError(
    'older_version',
    `The database ${path} is of version ${version}, this program reads ${schemaVersion}; start Next Round on it once to bring it up to date.`,
  );
}

/** A plain connection. Throws 'missing' when it may not make the file and it is not there. */
export function connect(path: string, readOnly: boolean): DatabaseSync {
  if (readOnly) checkExists(path);
  return new DatabaseSync(path, { readOnly, timeout: patience });
}

/** Throws 'missing' when there is no such file. */
export function checkExists(path: string): void {
  if (existsSync(path)) return;
  throw new StorageError('missing', `There is no database ${path}; check the name.`);
}

function closingOnError<T>(database: DatabaseSync, work: () => T): T {
  try {
    return work();
  } catch (error) {
    database.close();
    throw error;
  }
}
