import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { InboxRow } from '../../core/ports.ts';
import { StorageError } from '../error.ts';
import { storable } from '../names.ts';

const inboxRow = z.object({ id: z.string(), subject: z.string(), body: z.string() });

/** The inbox table: work left for other subjects, oldest first. */
export interface InboxTable {
  /** Takes the row off; false when it is not there (any more) or another subject's. */
  claim(subject: string, id: string): boolean;
  add(row: InboxRow): void;
  erase(subject: string): void;
  first(limit: number): InboxRow[];
}

export function inboxTable(database: DatabaseSync): InboxTable {
  const claim = database.prepare('DELETE FROM inbox WHERE id = ? AND subject = ?');
  const add = database.prepare(
    'INSERT INTO inbox (id, subject, body) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const erase = database.prepare('DELETE FROM inbox WHERE subject = ?');
  const first = database.prepare('SELECT id, subject, body FROM inbox ORDER BY seq LIMIT ?');

  return {
    claim: (subject, id) => claim.run(id, subject).changes === 1,
    add({ id, subject, body }) {
      if (add.run(id, subject, storable(body)).changes === 1) return;
      throw new StorageError('taken', `Inbox id ${id} is in use.`);
    },
    erase: (subject) => void erase.run(subject),
    first: (limit) => first.all(limit).map((each) => inboxRow.parse(each)),
  };
}
