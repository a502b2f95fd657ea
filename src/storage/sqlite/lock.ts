import { DatabaseSync } from 'node:sqlite';
import { existsSync } from 'node:fs';
import { StorageError } from '../error.ts';
import { isBusy } from './failure.ts';
import { makePrivate } from './files.ts';

/** Long enough to outlast a doctor's look at the lock, ms. */
const patience = 500;

/**
 * Makes this process the only writer of the database at `path`, until `close`. The lock is an
 * exclusive transaction on `path.lock`, a database with nothing in it, so that the system frees it
 * when the process dies, however it dies. Throws 'in_use' when another process holds it.
 */
export function takeLock(path: string): DatabaseSync {
  const file = lockFile(path);
  makePrivate(file);
  const lock = new DatabaseSync(file, { timeout: patience });
  try {
    // no journal file beside the lock
    lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    return lock;
  } catch (cause) {
    lock.close();
    if (!isBusy(cause)) throw cause;
    throw new StorageError(
      'in_use',
      `The database ${path} is in use by another running Next Round; stop that one first, or choose another file.`,
      { cause },
    );
  }
}

/** Whether some process is the writer of the database at `path`. Takes nothing away. */
export function isHeld(path: string): boolean {
  const file = lockFile(path);
  if (!existsSync(file)) return false;
  const look = new DatabaseSync(file, { readOnly: true, timeout: 0 });
  try {
    look.prepare('SELECT count(*) FROM sqlite_schema').get();
    return false;
  } catch (error) {
    if (isBusy(error)) return true;
    throw error;
  } finally {
    look.close();
  }
}

function lockFile(path: string): string {
  return `${path}.lock`;
}
