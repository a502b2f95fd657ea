import type { OutboxRow, Store, Subject } from '../../core/ports.ts';

/**
 * The store as the chat of one person sees it: other people's reminders do not fire and their
 * messages wait in the outbox until they open a chat themselves.
 */
export function onePerson(store: Store, subject: Subject): Store {
  const remindersOf = async () => store.remindersOf(subject);
  return {
    get: (...all) => store.get(...all),
    list: (...all) => store.list(...all),
    commit: (...all) => store.commit(...all),
    seen: (...all) => store.seen(...all),
    erasedAt: (...all) => store.erasedAt(...all),
    remindersOf: (...all) => store.remindersOf(...all),
    outboxDone: (...all) => store.outboxDone(...all),
    outboxRetry: (...all) => store.outboxRetry(...all),
    purge: (...all) => store.purge(...all),
    scrub: () => store.scrub(),
    close: () => store.close(),
    async dueReminders(until, limit) {
      const due = (await remindersOf()).filter(({ at }) => at <= until);
      return due.slice(0, limit);
    },
    async nextReminderAt() {
      return (await remindersOf())[0]?.at ?? null;
    },
    async leaseOutbox(now, leaseUntil, limit): Promise<OutboxRow[]> {
      for (;;) {
        const rows = await store.leaseOutbox(now, leaseUntil, limit);
        const mine = rows.filter((row) => row.subject === subject);
        if (mine.length > 0 || rows.length === 0) return mine;
      }
    },
    async nextOutboxAt() {
      return null;
    },
    async inbox(limit) {
      return (await store.inbox(limit)).filter((row) => row.subject === subject);
    },
    async subjectsWith(key) {
      return (await store.get(subject, [key])).length > 0 ? [subject] : [];
    },
  };
}
