import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { storageError } from './failure.ts';
import { isPrivate, isWritable, realPath } from './files.ts';
import { isHeld } from './lock.ts';
import { checkExists, connect } from './open.ts';
import { number, readVersion, schemaVersion } from './schema.ts';

type Table = 'rows' | 'seen' | 'erased' | 'reminders' | 'outbox' | 'inbox';

/** What a look at a database file shows. */
export interface Inspection {
  /** The schema version in the file; 0: empty. */
  version: number;
  /** Whether it is the version of this program; an older one is brought up at the next start. */
  current: boolean;
  /** Whether this user may write to the file. */
  writable: boolean;
  /** Whether nobody but the owner has rights on the file. */
  private: boolean;
  /** Whether a running process is its writer. */
  held: boolean;
  /** Rows a table; null when the version is not this program's. */
  counts: Record<Table, number> | null;
}

/**
 * Looks at the database at `path` without changing it, also while a process writes to it. Throws a
 * StorageError when it is missing, not ours, newer than this program, or cannot be read.
 */
export function inspect(path: string): Inspection {
  try {
    return look(realPath(path));
  } catch (error) {
    throw storageError(error, path);
  }
}

function look(path: string): Inspection {
  const database = existsSync(`${path}-wal`) ? connect(path, true) : connectAside(path);
  try {
    const version = readVersion(database, path);
    const current = version === schemaVersion;
    return {
      version,
      current,
      writable: isWritable(path),
      private: isPrivate(path),
      held: isHeld(path),
      counts: current ? countsOf(database) : null,
    };
  } finally {
    database.close();
  }
}

/** Without a log nobody is writing: then SQLite need not lay its own files beside the database. */
function connectAside(path: string): DatabaseSync {
  checkExists(path);
  const url = pathToFileURL(path);
  url.searchParams.set('immutable', '1');
  return new DatabaseSync(url, { readOnly: true });
}

function countsOf(database: DatabaseSync): Inspection['counts'] {
  const count = (table: Table | 'deliveries') => number(database, `SELECT count(*) FROM ${table}`);
  return {
    rows: count('rows'),
    seen: count('deliveries') + count('seen'),
    erased: count('erased'),
    reminders: count('reminders'),
    outbox: count('outbox'),
    inbox: count('inbox'),
  };
}
