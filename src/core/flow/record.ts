import type { Kind } from '../domain/kind.ts';

/** A write a step asks for. `value: null` removes the record. */
export interface Write {
  key: string;
  value: string | null;
  /** What the value was made of: the run that writes it need not decode it. */
  of?: { kind: unknown; record: unknown };
}

/** A stored record that does not parse. It is named, left as it is, and nothing overwrites it. */
export class RecordError extends Error {
  readonly code = 'record_unreadable';
  readonly key: string;
  /** It does not exist (any more). */
  readonly missing: boolean;
  constructor(key: string, reason: string, { cause, missing = false }: Why = {}) {
    super(`record ${key} does not open (${reason}); it is left as it is`, { cause });
    this.name = 'RecordError';
    this.key = key;
    this.missing = missing;
  }
}

interface Why {
  cause?: unknown;
  missing?: boolean;
}

/** What a step stands on was deleted meanwhile: thrown, it ends the question instead of failing. */
export const notThere = (key: string): RecordError =>
  new RecordError(key, 'it is not there', { missing: true });

/** A record that a newer version wrote: left as it is; what waits for it may be handled later. */
export class NewerRecordError extends RecordError {
  readonly newer = true;
}

export function keyOf<T>(kind: Kind<T>, ...path: readonly string[]): string {
  return [kind.name, ...path].join('/');
}

export function write<T>(kind: Kind<T>, value: T): Write {
  return {
    key: keyOf(kind, ...kind.path(value)),
    value: withVersion(JSON.stringify(value), kind.version),
    of: { kind, record: value },
  };
}

/** The text of a record with its version in front; without a copy of the record. */
const withVersion = (text: string, version: number): string =>
  text === '{}' ? `{"v":${version}}` : `{"v":${version},${text.slice(1)}`;

export function remove<T>(kind: Kind<T>, value: T): Write {
  return { key: keyOf(kind, ...kind.path(value)), value: null };
}

/** @throws RecordError when the text is not a record of this kind and version. */
export function decode<T>(kind: Kind<T>, key: string, text: string): T {
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch (cause) {
    throw new RecordError(key, 'not JSON', { cause });
  }
  const version = versionOf(stored);
  if (version === null) throw new RecordError(key, 'no version');
  if (version > kind.version) {
    throw new NewerRecordError(key, `written by a newer version, ${version} > ${kind.version}`);
  }
  const current = version < kind.version && kind.upgrade ? kind.upgrade(stored, version) : stored;
  const parsed = kind.schema.safeParse(current);
  if (!parsed.success) {
    const paths = parsed.error.issues.map((issue) => issue.path.join('.') || 'whole');
    throw new RecordError(key, `unexpected shape: ${paths.join(', ')}`);
  }
  return parsed.data;
}

function versionOf(stored: unknown): number | null {
  if (typeof stored !== 'object' || stored === null || !('v' in stored)) return null;
  return typeof stored.v === 'number' ? stored.v : null;
}
