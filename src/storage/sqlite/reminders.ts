import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { Reminder } from '../../core/ports.ts';

const reminder = z.object({ subject: z.string(), key: z.string(), at: z.number() });
const oneTime = z.object({ at: z.number().nullable() });

/** The reminders table: what is due when. */
export interface RemindersTable {
  /** Takes exactly this reminder off; false when it is not there (any more). */
  claim(subject: string, key: string, at: number): boolean;
  set(subject: string, key: string, at: number): void;
  cancel(subject: string, key: string): void;
  erase(subject: string): void;
  due(until: number, limit: number): Reminder[];
  of(subject: string): Reminder[];
  nextAt(): number | null;
}

export function remindersTable(database: DatabaseSync): RemindersTable {
  const claim = database.prepare('DELETE FROM reminders WHERE subject = ? AND key = ? AND at = ?');
  const set = database.prepare(
    `INSERT INTO reminders (subject, key, at) VALUES (?, ?, ?)
     ON CONFLICT DO UPDATE SET at = excluded.at`,
  );
  const cancel = database.prepare('DELETE FROM reminders WHERE subject = ? AND key = ?');
  const erase = database.prepare('DELETE FROM reminders WHERE subject = ?');
  const due = database.prepare(
    'SELECT subject, key, at FROM reminders WHERE at <= ? ORDER BY at, subject, key LIMIT ?',
  );
  const of = database.prepare(
    'SELECT subject, key, at FROM reminders WHERE subject = ? ORDER BY at, key',
  );
  const next = database.prepare('SELECT min(at) AS at FROM reminders');

  /** The time of the first one, asked after every step; undefined: it has to be looked for. */
  let first: number | null | undefined;
  const written = <T>(result: T): T => {
    first = undefined;
    return result;
  };

  return {
    claim: (subject, key, at) => written(claim.run(subject, key, at).changes === 1),
    set: (subject, key, at) => void written(set.run(subject, key, at)),
    cancel: (subject, key) => void written(cancel.run(subject, key)),
    erase: (subject) => void written(erase.run(subject)),
    due: (until, limit) => due.all(until, limit).map((each) => reminder.parse(each)),
    of: (subject) => of.all(subject).map((each) => reminder.parse(each)),
    nextAt() {
      if (first === undefined) first = oneTime.parse(next.get()).at;
      return first;
    },
  };
}
