import { kinds, type Kind } from '../core/domain/records.ts';
import { decode, RecordError } from '../core/flow/record.ts';
import { engineKinds } from '../core/flow/state.ts';
import { openSqlite } from '../storage/sqlite/open.ts';

/** Every kind of record there is, by its name. */
const known = new Map<string, Kind<unknown>>(
  [...Object.values(kinds), ...Object.values(engineKinds)].map((kind) => [
    kind.name,
    { ...kind, path: () => [] },
  ]),
);

/** Tries to open every record in the database at `path`; keys hold no words, so they may be told. */
export async function unreadableRecords(
  path: string,
): Promise<{ people: number; count: number; unreadable: string[] }> {
  const store = openSqlite(path, { readOnly: true });
  try {
    const subjects = await store.subjectsWith(kinds.profile.name);
    const unreadable: string[] = [];
    let count = 0;
    for (const subject of subjects) {
      for (const { key, value } of await store.list(subject, '')) {
        count++;
        if (!opens(key, value)) unreadable.push(key);
      }
    }
    return { people: subjects.length, count, unreadable };
  } finally {
    await store.close();
  }
}

function opens(key: string, value: string): boolean {
  const kind = known.get(key.split('/')[0] ?? '');
  if (kind === undefined) return false;
  try {
    decode(kind, key, value);
    return true;
  } catch (error) {
    if (error instanceof RecordError) return false;
    throw error;
  }
}
