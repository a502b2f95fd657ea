import { expect } from 'vitest';
import { line, promise, put, step, type Open } from './step.ts';

/** Names that a careless store mixes up, splits, or takes for code. */
export const hostileNames = [
  'a',
  'a:b',
  'a:',
  'A',
  'a%',
  'a_',
  'a*',
  "a'; DROP TABLE rows; --",
  '__proto__',
  'constructor',
  '',
  ' ',
  'ä',
  'a\u0308',
  '日本',
  '😀',
  '\uffff',
  'a\u{10ffff}',
  'a\n',
  'x'.repeat(300),
  'x'.repeat(301),
];

export function names(open: Open): void {
  promise('no subject sees or touches what is another one’s', open, async (store) => {
    for (const subject of hostileNames) {
      const commit = step(subject, {
        puts: [{ key: 'mine', value: JSON.stringify(subject), version: 0 }],
        delivery: { id: 'same', keepUntil: 9_000 },
        remind: [{ key: 'same', at: 5 }],
      });
      expect(await store.commit(commit)).toBe('committed');
    }
    for (const subject of hostileNames) {
      const value = JSON.stringify(subject);
      expect(await store.list(subject, '')).toEqual([{ key: 'mine', value, version: 1 }]);
      expect(await store.remindersOf(subject)).toEqual([{ subject, key: 'same', at: 5 }]);
    }
    expect(await store.subjectsWith('mine')).toEqual([...hostileNames].sort());
    expect(await store.subjectsWith('min')).toEqual([]);

    await store.commit(step('a', { erase: true }));
    expect(await store.list('a', '')).toEqual([]);
    expect(await store.subjectsWith('mine')).toEqual(
      hostileNames.filter((name) => name !== 'a').sort(),
    );
  });

  promise('no key and no prefix meets another', open, async (store) => {
    const puts = hostileNames.map((key) => ({ key, value: JSON.stringify(key), version: 0 }));
    expect(await store.commit(step('ana', { puts }))).toBe('committed');
    for (const name of hostileNames) {
      expect(await store.get('ana', [name])).toEqual([
        { key: name, value: JSON.stringify(name), version: 1 },
      ]);
      const listed = (await store.list('ana', name)).map((row) => row.key);
      expect(listed).toEqual(hostileNames.filter((key) => key.startsWith(name)).sort());
    }
  });

  promise('subject and delivery id cannot be shifted into each other', open, async (store) => {
    const seen = (subject: string, id: string) =>
      store.commit(step(subject, { delivery: { id, keepUntil: 9_000 } }));
    expect(await seen('a', 'b:c')).toBe('committed');
    expect(await seen('a:b', 'c')).toBe('committed');
    expect(await seen('a', '","b')).toBe('committed');
    expect(await seen('a","', 'b')).toBe('committed');
  });

  promise('names that UTF-8 cannot tell apart are refused', open, async (store) => {
    for (const bad of ['\ud800', 'a\udfff', 'a\0b']) {
      await expect(store.commit(put(bad, 'k', '1', 0))).rejects.toMatchObject({ code: 'bad_name' });
      await expect(store.commit(put('ana', bad, '1', 0))).rejects.toMatchObject({
        code: 'bad_name',
      });
      await expect(store.commit(step('ana', { outbox: [line('m', bad)] }))).rejects.toMatchObject({
        code: 'bad_name',
      });
    }
    expect(await store.list('ana', '')).toEqual([]);
  });
}
