import type { Write } from './records.ts';

interface Undo {
  key: string;
  /** Before the answer; null: there was no such record. */
  value: string | null;
  /** After the answer; null: the answer made or removed it. */
  after: string | null;
}

/**
 * The write that takes back what an answer did to a record. What was changed in between by something
 * else, a setting say, stays: only fields that the answer changed and that are still as it left them
 * return to what they were. A record that the answer made goes, one that it removed comes back.
 */
export function takenBack({ key, value, after }: Undo, now: string | null): Write {
  if (value === null || after === null || now === after) return { key, value };
  // Deleted meanwhile: it stays so.
  if (now === null) return { key, value: null };
  const [before, left, here] = [parsed(value), parsed(after), parsed(now)];
  return { key, value: JSON.stringify(merged(before, left, here)) };
}

const parsed = (text: string): unknown => JSON.parse(text);

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function merged(before: unknown, after: unknown, now: unknown): unknown {
  if (isPlain(before) && isPlain(after) && isPlain(now)) {
    const names = new Set([...Object.keys(now), ...Object.keys(before)]);
    return Object.fromEntries(
      [...names].flatMap((name): [string, unknown][] => {
        const value = merged(before[name], after[name], now[name]);
        return value === undefined ? [] : [[name, value]];
      }),
    );
  }
  return JSON.stringify(now) === JSON.stringify(after) ? before : now;
}
