import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { Address, Commit, NewOutboxRow, Outgoing, OutboxRow } from '../../core/ports.ts';
import { StorageError } from '../error.ts';
import { Turns, type Waiting } from './turns.ts';

const head = z.object({
  id: z.string(),
  subject: z.string(),
  chat: z.string(),
  tries: z.number(),
  ready_at: z.number(),
});
const content = z.object({ address: z.string(), message: z.string() });
type Content = z.infer<typeof content>;

const anAddress = z.looseObject({ chat: z.string(), platform: z.string() });
const aMessage = z.looseObject({ parts: z.array(z.unknown()), choices: z.array(z.unknown()) });

/** The frame of what commit wrote; the parts inside are core's, and a newer core may add kinds. */
const address = z.custom<Address>((value) => anAddress.safeParse(value).success);
const message = z.custom<Outgoing>((value) => aMessage.safeParse(value).success);

/** Unsent messages whose content is held in memory; that of others is read when they may go. */
const mostNear = 1000;

/**
 * The outbox table, and in memory whose turn it is (this process is the only writer), so that finding
 * what may go costs no look at the table. Leases live in memory only: a dead process's rows are free
 * at once, and taking one costs no write.
 */
export interface OutboxTable {
  add(subject: string, row: NewOutboxRow): void;
  erase(subject: string): void;
  remove(id: string): void;
  /** Whether the row may be removed a little later, with another write; nobody is given it till then. */
  end(id: string): boolean;
  /** Removes what `end` said yes to. */
  removeEnded(id: string): void;
  /** For the oldest of a chat only. */
  retry(id: string, at: number, countsAsTry: boolean): void;
  /** To be called once the commit is durable, in the order of commits; so are the next two. */
  committed(commit: Commit): void;
  removed(id: string): void;
  retried(id: string, at: number, countsAsTry: boolean): void;
  lease(now: number, until: number, limit: number): OutboxRow[];
  nextAt(): number | null;
}

export function outboxTable(database: DatabaseSync): OutboxTable {
  const insert = database.prepare(
    `INSERT INTO outbox (id, subject, chat, address, message, tries, ready_at)
     VALUES (?, ?, ?, ?, ?, 0, 0) ON CONFLICT DO NOTHING`,
  );
  const remove = database.prepare('DELETE FROM outbox WHERE id = ?');
  const removeAll = database.prepare('DELETE FROM outbox WHERE subject = ?');
  const retry = database.prepare('UPDATE outbox SET ready_at = ?, tries = tries + ? WHERE id = ?');
  const one = database.prepare('SELECT address, message FROM outbox WHERE id = ?');
  const all = database.prepare(
    'SELECT id, subject, chat, tries, ready_at FROM outbox ORDER BY seq',
  );
  const turns = new Turns();
  /** As they were written. */
  const texts = new WeakMap<NewOutboxRow, Content>();
  for (const found of all.iterate()) {
    const { ready_at, ...waiting } = head.parse(found);
    turns.add({ ...waiting, readyAt: ready_at, content: null });
  }

  /** What this process wrote is held as it was checked by then; null: it cannot be read. */
  const open = ({ id, subject, tries, content: near }: Waiting): OutboxRow | null => {
    try {
      if (near !== null) {
        // as: written by this process from just these types
        const address = JSON.parse(near.address) as Address;
        return { id, subject, tries, address, message: JSON.parse(near.message) as Outgoing };
      }
      const stored = content.parse(one.get(id));
      return {
        ...{ id, subject, tries },
        address: address.parse(JSON.parse(stored.address)),
        message: message.parse(JSON.parse(stored.message)),
      };
    } catch (error) {
      if (error instanceof SyntaxError || error instanceof z.ZodError) return null;
      throw error;
    }
  };

  return {
    add(subject, row) {
      const { chat } = row.address;
      const text = { address: JSON.stringify(row.address), message: JSON.stringify(row.message) };
      const { changes } = insert.run(row.id, subject, chat, text.address, text.message);
      if (changes !== 1) throw new StorageError('taken', `Message id ${row.id} is in use.`);
      texts.set(row, text);
    },
    erase: (subject) => void removeAll.run(subject),
    remove: (id) => void remove.run(id),
    end: (id) => turns.endAlone(id),
    removeEnded(id) {
      if (turns.isOver(id)) remove.run(id);
    },
    retry(id, at, countsAsTry) {
      if (turns.isFirst(id)) retry.run(at, countsAsTry ? 1 : 0, id);
    },
    committed({ subject, erase, outbox }) {
      if (erase) turns.erase(subject);
      for (const row of outbox) {
        const near = turns.size < mostNear ? (texts.get(row) ?? null) : null;
        const { id, address } = row;
        turns.add({ id, subject, chat: address.chat, tries: 0, readyAt: 0, content: near });
      }
    },
    removed: (id) => turns.done(id),
    retried: (id, at, countsAsTry) => turns.retry(id, at, countsAsTry),
    lease(now, until, limit) {
      const rows: OutboxRow[] = [];
      let bad: string | null = null;
      const take = (waiting: Waiting) => {
        if (rows.length >= limit) return 'enough';
        const row = open(waiting);
        if (row === null) {
          bad ??= waiting.id;
          return 'left';
        }
        rows.push(row);
        return 'leased';
      };
      turns.lease(now, until, take);
      // what is good goes out first; then a bad row is reported and left alone like a leased one
      if (rows.length > 0 || bad === null) return rows;
      turns.lend(bad, until);
      throw unreadable(bad);
    },
    nextAt: () => turns.nextAt(),
  };
}

function unreadable(id: string): StorageError {
  return new StorageError(
    'unreadable_record',
    `The unsent message ${id} cannot be read and was left as it is; its chat waits until it is removed.`,
  );
}
