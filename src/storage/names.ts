import type { Commit } from '../core/ports.ts';
import { StorageError } from './error.ts';

/**
 * Refuses a name that UTF-8 cannot hold: two different ones would be stored as the same, and one
 * person would read another's record. Core normalises text at its edge, so this is a bug there.
 */
export function checkName(kind: string, name: string): void {
  if (name.isWellFormed() && !name.includes('\0')) return;
  throw new StorageError(
    'bad_name',
    `The ${kind} holds a NUL or half a surrogate pair; text must be normalised before it gets here.`,
  );
}

/** checkName on every name of a commit. */
export function checkNames(commit: Commit): void {
  checkName('subject', commit.subject);
  if (commit.delivery) checkName('delivery id', commit.delivery.id);
  for (const put of commit.puts) checkName('key', put.key);
  for (const { key } of commit.remind) checkName('reminder key', key);
  for (const row of commit.outbox) {
    checkName('message id', row.id);
    checkName('chat', row.address.chat);
  }
  for (const row of commit.inbox) {
    checkName('inbox id', row.id);
    checkName('subject', row.subject);
  }
}

/**
 * The same JSON with half surrogate pairs written as escapes. They can only stand inside a string
 * literal, so the meaning is unchanged, and UTF-8 can hold the result.
 */
export function storable(json: string): string {
  if (json.isWellFormed()) return json;
  return json.replace(
    /\p{Surrogate}/gu,
    (half) => `\\u${half.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
