import { expect } from 'vitest';
import { line, promise, put, step, type Open } from './step.ts';

export function many(open: Open): void {
  promise('commits that arrive together fail one by one', open, async (store) => {
    await store.commit(step('zoe', { outbox: [line('taken', 'dm')] }));
    const commits = [
      put('ana', 'k', '1', 0),
      { ...put('bob', 'k', '1', 0), outbox: [line('taken', 'dm')] },
      put('cyd', 'k', '1', 7),
      step('dan', { claim: { inbox: 'none' } }),
      put('eve', 'k', '1', 0),
    ];
    const results = await Promise.allSettled(commits.map((commit) => store.commit(commit)));
    expect(
      results.map((result) => (result.status === 'fulfilled' ? result.value : 'rejected')),
    ).toEqual(['committed', 'rejected', 'conflict', 'gone', 'committed']);
    expect(await store.subjectsWith('k')).toEqual(['ana', 'eve']);
  });

  promise('of 200 commits at once over 20 subjects none is lost', open, async (store) => {
    const commits = Array.from({ length: 200 }, (_, index) => ({
      ...put(`subject ${index % 20}`, `turn:${index}`, String(index), 0),
      delivery: { id: `d${index}`, keepUntil: 9_000 },
      outbox: [line(`m${index}`, `chat ${index % 20}`)],
    }));
    const results = await Promise.all(commits.map((commit) => store.commit(commit)));
    expect(results.every((result) => result === 'committed')).toBe(true);
    for (let subject = 0; subject < 20; subject++) {
      const rows = await store.list(`subject ${subject}`, 'turn:');
      expect(rows.map((row) => Number(row.value) % 20)).toEqual(Array(10).fill(subject));
    }
    const sent: string[] = [];
    for (let round = 0; round < 10; round++) {
      const rows = await store.leaseOutbox(1, 2, 100);
      sent.push(...rows.map((row) => row.id));
      await Promise.all(rows.map((row) => store.outboxDone(row.id)));
    }
    expect(sent).toEqual(commits.flatMap((commit) => commit.outbox.map((row) => row.id)));
  });

  promise('of 200 counts by compare-and-set none is lost', open, async (store) => {
    const count = async (): Promise<void> => {
      for (;;) {
        const [row] = await store.get('ana', ['count']);
        const value = String(Number(row?.value ?? '0') + 1);
        const result = await store.commit(put('ana', 'count', value, row?.version ?? 0));
        if (result === 'committed') return;
        expect(result).toBe('conflict');
      }
    };
    await Promise.all(Array.from({ length: 200 }, count));
    expect(await store.get('ana', ['count'])).toEqual([
      { key: 'count', value: '200', version: 200 },
    ]);
  });

  promise('a closed store rejects everything and says so', open, async (store) => {
    await store.commit(put('ana', 'k', '1', 0));
    await store.close();
    await store.close();
    const calls = [
      store.get('ana', ['k']),
      store.list('ana', ''),
      store.commit(put('ana', 'k', '2', 1)),
      store.seen('ana', 'd'),
      store.erasedAt('ana'),
      store.dueReminders(1, 1),
      store.remindersOf('ana'),
      store.nextReminderAt(),
      store.leaseOutbox(1, 2, 1),
      store.outboxDone('m'),
      store.outboxRetry('m', 1, true),
      store.nextOutboxAt(),
      store.inbox(1),
      store.subjectsWith('k'),
      store.purge(1),
      store.scrub(),
    ];
    for (const result of await Promise.allSettled(calls)) {
      expect(result).toMatchObject({ status: 'rejected', reason: { code: 'closed' } });
    }
  });

  promise('what was committed before closing is in', open, async (store, { reopen }) => {
    const commits = ['a', 'b', 'c'].map((key) => store.commit(put('ana', key, '1', 0)));
    await store.close();
    expect(await Promise.all(commits)).toEqual(['committed', 'committed', 'committed']);
    if (!reopen) return;
    const again = await reopen();
    expect(await again.list('ana', '')).toHaveLength(3);
    await again.close();
  });
}
