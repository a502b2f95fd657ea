import { createHmac, hash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { scrubDue } from './scrub.ts';

const secretRow = z.object({ value: z.string() });
const tombstone = z.object({ at: z.number() });

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
  const { value: secret } = secretRow.parse(
    database.prepare("SELECT value FROM meta WHERE name = 'secret'").get(),
  );
  /** Asked of everybody at every step; only this process ever changes it. */
  const known = new Map<string, number | null>();
  const keyed = (...parts: string[]): Buffer =>
    createHmac('sha256', secret).update(JSON.stringify(parts)).digest();
  const see = database.prepare(
    'INSERT INTO deliveries (key, keep_until) VALUES (?, ?) ON CONFLICT DO NOTHING',
  );
  const seen = database.prepare('SELECT 1 FROM deliveries WHERE key = ?');
  const seenBefore = database.prepare('SELECT 1 FROM seen WHERE hash = ?');
  const anyBefore = database.prepare('SELECT 1 FROM seen LIMIT 1');
  /** What an earlier version of this program saw stands in a table of its own until it is purged. */
  let isAnyBefore = anyBefore.get() !== undefined;
  const wasBefore = (subject: string, id: string): boolean =>
    isAnyBefore && seenBefore.get(keyed('seen', subject, id)) !== undefined;
  const bury = database.prepare(
    'INSERT INTO erased (hash, at) VALUES (?, ?) ON CONFLICT DO UPDATE SET at = excluded.at',
  );
  const erased = database.prepare('SELECT at FROM erased WHERE hash = ?');
  const callForScrub = database.prepare(scrubDue);
  const purge = database.prepare('DELETE FROM deliveries WHERE keep_until < ?');
  const purgeBefore = database.prepare('DELETE FROM seen WHERE keep_until < ?');

  return {
    see: (subject, id, keepUntil) =>
      !wasBefore(subject, id) && see.run(keyOf(secret, subject, id), keepUntil).changes === 1,
    seen: (subject, id) =>
      wasBefore(subject, id) || seen.get(keyOf(secret, subject, id)) !== undefined,
    bury(subject, at) {
      // Not the new time: this may be undone.
      known.delete(subject);
      bury.run(keyed('erased', subject), at);
      callForScrub.run();
    },
    erasedAt(subject) {
      const near = known.get(subject);
      if (near !== undefined) return near;
      const found = erased.get(keyed('erased', subject));
      const at = found ? tombstone.parse(found).at : null;
      if (known.size >= mostKnown) known.clear();
      known.set(subject, at);
      return at;
    },
    purge(now) {
      purge.run(now);
      if (!isAnyBefore) return;
      purgeBefore.run(now);
      isAnyBefore = anyBefore.get() !== undefined;
    },
  };
}

/** Characters of base64 that hold the 128 bits which no two deliveries ever share. */
const hashed = 22;

/**
 * A keyed hash, behind the first digits of the time or the number in the delivery's id where there is
 * one (a moment of Slack's `ts`, a quarter of a second of Discord's ids): deliveries of one time stand
 * together, so that noting them touches one page and not one each.
 */
function keyOf(secret: string, subject: string, id: string): string {
  const [, moment = ''] = /:([\d.]{13})/.exec(id) ?? [];
  const text = `${secret}${JSON.stringify([subject, id])}`;
  return `${moment};${hash('sha256', text, 'base64url').slice(0, hashed)}`;
}
