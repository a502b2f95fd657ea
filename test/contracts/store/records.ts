import fc from 'fast-check';
import { expect } from 'vitest';
import { line, promise, put, step, type Open } from './step.ts';

export function records(open: Open): void {
  promise('a record starts at version 1 and each change adds one', open, async (store) => {
    expect(await store.commit(put('ana', 'profile', '{"n":1}', 0))).toBe('committed');
    expect(await store.get('ana', ['profile'])).toEqual([
      { key: 'profile', value: '{"n":1}', version: 1 },
    ]);
    expect(await store.commit(put('ana', 'profile', '{"n":2}', 1))).toBe('committed');
    expect(await store.get('ana', ['profile'])).toEqual([
      { key: 'profile', value: '{"n":2}', version: 2 },
    ]);
  });

  promise('version 0 relies on nothing being there', open, async (store) => {
    await store.commit(put('ana', 'profile', '1', 0));
    expect(await store.commit(put('ana', 'profile', '2', 0))).toBe('conflict');
    expect(await store.commit(put('ana', 'other', '2', 1))).toBe('conflict');
    expect(await store.list('ana', '')).toEqual([{ key: 'profile', value: '1', version: 1 }]);
  });

  promise('a conflict changes nothing at all', open, async (store) => {
    await store.commit(put('ana', 'a', '1', 0));
    const late = step('ana', {
      delivery: { id: 'd1', keepUntil: 9_000 },
      puts: [
        { key: 'b', value: '1', version: 0 },
        { key: 'a', value: '2', version: 7 },
      ],
      outbox: [line('m1', 'dm')],
      remind: [{ key: 'r', at: 5 }],
      inbox: [{ id: 'i1', subject: 'bob', body: '{}' }],
    });
    expect(await store.commit(late)).toBe('conflict');
    expect(await store.list('ana', '')).toEqual([{ key: 'a', value: '1', version: 1 }]);
    expect(await store.seen('ana', 'd1')).toBe(false);
    expect(await store.leaseOutbox(9_000, 9_001, 10)).toEqual([]);
    expect(await store.remindersOf('ana')).toEqual([]);
    expect(await store.inbox(10)).toEqual([]);
  });

  promise('a removed record is gone and starts at 1 again', open, async (store) => {
    await store.commit(put('ana', 'a', '1', 0));
    expect(await store.commit(put('ana', 'a', null, 3))).toBe('conflict');
    expect(await store.commit(put('ana', 'a', null, 1))).toBe('committed');
    expect(await store.get('ana', ['a'])).toEqual([]);
    expect(await store.commit(put('ana', 'a', null, 0))).toBe('committed');
    expect(await store.commit(put('ana', 'a', null, 1))).toBe('conflict');
    expect(await store.commit(put('ana', 'a', '2', 0))).toBe('committed');
    expect(await store.get('ana', ['a'])).toEqual([{ key: 'a', value: '2', version: 1 }]);
  });

  promise('a long list that was looked at before shows every change', open, async (store) => {
    const keys = Array.from({ length: 40 }, (_, at) => `list/${String(at).padStart(2, '0')}`);
    const puts = keys.map((key) => ({ key, value: '1', version: 0 }));
    await store.commit(step('ana', { puts }));
    await store.commit(step('bob', { puts }));
    const seen = async () =>
      (await store.list('ana', 'list/')).map(({ key, value, version }) => [key, value, version]);
    const first = keys.map((key) => [key, '1', 1]);
    expect(await seen()).toEqual(first);
    await store.commit(put('ana', 'list/05', '2', 1));
    expect(await seen()).toEqual(first.with(5, ['list/05', '2', 2]));
    const undone = [
      { key: 'list/06', value: '3', version: 1 },
      { key: 'list/07', value: '3', version: 9 },
    ];
    expect(await store.commit(step('ana', { puts: undone }))).toBe('conflict');
    expect(await seen()).toEqual(first.with(5, ['list/05', '2', 2]));
    await store.commit(put('ana', 'list/00', null, 1));
    await store.commit(put('ana', 'list/40', '4', 0));
    expect(await seen()).toEqual([
      ...first.with(5, ['list/05', '2', 2]).slice(1),
      ['list/40', '4', 1],
    ]);
    await store.commit(step('ana', { erase: true }));
    expect(await seen()).toEqual([]);
    expect(await store.list('bob', 'list/')).toHaveLength(40);
  });

  promise('two writes of one record in one commit build on each other', open, async (store) => {
    const puts = [
      { key: 'a', value: '1', version: 0 },
      { key: 'a', value: '2', version: 1 },
    ];
    expect(await store.commit(step('ana', { puts }))).toBe('committed');
    expect(await store.get('ana', ['a'])).toEqual([{ key: 'a', value: '2', version: 2 }]);
  });

  promise('missing keys are left out and a repeated key comes once', open, async (store) => {
    await store.commit(put('ana', 'a', '1', 0));
    expect(await store.get('ana', ['x', 'a', 'a', 'y'])).toEqual([
      { key: 'a', value: '1', version: 1 },
    ]);
    expect(await store.get('ana', [])).toEqual([]);
  });

  promise('a listing holds exactly the keys with the prefix, in key order', open, async (store) => {
    const keys = ['round:b', 'round:a', 'round', 'round:', 'roundx', 'Round:a', 'r', 'round:a:x'];
    const puts = keys.map((key) => ({ key, value: '1', version: 0 }));
    await store.commit(step('ana', { puts }));
    const listed = async (prefix: string) =>
      (await store.list('ana', prefix)).map((row) => row.key);
    expect(await listed('round:')).toEqual(['round:', 'round:a', 'round:a:x', 'round:b']);
    expect(await listed('')).toEqual([...keys].sort());
    expect(await listed('rounds')).toEqual([]);
  });

  promise('any JSON text comes back with the same meaning', open, async (store) => {
    let version = 0;
    const text = fc.oneof(
      fc.json({ stringUnit: 'binary' }),
      fc.string({ unit: 'binary' }).map((value) => JSON.stringify(value)),
      fc.constantFrom('"\ud800"', '"a\udc00b"', '"\\u0000"', '{"__proto__":{"x":1}}', ' "x" '),
    );
    await fc.assert(
      fc.asyncProperty(text, async (value) => {
        expect(await store.commit(put('ana', 'a', value, version))).toBe('committed');
        const [row] = await store.get('ana', ['a']);
        expect(row?.version).toBe(++version);
        expect(JSON.parse(row?.value ?? '')).toEqual(JSON.parse(value));
      }),
      { numRuns: 200 },
    );
  });

  promise('a record of a million characters comes back whole', open, async (store) => {
    const value = JSON.stringify('ü€😀x'.repeat(200_000));
    await store.commit(put('ana', 'a', value, 0));
    const [row] = await store.get('ana', ['a']);
    expect(row?.value === value).toBe(true);
  });
}
