import {
  farAhead,
  type Address,
  type Commit,
  type NewOutboxRow,
  type Outgoing,
  type OutboxRow,
} from '../../core/ports.ts';
import { StorageError } from '../error.ts';

interface Waiting {
  subject: string;
  address: Address;
  message: Outgoing;
  tries: number;
  /** UTC ms; 0: at once. */
  readyAt: number;
  leasedUntil: number;
}

/** The unsent messages of a memory store, in the order they were committed. */
export interface MemoryOutbox {
  /** Throws 'taken' when the commit brings an id that would be there twice. */
  checkFree(commit: Commit): void;
  add(subject: string, row: NewOutboxRow): void;
  erase(subject: string): void;
  lease(now: number, leaseUntil: number, limit: number): OutboxRow[];
  done(id: string): void;
  retry(id: string, at: number, countsAsTry: boolean): void;
  nextAt(): number | null;
}

/** Makes an empty one. */
export function memoryOutbox(): MemoryOutbox {
  const rows = new Map<string, Waiting>();
  /** The last time that was told. */
  let told = -Infinity;

  /** What was put off by a clock that was set back since waits as long as it would have. */
  const tell = (now: number) => {
    const back = told - now;
    told = now;
    if (back <= 0 || back >= farAhead) return;
    for (const row of rows.values()) {
      if (row.readyAt > 0) row.readyAt -= back;
      if (row.leasedUntil > 0) row.leasedUntil -= back;
    }
  };

  /** The oldest row of every chat. */
  const heads = () => {
    const chats = new Set<string>();
    return [...rows].filter(([, { address }]) => {
      const first = !chats.has(address.chat);
      chats.add(address.chat);
      return first;
    });
  };

  return {
    checkFree(commit) {
      const ids = commit.outbox.map((row) => row.id);
      const staying = (id: string) => {
        const row = rows.get(id);
        return row && !(commit.erase && row.subject === commit.subject);
      };
      const taken = ids.find((id, index) => staying(id) || ids.indexOf(id) !== index);
      if (taken !== undefined) throw new StorageError('taken', `Message id ${taken} is in use.`);
    },
    add(subject, { id, address, message }) {
      const copy = structuredClone({ address, message });
      rows.set(id, { subject, ...copy, tries: 0, readyAt: 0, leasedUntil: 0 });
    },
    erase(subject) {
      for (const [id, row] of rows) if (row.subject === subject) rows.delete(id);
    },
    lease(now, leaseUntil, limit) {
      tell(now);
      const isOver = (until: number) => until <= now || until > now + farAhead;
      for (const row of rows.values()) if (isOver(row.leasedUntil)) row.leasedUntil = 0;
      return heads()
        .filter(([, row]) => isOver(row.readyAt) && row.leasedUntil === 0)
        .slice(0, limit)
        .map(([id, row]) => {
          row.leasedUntil = leaseUntil;
          const { subject, tries } = row;
          const { address, message } = structuredClone({
            address: row.address,
            message: row.message,
          });
          return { id, subject, address, message, tries };
        });
    },
    done: (id) => void rows.delete(id),
    retry(id, at, countsAsTry) {
      const row = heads().find(([head]) => head === id)?.[1];
      if (!row) return;
      row.readyAt = at;
      row.leasedUntil = 0;
      if (countsAsTry) row.tries += 1;
    },
    nextAt() {
      const times = heads().map(([, row]) => Math.max(row.readyAt, row.leasedUntil));
      return times.length > 0 ? times.reduce((a, b) => Math.min(a, b)) : null;
    },
  };
}
