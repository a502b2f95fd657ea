import { expect } from 'vitest';
import type { Store } from '../../../src/core/ports.ts';
import { line, promise, put, step, type Open } from './step.ts';

export function erasing(open: Open): void {
  const fill = async (store: Store, subject: string) => {
    await store.commit(
      step(subject, {
        delivery: { id: 'd1', keepUntil: 9_000 },
        puts: ['dialogue', 'round:1'].map((key) => ({ key, value: '"secret"', version: 0 })),
        outbox: [line(`${subject} m1`, 'shared'), line(`${subject} m2`, subject)],
        remind: [{ key: 'r', at: 5 }],
      }),
    );
    await store.commit(
      step('boss', { inbox: [{ id: `i ${subject}`, subject, body: '{"do":1}' }] }),
    );
  };

  promise('erasing removes everything of the subject and nothing else', open, async (store) => {
    await fill(store, 'ana');
    await fill(store, 'bob');
    expect(await store.erasedAt('ana')).toBeNull();
    expect(await store.commit(step('ana', { at: 7_777, erase: true }))).toBe('committed');
    expect(await store.list('ana', '')).toEqual([]);
    expect(await store.remindersOf('ana')).toEqual([]);
    expect(await store.subjectsWith('dialogue')).toEqual(['bob']);
    expect((await store.dueReminders(99, 9)).map((due) => due.subject)).toEqual(['bob']);
    expect((await store.inbox(9)).map((row) => row.subject)).toEqual(['bob']);
    expect((await store.leaseOutbox(9, 10, 9)).map((row) => row.id)).toEqual(['bob m1', 'bob m2']);
    expect(await store.list('bob', '')).toHaveLength(2);
    expect(await store.erasedAt('ana')).toBe(7_777);
    expect(await store.erasedAt('bob')).toBeNull();
    await store.scrub();
    expect(await store.list('bob', '')).toHaveLength(2);
  });

  promise(
    'a time in fractions of a ms is refused, and then nothing changed',
    open,
    async (store) => {
      await fill(store, 'ana');
      const broken = { code: 'failed' };
      const erase = step('ana', { at: 7_777.5, erase: true });
      await expect(store.commit(erase)).rejects.toMatchObject(broken);
      const remind = step('ana', { remind: [{ key: 'r', at: 5.5 }] });
      await expect(store.commit(remind)).rejects.toMatchObject(broken);
      await store.leaseOutbox(9, 10, 9);
      await expect(store.outboxRetry('ana m1', 20.5, true)).rejects.toMatchObject(broken);
      expect(await store.list('ana', '')).toHaveLength(2);
      expect(await store.remindersOf('ana')).toEqual([{ subject: 'ana', key: 'r', at: 5 }]);
    },
  );

  promise('the rest of the commit comes after the erasing', open, async (store) => {
    await fill(store, 'ana');
    const forget = step('ana', {
      erase: true,
      puts: [{ key: 'dialogue', value: '"new"', version: 0 }],
      outbox: [line('bye', 'ana')],
      remind: [{ key: 'later', at: 6 }],
      inbox: [{ id: 'note', subject: 'channel', body: '{}' }],
    });
    expect(await store.commit(forget)).toBe('committed');
    expect(await store.list('ana', '')).toEqual([{ key: 'dialogue', value: '"new"', version: 1 }]);
    expect((await store.remindersOf('ana')).map((due) => due.key)).toEqual(['later']);
    expect((await store.leaseOutbox(9, 10, 9)).map((row) => row.id)).toEqual(['bye']);
    expect((await store.inbox(9)).map((row) => row.id)).toEqual(['note']);
  });

  promise('an erasing that conflicts erases nothing', open, async (store) => {
    await fill(store, 'ana');
    const late = { ...put('ana', 'dialogue', '1', 1), erase: true };
    expect(await store.commit(late)).toBe('conflict');
    expect(await store.list('ana', '')).toHaveLength(2);
    expect(await store.erasedAt('ana')).toBeNull();
    expect(await store.remindersOf('ana')).toHaveLength(1);
  });

  promise('a redelivered event and a claimed reminder bring nothing back', open, async (store) => {
    await fill(store, 'ana');
    await store.commit(step('ana', { erase: true, delivery: { id: 'forget', keepUntil: 9_000 } }));
    for (const id of ['d1', 'forget']) {
      const again = { ...put('ana', 'back', '1', 0), delivery: { id, keepUntil: 9_000 } };
      expect(await store.commit(again)).toBe('duplicate');
    }
    const fired = { ...put('ana', 'back', '1', 0), claim: { reminder: { key: 'r', at: 5 } } };
    expect(await store.commit(fired)).toBe('gone');
    const work = { ...put('ana', 'back', '1', 0), claim: { inbox: 'i ana' } };
    expect(await store.commit(work)).toBe('gone');
    await store.outboxRetry('ana m1', 5, true);
    await store.outboxDone('ana m2');
    expect(await store.list('ana', '')).toEqual([]);
    expect(await store.leaseOutbox(9, 10, 9)).toEqual([]);
  });

  promise('a step that relied on an erased record conflicts', open, async (store) => {
    await fill(store, 'ana');
    await store.commit(step('ana', { erase: true }));
    expect(await store.commit(put('ana', 'dialogue', '"back"', 1))).toBe('conflict');
  });

  promise('the last erasing is the one remembered', open, async (store) => {
    await store.commit(step('ana', { at: 1, erase: true }));
    await store.commit(step('ana', { at: 2, erase: true }));
    await store.purge(99_999);
    expect(await store.erasedAt('ana')).toBe(2);
  });
}
