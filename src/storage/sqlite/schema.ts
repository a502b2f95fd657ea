import { randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { StorageError } from '../error.ts';

/** 'NxtR': tells our database from any other SQLite file. */
const applicationId = 0x4e787452;

/** Migration n brings a database of version n to n + 1. Released ones are never edited. */
const migrations: readonly ((database: DatabaseSync) => void)[] = [
  (database) => {
    database.exec(`
      CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

      CREATE TABLE rows (
        namespace TEXT NOT NULL,
        key TEXT NOT NULL,
        value TEXT NOT NULL,
        version INTEGER NOT NULL,
        expires INTEGER,
        PRIMARY KEY (namespace, key)
      ) STRICT;
      CREATE INDEX rows_by_key ON rows (key, namespace);
      CREATE INDEX rows_by_expiry ON rows (expires) WHERE expires IS NOT NULL;

      CREATE TABLE seen (hash BLOB PRIMARY KEY, keep_until INTEGER NOT NULL) STRICT, WITHOUT ROWID;
      CREATE INDEX seen_by_time ON seen (keep_until);

      CREATE TABLE erased (hash BLOB PRIMARY KEY, at INTEGER NOT NULL) STRICT, WITHOUT ROWID;

      CREATE TABLE reminders (
        subject TEXT NOT NULL,
        key TEXT NOT NULL,
        at INTEGER NOT NULL,
        PRIMARY KEY (subject, key)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX reminders_by_time ON reminders (at, subject, key);

      -- ready_at: null behind another row of its chat; otherwise UTC ms when it may go, 0 at once
      CREATE TABLE outbox (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        subject TEXT NOT NULL,
        chat TEXT NOT NULL,
        address TEXT NOT NULL,
        message TEXT NOT NULL,
        tries INTEGER NOT NULL,
        ready_at INTEGER
      ) STRICT;
      CREATE INDEX outbox_by_chat ON outbox (chat, seq);
      CREATE INDEX outbox_by_subject ON outbox (subject);
      CREATE INDEX outbox_heads ON outbox (seq, ready_at) WHERE ready_at IS NOT NULL;
      CREATE INDEX outbox_by_time ON outbox (ready_at) WHERE ready_at IS NOT NULL;

      CREATE TABLE inbox (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        subject TEXT NOT NULL,
        body TEXT NOT NULL
      ) STRICT;
      CREATE INDEX inbox_by_subject ON inbox (subject);
    `);
    const secret = randomBytes(32).toString('hex');
    database.prepare('INSERT INTO meta (name, value) VALUES (?, ?)').run('secret', secret);
  },
  // Whose turn an unsent message is is known in memory; every index costs each message two writes.
  (database) => {
    database.exec(`
      DROP INDEX outbox_by_chat;
      DROP INDEX outbox_by_subject;
      DROP INDEX outbox_heads;
      DROP INDEX outbox_by_time;

      -- from now on: UTC ms when it may go, 0 at once
      UPDATE outbox SET ready_at = 0 WHERE ready_at IS NULL;

      -- who holds a record is asked of those there is one of
      DROP INDEX rows_by_key;
      CREATE INDEX rows_alone ON rows (key, namespace) WHERE instr(key, '/') = 0;
    `);
  },
  // Deliveries that come together are noted together; `seen` keeps those of before until they are purged.
  (database) => {
    database.exec(`
      CREATE TABLE deliveries (key TEXT PRIMARY KEY, keep_until INTEGER NOT NULL)
      STRICT, WITHOUT ROWID;
      CREATE INDEX deliveries_by_time ON deliveries (keep_until);
    `);
  },
];

/** The version this code reads and writes. */
export const schemaVersion = migrations.length;

const oneNumber = z.record(z.string(), z.number());

/** The value of a pragma or count that answers one number. */
export function number(database: DatabaseSync, sql: string): number {
  const [value] = Object.values(oneNumber.parse(database.prepare(sql).get()));
  if (value === undefined) throw new StorageError('failed', `No answer to ${sql}.`);
  return value;
}

/**
 * The stored schema version, 0 for an empty file. Throws when the file is another program's or
 * newer than this code; nothing is written.
 */
export function readVersion(database: DatabaseSync, path: string): number {
  const version = number(database, 'PRAGMA user_version');
  const ours = number(database, 'PRAGMA application_id') === applicationId;
  if (!ours && number(database, 'SELECT count(*) FROM sqlite_schema') > 0) {
    throw new StorageError(
      'not_a_database',
      `The file ${path} is a database of another program; choose another file.`,
    );
  }
  if (version > schemaVersion) {
    throw new StorageError(
      'newer_version',
      `The database ${path} is of version ${version}, this program knows ${schemaVersion}; install the newer program, nothing was changed.`,
    );
  }
  return version;
}

/** Brings the database to `schemaVersion`, in one transaction. */
export function migrate(database: DatabaseSync, path: string): void {
  if (readVersion(database, path) === schemaVersion) return;
  database.exec('BEGIN IMMEDIATE');
  try {
    for (const step of migrations.slice(readVersion(database, path))) step(database);
    database.exec(`PRAGMA application_id = ${applicationId}`);
    database.exec(`PRAGMA user_version = ${schemaVersion}`);
    database.exec('COMMIT');
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}
