import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { StorageError } from '../error.ts';
import { storageError } from './failure.ts';
import { isWritable, makeFolder, makePrivate, realPath } from './files.ts';
import { keptLists } from './kept-lists.ts';
import { takeLock } from './lock.ts';
import { migrate, readVersion, schemaVersion } from './schema.ts';
import { finishScrub } from './scrub.ts';
import { sqliteStore, type SqliteStore } from './store.ts';

/** How long SQLite waits for another program's lock, ms; the process stands still meanwhile. */
const patience = 2_000;
/** Rows of long lists that stay in memory, at some 300 bytes each. */
const mostKept = 5_000;

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
      // the cache: 64 MB hold the pages that 100,000 people's messages touch
      database.exec(`
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = FULL;
        PRAGMA secure_delete = ON;
        PRAGMA temp_store = MEMORY;
        PRAGMA cache_size = -65536;
      `);
      migrate(database, path);
      finishScrub(database, path);
      return sqliteStore(database, path, keptLists(mostKept), () => lock.close());
    });
  } catch (error) {
    lock.close();
    throw error;
  }
}

function openToRead(path: string): SqliteStore {
  const database = connect(path, true);
  return closingOnError(database, () => {
    checkReadable(database, path);
    return sqliteStore(database, path, keptLists(0), () => {});
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
