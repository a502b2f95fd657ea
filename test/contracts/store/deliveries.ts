import { expect } from 'vitest';
import { promise, put, step, type Open } from './step.ts';

export function deliveries(open: Open): void {
  const delivered = (subject: string, id: string, version = 0) => ({
    ...put(subject, 'count', String(version + 1), version),
    delivery: { id, keepUntil: 5_000 },
  });

  promise('the same delivery three times changes nothing', open, async (store) => {
    expect(await store.commit(delivered('ana', 'd1'))).toBe('committed');
    expect(await store.commit(delivered('ana', 'd1', 1))).toBe('duplicate');
    expect(await store.commit(delivered('ana', 'd1', 1))).toBe('duplicate');
    expect(await store.get('ana', ['count'])).toEqual([{ key: 'count', value: '1', version: 1 }]);
    expect(await store.seen('ana', 'd1')).toBe(true);
    expect(await store.seen('bob', 'd1')).toBe(false);
    expect(await store.seen('ana', 'd2')).toBe(false);
  });

  promise('of the same delivery at the same time one wins', open, async (store) => {
    const results = await Promise.all(
      ['d1', 'd1', 'd1'].map((id) => store.commit(delivered('ana', id))),
    );
    expect(results).toEqual(['committed', 'duplicate', 'duplicate']);
  });

  promise('a duplicate is told before anything else', open, async (store) => {
    await store.commit(delivered('ana', 'd1'));
    const again = step('ana', {
      delivery: { id: 'd1', keepUntil: 5_000 },
      claim: { inbox: 'none' },
      puts: [{ key: 'count', value: '9', version: 9 }],
    });
    expect(await store.commit(again)).toBe('duplicate');
  });

  promise('a delivery that ended in a conflict may be tried again', open, async (store) => {
    expect(await store.commit(delivered('ana', 'd1', 4))).toBe('conflict');
    expect(await store.commit(delivered('ana', 'd1', 0))).toBe('committed');
  });

  promise('a delivery id is forgotten after its time, not before', open, async (store) => {
    await store.commit(delivered('ana', 'd1'));
    await store.purge(5_000);
    expect(await store.seen('ana', 'd1')).toBe(true);
    await store.purge(5_001);
    expect(await store.seen('ana', 'd1')).toBe(false);
    expect(await store.get('ana', ['count'])).toHaveLength(1);
  });
}
