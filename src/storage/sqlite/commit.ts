import type { DatabaseSync } from 'node:sqlite';
import type { Commit, CommitResult } from '../../core/ports.ts';
import type { KeptRows } from './kept-rows.ts';
import { inboxTable, type InboxTable } from './inbox.ts';
import { outboxTable, type OutboxTable } from './outbox.ts';
import { remindersTable, type RemindersTable } from './reminders.ts';
import { rowsTable, type RowsTable } from './rows.ts';
import { tracesTable, type TracesTable } from './traces.ts';

/** Every table with its prepared statements. */
export interface Tables {
  rows: RowsTable;
  outbox: OutboxTable;
  reminders: RemindersTable;
  inbox: InboxTable;
  traces: TracesTable;
}

/** `kept`: shared by what reads and what writes; a reader beside another program keeps none. */
export function tablesOf(database: DatabaseSync, kept: KeptRows): Tables {
  return {
    rows: rowsTable(database, kept),
    outbox: outboxTable(database),
    reminders: remindersTable(database),
    inbox: inboxTable(database),
    traces: tracesTable(database),
  };
}

/**
 * Applies a commit inside the caller's transaction. Unless the result is 'committed' the caller
 * undoes what was written on the way.
 */
export function applyCommit(tables: Tables, commit: Commit): CommitResult {
  const { rows, outbox, reminders, inbox, traces } = tables;
  const { subject, delivery } = commit;
  if (delivery && !traces.see(subject, delivery.id, delivery.keepUntil)) return 'duplicate';
  if (!claim(tables, commit)) return 'gone';
  if (commit.erase) {
    rows.erase(subject);
    outbox.erase(subject);
    reminders.erase(subject);
    inbox.erase(subject);
    traces.bury(subject, commit.at);
  }
  if (!rows.put(subject, commit.puts)) return 'conflict';
  for (const key of commit.cancel) reminders.cancel(subject, key);
  for (const { key, at } of commit.remind) reminders.set(subject, key, at);
  for (const row of commit.outbox) outbox.add(subject, row);
  for (const row of commit.inbox) inbox.add(row);
  return 'committed';
}

function claim({ reminders, inbox }: Tables, { subject, claim: claimed }: Commit): boolean {
  if (!claimed) return true;
  if ('inbox' in claimed) return inbox.claim(subject, claimed.inbox);
  return reminders.claim(subject, claimed.reminder.key, claimed.reminder.at);
}
