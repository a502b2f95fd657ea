import type { Store, Subject } from '../core/ports.ts';
import { emptyCommit } from '../core/runtime/commit.ts';

/**
 * Removes everything held on a subject and makes it unrecoverable from the store's files; how many
 * records that were. What was handed out before (exported files, backups) stays where it is.
 */
export async function forget(store: Store, subject: Subject, now: number): Promise<number> {
  const held = await erase(store, subject, now);
  await store.scrub();
  return held;
}

/** The same for several people; how many they were. */
export async function forgetEverybody(
  store: Store,
  subjects: readonly Subject[],
  now: number,
): Promise<number> {
  for (const subject of subjects) await erase(store, subject, now);
  if (subjects.length > 0) await store.scrub();
  return subjects.length;
}

async function erase(store: Store, subject: Subject, now: number): Promise<number> {
  const held = await store.list(subject, '');
  await store.commit({ ...emptyCommit(subject, now), erase: true });
  return held.length;
}
