import { expect, it } from 'vitest';
import { line, put, step, type Open } from './step.ts';

export function durability(open: Open): void {
  it('all is there after a restart, and what was leased may go at once', async (context) => {
    const { store, reopen, destroy } = await open();
    try {
      if (!reopen) return context.skip('this store does not outlive its process');
      await store.commit(step('ana', { at: 5, erase: true }));
      await store.commit({
        ...put('ana', 'profile', '{"n":1}', 0),
        delivery: { id: 'd1', keepUntil: 9_000 },
        outbox: [line('m1', 'dm'), line('m2', 'dm')],
        remind: [{ key: 'r', at: 5 }],
        inbox: [{ id: 'i1', subject: 'bob', body: '{}' }],
      });
      await store.commit(put('ana', 'profile', '{"n":2}', 1));
      await store.leaseOutbox(10, 99_999, 10);
      await store.close();

      const again = await reopen();
      expect(await again.get('ana', ['profile'])).toEqual([
        { key: 'profile', value: '{"n":2}', version: 2 },
      ]);
      expect(await again.seen('ana', 'd1')).toBe(true);
      expect(await again.erasedAt('ana')).toBe(5);
      expect(await again.remindersOf('ana')).toHaveLength(1);
      expect(await again.inbox(9)).toHaveLength(1);
      expect((await again.leaseOutbox(10, 20, 9)).map((row) => row.id)).toEqual(['m1']);
      await again.outboxDone('m1');
      expect((await again.leaseOutbox(10, 20, 9)).map((row) => row.id)).toEqual(['m2']);
      await again.close();
    } finally {
      await destroy();
    }
  });
}
