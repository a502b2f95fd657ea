import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { StorageError } from '../error.ts';

const checkpointed = z.object({ busy: z.number() });

/** Notes that someone was erased, so that a process killed before its scrub is made good for. */
export const scrubDue =
  "INSERT INTO meta (name, value) VALUES ('scrub_due', '1') ON CONFLICT DO NOTHING";

/**
 * Leaves nothing of deleted rows in the main file and the log. secure_delete alone does not: it
 * clears a row where it last stood, not the copy that stays in a page's free space when SQLite
 * moves rows between pages. So the whole database is written anew (about a second per 100 MB, in
 * which nothing else happens). Throws 'locked' when a reader holds on to the log.
 */
export function scrubFiles(database: DatabaseSync, path: string): void {
  database.exec('VACUUM');
  if (!emptyLog(database)) {
    throw new StorageError(
      'locked',
      `Erased text may still stand in ${path}-wal, because another program reads the database; close that program, then start Next Round anew.`,
    );
  }
  database.exec("DELETE FROM meta WHERE name = 'scrub_due'");
}

/**
 * Moves the log into the database and cuts it off, so that words changed or deleted do not stay in it
 * until so much is written that it begins anew, which may take months. False while another program
 * reads the files; then they stay for now.
 */
export function emptyLog(database: DatabaseSync): boolean {
  const { busy } = checkpointed.parse(database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get());
  return busy === 0;
}

/** Scrubs if a process died between erasing and scrubbing; with a reader in the way, next time. */
export function finishScrub(database: DatabaseSync, path: string): void {
  if (!database.prepare("SELECT 1 FROM meta WHERE name = 'scrub_due'").get()) return;
  try {
    scrubFiles(database, path);
  } catch (error) {
    if (!(error instanceof StorageError && error.code === 'locked')) throw error;
  }
}
