import { closeSync, fdatasync, fdatasyncSync, fsyncSync, openSync } from 'node:fs';
import { dirname } from 'node:path';

/** What SQLite has written of the transactions so far, on its way to the disk. */
export interface Log {
  /** Calls back when all that was committed before the call is on the disk, or with why it is not. */
  sync(done: (error: Error | null) => void): void;
  /** The same while everything stands still. @throws what the file system throws. */
  syncNow(): void;
  close(): void;
}

/**
 * The write-ahead log of the database at `path`. With `synchronous = NORMAL` SQLite writes a
 * transaction to it whole and leaves the waiting for the disk to us, and that is done beside the work;
 * with FULL it would do the same call in the middle of it. It goes on syncing by itself before and
 * after it moves the log into the database (sqlite.org/pragma.html#pragma_synchronous).
 */
export function writeAheadLog(path: string): Log {
  let file: number | null = null;
  /** It is there from the first transaction on, until the last connection closes. */
  const open = (): number => {
    if (file === null) {
      file = openSync(`${path}-wal`, 'r+');
      syncFolder(dirname(path));
    }
    return file;
  };
  return {
    sync(done) {
      try {
        fdatasync(open(), done);
      } catch (error) {
        // Always later, so that callers see one order.
        setImmediate(done, error instanceof Error ? error : new Error(String(error)));
      }
    },
    syncNow: () => fdatasyncSync(open()),
    close() {
      if (file !== null) closeSync(file);
      file = null;
    },
  };
}

/** A log that SQLite syncs itself, with each transaction. */
export const syncedLog: Log = {
  sync: (done) => void setImmediate(done, null),
  syncNow: () => undefined,
  close: () => undefined,
};

/** So that a log made just now is found after a power cut; Windows knows no such thing. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const opened = openSync(folder, 'r');
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}
