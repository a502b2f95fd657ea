import type { Store, Subject } from '../core/ports.ts';

/**
 * Removes everything held on a subject and makes it unrecoverable from the store's files; how many
 * records that were. What was handed out before (exported files, backups) stays where it is.
 */
export async function forget(store: Store, subject: Subject, now: number): Promise<number> {
  const held = await store.list(subject, '');
  await store.commit({
    subject,
    at: now,
    puts: [],
    outbox: [],
    remind: [],
    cancel: [],
    inbox: [],
    erase: true,
  });
  await store.scrub();
  return held.length;
}
