import { z } from 'zod';
import { StorageError } from '../error.ts';

/** What node:sqlite throws: `errcode` is SQLite's extended result code. */
const sqliteError = z.object({ code: z.literal('ERR_SQLITE_ERROR'), errcode: z.number() });
const systemError = z.object({ code: z.string() });

/** sqlite.org/rescode.html; the low byte is the primary code. */
const BUSY = 5;
const LOCKED = 6;
const READONLY = 8;
const IOERR = 10;
const CORRUPT = 11;
const FULL = 13;
const CANTOPEN = 14;
const NOTADB = 26;

/** SQLite's primary result code, or null when the error is not SQLite's. */
export function resultCode(error: unknown): number | null {
  const parsed = sqliteError.safeParse(error);
  return parsed.success ? parsed.data.errcode & 0xff : null;
}

/** Whether another connection stood in the way. */
export function isBusy(error: unknown): boolean {
  const code = resultCode(error);
  return code === BUSY || code === LOCKED;
}

/** Any error of SQLite or the file system, as one line about `path` that says what to do. */
export function storageError(error: unknown, path: string): StorageError {
  if (error instanceof StorageError) return error;
  const as = (code: StorageError['code'], message: string) =>
    new StorageError(code, message, { cause: error });
  switch (resultCode(error)) {
    case BUSY:
    case LOCKED:
      return as(
        'locked',
        `The database ${path} is locked by another program; close it (or wait for its backup to end) and try again.`,
      );
    case READONLY:
      return as(
        'read_only',
        `The database ${path} is read-only; make the file and its folder writable for this user.`,
      );
    case FULL:
      return as('full', `The disk that holds ${path} is full; free some space and try again.`);
    case NOTADB:
      return as(
        'not_a_database',
        `The file ${path} is not a database; choose another file or restore a backup.`,
      );
    case CORRUPT:
      return as('damaged', `The database ${path} is damaged; restore a backup.`);
    case IOERR:
      return as(
        'failed',
        `The disk under ${path} did not read or write; check the disk (${text(error)}).`,
      );
    case CANTOPEN:
      return as(
        'folder',
        `The database ${path} cannot be opened; check that its folder exists and is writable for this user.`,
      );
    default:
      return other(error, path);
  }
}

function other(error: unknown, path: string): StorageError {
  const code = systemError.safeParse(error).data?.code;
  if (code === 'ERR_INVALID_STATE') {
    return new StorageError('closed', `The database ${path} is closed already.`, { cause: error });
  }
  return new StorageError('failed', `The database ${path} cannot be used: ${text(error)}.`, {
    cause: error,
  });
}

function text(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ');
}
