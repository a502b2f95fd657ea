import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { StorageError } from '../error.ts';

const withCode = z.object({ code: z.string() });

/** The one name of the file, so that a link to it takes the same lock. */
export function realPath(path: string): string {
  return existsSync(path) ? realpathSync(path) : resolve(path);
}

/** Makes the folder of `path` (0700) if it is missing. Throws 'folder' when it cannot. */
export function makeFolder(path: string): void {
  const folder = dirname(path);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new StorageError(
      'folder',
      `The folder ${folder} cannot be made or written to; create it, or choose another place for the database.`,
      { cause },
    );
  }
}

/**
 * Makes `path` an empty file of mode 0600 if it is missing, and takes others' rights from one that
 * is there. It never opens an existing file: closing it would free the locks that SQLite holds
 * on it in this process.
 */
export function makePrivate(path: string): void {
  try {
    closeSync(openSync(path, 'wx', 0o600));
  } catch (error) {
    if (withCode.safeParse(error).data?.code !== 'EEXIST') throw error;
  }
  if (!statSync(path).isFile()) {
    throw new StorageError('not_a_database', `${path} is not a file; choose another name.`);
  }
  if (!isPrivate(path)) chmodSync(path, 0o600);
}

/** Whether nobody but the owner has rights on the file. Windows has no such bits: true there. */
export function isPrivate(path: string): boolean {
  return process.platform === 'win32' || (statSync(path).mode & 0o077) === 0;
}

/** Whether this user may write to the file. */
export function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
