import type { Commit, CommitResult, InboxRow, OutboxRow, Reminder, Store } from '../core/ports.ts';
import { StorageError } from './error.ts';
import { memoryOutbox } from './memory/outbox.ts';
import { memoryRows } from './memory/rows.ts';
import { checkNames } from './names.ts';
import type { KeyedRows } from './rows.ts';

/**
 * A Store that lives as long as the process. It keeps every promise of the port except surviving
 * the process; for tests and throwaway runs. `rows` is its key-value side (keyv.ts).
 */
export function memoryStore(): Store & { rows: KeyedRows } {
  let closed = false;
  const open = () => {
    if (closed) throw new StorageError('closed', 'The store is closed already.');
  };
  const rows = memoryRows(open);
  const outbox = memoryOutbox();
  const reminders = new Map<string, Map<string, number>>();
  const inbox = new Map<string, InboxRow>();
  const seen = new Map<string, number>();
  const erased = new Map<string, number>();

  const sorted = (subjects: Iterable<string>): Reminder[] =>
    [...subjects]
      .flatMap((subject) =>
        [...(reminders.get(subject) ?? [])].map(([key, at]) => ({ subject, key, at })),
      )
      .sort((a, b) => a.at - b.at || compare(a.subject, b.subject) || compare(a.key, b.key));

  const claimed = ({ claim, subject }: Commit): boolean => {
    if (!claim) return true;
    if ('inbox' in claim) return inbox.get(claim.inbox)?.subject === subject;
    return reminders.get(subject)?.get(claim.reminder.key) === claim.reminder.at;
  };

  const erase = (subject: string, at: number) => {
    rows.erase(subject);
    outbox.erase(subject);
    reminders.delete(subject);
    for (const row of inbox.values()) if (row.subject === subject) inbox.delete(row.id);
    erased.set(subject, at);
  };

  const apply = (commit: Commit) => {
    const { subject, claim } = commit;
    if (commit.delivery) seen.set(delivery(subject, commit.delivery.id), commit.delivery.keepUntil);
    if (commit.erase) erase(subject, commit.at);
    else if (claim && 'inbox' in claim) inbox.delete(claim.inbox);
    else if (claim) reminders.get(subject)?.delete(claim.reminder.key);
    rows.put(subject, commit.puts);
    const mine = reminders.get(subject) ?? new Map<string, number>();
    for (const key of commit.cancel) mine.delete(key);
    for (const { key, at } of commit.remind) mine.set(key, at);
    if (mine.size > 0) reminders.set(subject, mine);
    else reminders.delete(subject);
    for (const row of commit.outbox) outbox.add(subject, row);
    for (const row of commit.inbox) inbox.set(row.id, { ...row });
  };

  const check = (commit: Commit): CommitResult => {
    if (commit.delivery && seen.has(delivery(commit.subject, commit.delivery.id))) {
      return 'duplicate';
    }
    if (!claimed(commit)) return 'gone';
    if (!rows.matches(commit.subject, commit.puts, commit.erase === true)) return 'conflict';
    outbox.checkFree(commit);
    const ids = commit.inbox.map((row) => row.id);
    const staying = (id: string) => {
      const row = inbox.get(id);
      const claimedNow = commit.claim && 'inbox' in commit.claim && commit.claim.inbox === id;
      return row && !claimedNow && !(commit.erase && row.subject === commit.subject);
    };
    const taken = ids.find((id, index) => staying(id) || ids.indexOf(id) !== index);
    if (taken !== undefined) throw new StorageError('taken', `Inbox id ${taken} is in use.`);
    return 'committed';
  };

  return {
    rows,
    async get(subject, keys) {
      open();
      return rows.get(subject, keys);
    },
    async list(subject, prefix) {
      open();
      return rows.list(subject, prefix);
    },
    async commit(commit) {
      open();
      checkNames(commit);
      checkMoments(commit);
      const result = check(commit);
      if (result === 'committed') apply(commit);
      return result;
    },
    async seen(subject, deliveryId) {
      open();
      return seen.has(delivery(subject, deliveryId));
    },
    async erasedAt(subject) {
      open();
      return erased.get(subject) ?? null;
    },
    async dueReminders(until, limit) {
      open();
      return sorted(reminders.keys())
        .filter(({ at }) => at <= until)
        .slice(0, limit);
    },
    async remindersOf(subject) {
      open();
      return sorted([subject]);
    },
    async nextReminderAt() {
      open();
      return sorted(reminders.keys())[0]?.at ?? null;
    },
    async leaseOutbox(now, leaseUntil, limit): Promise<OutboxRow[]> {
      open();
      return outbox.lease(now, leaseUntil, limit);
    },
    async outboxDone(id) {
      open();
      outbox.done(id);
    },
    async outboxRetry(id, at, countsAsTry) {
      open();
      checkMoment(at);
      outbox.retry(id, at, countsAsTry);
    },
    async nextOutboxAt() {
      open();
      return outbox.nextAt();
    },
    async inbox(limit) {
      open();
      return [...inbox.values()].slice(0, limit).map((row) => ({ ...row }));
    },
    async subjectsWith(key) {
      open();
      return rows.namespacesWith(key);
    },
    async purge(now) {
      open();
      for (const [id, keepUntil] of seen) if (keepUntil < now) seen.delete(id);
      rows.purge(now);
    },
    async scrub() {
      open();
    },
    async close() {
      closed = true;
    },
  };
}

/** As the file does, whose columns hold whole numbers. */
function checkMoment(at: number): void {
  if (Number.isInteger(at)) return;
  throw new StorageError('failed', 'A time must be a whole number of ms.');
}

function checkMoments({ at, delivery: seen, erase, remind }: Commit): void {
  if (erase) checkMoment(at);
  if (seen) checkMoment(seen.keepUntil);
  for (const each of remind) checkMoment(each.at);
}

/** No subject and id can be mistaken for another pair. */
function delivery(subject: string, id: string): string {
  return JSON.stringify([subject, id]);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
