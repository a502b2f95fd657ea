import { createHmac, createSecretKey } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { scrubDue } from './scrub.ts';

const secretRow = z.object({ value: z.string() });
const tombstone = z.object({ at: z.number() });

/** Hashes kept in memory. */
const mostNear = 1000;
/** People of whom it is known in memory whether they were erased. */
const mostKnown = 10_000;

/**
 * What outlives an erased subject: keyed hashes of the deliveries seen and of who was erased, never
 * an id or a word.
 */
export interface TracesTable {
  /** False when the delivery is there already. */
  see(subject: string, deliveryId: string, keepUntil: number): boolean;
  seen(subject: string, deliveryId: string): boolean;
  bury(subject: string, at: number): void;
  erasedAt(subject: string): number | null;
  purge(now: number): void;
}

export function tracesTable(database: DatabaseSync): TracesTable {
  const { value } = secretRow.parse(
    database.prepare("SELECT value FROM meta WHERE name = 'secret'").get(),
  );
  // As an object: of a text node makes one anew each time.
  const secret = createSecretKey(value, 'utf8');
  /** A delivery is looked for before its step and written with it. */
  const near = new Map<string, Buffer>();
  /** Asked of everybody at every step; only this process ever changes it. */
  const known = new Map<string, number | null>();
  const hash = (...parts: string[]): Buffer => {
    const named = JSON.stringify(parts);
    const known = near.get(named);
    if (known !== undefined) return known;
    const made = createHmac('sha256', secret).update(named).digest();
    if (near.size >= mostNear) near.clear();
    near.set(named, made);
    return made;
  };
  const see = database.prepare(
    'INSERT INTO seen (hash, keep_until) VALUES (?, ?) ON CONFLICT DO NOTHING',
  );
  const seen = database.prepare('SELECT 1 FROM seen WHERE hash = ?');
  const bury = database.prepare(
    'INSERT INTO erased (hash, at) VALUES (?, ?) ON CONFLICT DO UPDATE SET at = excluded.at',
  );
  const erased = database.prepare('SELECT at FROM erased WHERE hash = ?');
  const callForScrub = database.prepare(scrubDue);
  const purge = database.prepare('DELETE FROM seen WHERE keep_until < ?');

  return {
    see: (subject, id, keepUntil) => see.run(hash('seen', subject, id), keepUntil).changes === 1,
    seen: (subject, id) => seen.get(hash('seen', subject, id)) !== undefined,
    bury(subject, at) {
      // Not the new time: this may be undone.
      known.delete(subject);
      bury.run(hash('erased', subject), at);
      callForScrub.run();
    },
    erasedAt(subject) {
      const near = known.get(subject);
      if (near !== undefined) return near;
      const found = erased.get(hash('erased', subject));
      const at = found ? tombstone.parse(found).at : null;
      if (known.size >= mostKnown) known.clear();
      known.set(subject, at);
      return at;
    },
    purge: (now) => void purge.run(now),
  };
}
