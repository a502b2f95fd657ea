import { remove, write, type Write } from './record.ts';
import type { Standing } from './standing.ts';
import { answersOf, draftKind, type Draft } from './state.ts';

const longestTrail = 60;

/** Keeps what the open question's answer is about to change, so that it can be taken back. */
export function keepDraft(standing: Standing, writes: readonly Write[]): void {
  const dialogue = standing.open();
  const { step, data } = standing.top();
  const { records } = standing.around;
  records.ensure(writes.map((each) => each.key));
  const number = answersOf(dialogue);
  if (number >= longestTrail) return;
  // The last write to a key is what is there after the answer.
  const last = new Map(writes.map(({ key, value }) => [key, value]));
  const undo = [...last].map(([key, value]) => {
    const before = records.raw(key);
    return { key, value: before, after: before === null ? null : value };
  });
  standing.write([write(draftKind, { dialogue: dialogue.id, number, step, data, undo })]);
}

/** Takes the last answer of the top flow back and stands at its question; false: none is kept. */
export function takeBack(standing: Standing): boolean {
  const top = standing.top();
  const { records } = standing.around;
  const draft = records.list(draftKind, standing.open().id).at(-1);
  if (draft === undefined) return false;
  records.ensure(draft.undo.map(({ key }) => key));
  const undone = draft.undo.map((each) => takenBack(each, records.raw(each.key)));
  standing.write([...undone, remove(draftKind, draft)]);
  standing.setTop({ ...top, step: draft.step, data: draft.data, answered: top.answered - 1 });
  return true;
}

/** A record before an answer and after it. */
type Undo = Draft['undo'][number];

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
