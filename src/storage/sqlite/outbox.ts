import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import {
  farAhead,
  type Address,
  type NewOutboxRow,
  type Outgoing,
  type OutboxRow,
} from '../../core/ports.ts';
import { StorageError } from '../error.ts';

const head = z.object({
  id: z.string(),
  subject: z.string(),
  address: z.string(),
  message: z.string(),
  tries: z.number(),
});
const waiting = z.object({ id: z.string(), ready_at: z.number() });
const oneChat = z.object({ chat: z.string() });

const anAddress = z.looseObject({ chat: z.string(), platform: z.string() });
const aMessage = z.looseObject({ parts: z.array(z.unknown()), choices: z.array(z.unknown()) });

/** The frame of what commit wrote; the parts inside are core's, and a newer core may add kinds. */
const address = z.custom<Address>((value) => anAddress.safeParse(value).success);
const message = z.custom<Outgoing>((value) => aMessage.safeParse(value).success);

/**
 * The outbox table. `ready_at` is set on the oldest row of each chat only, so that finding what may
 * go never looks at the rows behind it. Leases live in memory: a dead process's rows are free at
 * once, and taking one costs no write.
 */
export interface OutboxTable {
  add(subject: string, row: NewOutboxRow): void;
  erase(subject: string): void;
  remove(id: string): void;
  retry(id: string, at: number, countsAsTry: boolean): void;
  lease(now: number, until: number, limit: number): OutboxRow[];
  /** To be called once what freed the row is durable. */
  unlease(id: string): void;
  nextAt(): number | null;
}

export function outboxTable(database: DatabaseSync): OutboxTable {
  const insert = database.prepare(
    `INSERT INTO outbox (id, subject, chat, address, message, tries, ready_at)
     VALUES (?1, ?2, ?3, ?4, ?5, 0, iif(EXISTS (SELECT 1 FROM outbox WHERE chat = ?3), NULL, 0))
     ON CONFLICT DO NOTHING`,
  );
  const promote = database.prepare(
    `UPDATE outbox SET ready_at = 0
     WHERE seq = (SELECT seq FROM outbox WHERE chat = ? ORDER BY seq LIMIT 1) AND ready_at IS NULL`,
  );
  const remove = database.prepare('DELETE FROM outbox WHERE id = ? RETURNING chat');
  const chatsOf = database.prepare('SELECT DISTINCT chat FROM outbox WHERE subject = ?');
  const removeAll = database.prepare('DELETE FROM outbox WHERE subject = ?');
  const retry = database.prepare(
    'UPDATE outbox SET ready_at = ?, tries = tries + ? WHERE id = ? AND ready_at IS NOT NULL',
  );
  const ready = database.prepare(
    `SELECT id, subject, address, message, tries FROM outbox INDEXED BY outbox_heads
     WHERE ready_at IS NOT NULL AND (ready_at <= ?1 OR ready_at > ?1 + ${farAhead}) ORDER BY seq`,
  );
  const byTime = database.prepare(
    `SELECT id, ready_at FROM outbox INDEXED BY outbox_by_time
     WHERE ready_at IS NOT NULL ORDER BY ready_at`,
  );
  const leases = new Map<string, number>();

  return {
    add(subject, row) {
      const { chat } = row.address;
      const { changes } = insert.run(
        row.id,
        subject,
        chat,
        JSON.stringify(row.address),
        JSON.stringify(row.message),
      );
      if (changes !== 1) throw new StorageError('taken', `Message id ${row.id} is in use.`);
    },
    erase(subject) {
      const chats = chatsOf.all(subject).map((each) => oneChat.parse(each).chat);
      removeAll.run(subject);
      for (const chat of chats) promote.run(chat);
    },
    remove(id) {
      const removed = remove.get(id);
      if (removed) promote.run(oneChat.parse(removed).chat);
    },
    retry: (id, at, countsAsTry) => void retry.run(at, countsAsTry ? 1 : 0, id),
    lease(now, until, limit) {
      for (const [id, leasedUntil] of leases) if (isOver(leasedUntil, now)) leases.delete(id);
      const rows: OutboxRow[] = [];
      if (limit <= 0) return rows;
      let bad: string | null = null;
      for (const found of ready.iterate(now)) {
        const row = head.parse(found);
        if (leases.has(row.id)) continue;
        const parsed = parse(row);
        if (!parsed) {
          bad ??= row.id;
          continue;
        }
        leases.set(row.id, until);
        rows.push(parsed);
        if (rows.length === limit) break;
      }
      // what is good goes out first; then a bad row is reported and left alone like a leased one
      if (rows.length > 0 || bad === null) return rows;
      leases.set(bad, until);
      throw unreadable(bad);
    },
    unlease: (id) => void leases.delete(id),
    nextAt() {
      let earliest: number | null = null;
      for (const found of byTime.iterate()) {
        const { id, ready_at } = waiting.parse(found);
        const leasedUntil = leases.get(id);
        if (earliest !== null && ready_at >= earliest) return earliest;
        const at = Math.max(ready_at, leasedUntil ?? 0);
        earliest = earliest === null ? at : Math.min(earliest, at);
      }
      return earliest;
    },
  };
}

const isOver = (until: number, now: number) => until <= now || until > now + farAhead;

function parse(row: z.infer<typeof head>): OutboxRow | null {
  const { id, subject, tries } = row;
  try {
    return {
      id,
      subject,
      address: address.parse(JSON.parse(row.address)),
      message: message.parse(JSON.parse(row.message)),
      tries,
    };
  } catch {
    return null;
  }
}

function unreadable(id: string): StorageError {
  return new StorageError(
    'unreadable_record',
    `The unsent message ${id} cannot be read and was left as it is; its chat waits until it is removed.`,
  );
}
