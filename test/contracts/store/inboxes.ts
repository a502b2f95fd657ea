import { expect } from 'vitest';
import { promise, put, step, type Open } from './step.ts';

export function inboxes(open: Open): void {
  promise('work for another subject waits in order and is taken once', open, async (store) => {
    const rows = ['i2', 'i1'].map((id) => ({ id, subject: 'channel', body: `{"id":"${id}"}` }));
    await store.commit(step('ana', { inbox: rows }));
    await store.commit(step('bob', { inbox: [{ id: 'i3', subject: 'ana', body: '{}' }] }));
    expect(await store.inbox(10)).toEqual([...rows, { id: 'i3', subject: 'ana', body: '{}' }]);
    expect(await store.inbox(1)).toEqual(rows.slice(0, 1));

    const take = () => store.commit({ ...put('channel', 'taken', '1', 0), claim: { inbox: 'i2' } });
    expect(await Promise.all([take(), take()])).toEqual(['committed', 'gone']);
    expect((await store.inbox(10)).map((row) => row.id)).toEqual(['i1', 'i3']);
  });

  promise('nobody claims what was left for another', open, async (store) => {
    await store.commit(step('ana', { inbox: [{ id: 'i1', subject: 'bob', body: '{}' }] }));
    expect(await store.commit(step('ana', { claim: { inbox: 'i1' } }))).toBe('gone');
    expect(await store.commit(step('bob', { claim: { inbox: 'none' } }))).toBe('gone');
    expect(await store.inbox(10)).toHaveLength(1);
  });

  promise('a conflict leaves the claimed work in place', open, async (store) => {
    await store.commit(step('ana', { inbox: [{ id: 'i1', subject: 'bob', body: '{}' }] }));
    const claim = { inbox: 'i1' };
    expect(await store.commit({ ...put('bob', 'k', '1', 5), claim })).toBe('conflict');
    expect(await store.inbox(10)).toHaveLength(1);
  });

  promise('an id that waits already rejects and changes nothing', open, async (store) => {
    const row = { id: 'i1', subject: 'bob', body: '{}' };
    await store.commit(step('ana', { inbox: [row] }));
    const twice = { ...put('ana', 'k', '1', 0), inbox: [row] };
    await expect(store.commit(twice)).rejects.toMatchObject({ code: 'taken' });
    expect(await store.get('ana', ['k'])).toEqual([]);
    expect(await store.inbox(10)).toEqual([row]);
  });
}
