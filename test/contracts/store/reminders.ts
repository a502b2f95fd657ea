import { expect } from 'vitest';
import { promise, put, step, type Open } from './step.ts';

export function reminders(open: Open): void {
  promise('reminders come due oldest first, at their time and not before', open, async (store) => {
    expect(await store.nextReminderAt()).toBeNull();
    await store.commit(step('bob', { remind: [{ key: 'x', at: 30 }] }));
    await store.commit(
      step('ana', {
        remind: [
          { key: 'y', at: 20 },
          { key: 'x', at: 10 },
        ],
      }),
    );
    expect(await store.nextReminderAt()).toBe(10);
    expect(await store.dueReminders(9, 10)).toEqual([]);
    expect(await store.dueReminders(20, 10)).toEqual([
      { subject: 'ana', key: 'x', at: 10 },
      { subject: 'ana', key: 'y', at: 20 },
    ]);
    expect(await store.dueReminders(99, 1)).toEqual([{ subject: 'ana', key: 'x', at: 10 }]);
    expect((await store.dueReminders(99, 10)).map((due) => due.at)).toEqual([10, 20, 30]);
    expect((await store.remindersOf('ana')).map((due) => due.key)).toEqual(['x', 'y']);
  });

  promise('setting a key again moves the reminder', open, async (store) => {
    await store.commit(step('ana', { remind: [{ key: 'x', at: 10 }] }));
    await store.commit(step('ana', { remind: [{ key: 'x', at: 50 }] }));
    expect(await store.remindersOf('ana')).toEqual([{ subject: 'ana', key: 'x', at: 50 }]);
    expect(await store.nextReminderAt()).toBe(50);
  });

  promise('cancelling takes exactly the key of this subject', open, async (store) => {
    for (const subject of ['ana', 'bob']) {
      const remind = ['x', 'x:1'].map((key) => ({ key, at: 10 }));
      await store.commit(step(subject, { remind }));
    }
    await store.commit(step('ana', { cancel: ['x', 'none'] }));
    expect((await store.remindersOf('ana')).map((due) => due.key)).toEqual(['x:1']);
    expect(await store.remindersOf('bob')).toHaveLength(2);
  });

  promise('cancelled and set in one step means set', open, async (store) => {
    await store.commit(step('ana', { remind: [{ key: 'x', at: 10 }] }));
    await store.commit(step('ana', { cancel: ['x'], remind: [{ key: 'x', at: 20 }] }));
    expect(await store.remindersOf('ana')).toEqual([{ subject: 'ana', key: 'x', at: 20 }]);
  });

  promise('a claimed reminder is taken once', open, async (store) => {
    await store.commit(step('ana', { remind: [{ key: 'x', at: 10 }] }));
    const fire = () =>
      store.commit({ ...step('ana', { claim: { reminder: { key: 'x', at: 10 } } }) });
    expect(await Promise.all([fire(), fire()])).toEqual(['committed', 'gone']);
    expect(await store.remindersOf('ana')).toEqual([]);
  });

  promise('a claim of a moved, cancelled or foreign reminder is gone', open, async (store) => {
    await store.commit(step('ana', { remind: [{ key: 'x', at: 10 }] }));
    await store.commit(step('ana', { remind: [{ key: 'x', at: 20 }] }));
    const late = { ...put('ana', 'fired', '1', 0), claim: { reminder: { key: 'x', at: 10 } } };
    expect(await store.commit(late)).toBe('gone');
    expect(await store.get('ana', ['fired'])).toEqual([]);
    const foreign = step('bob', { claim: { reminder: { key: 'x', at: 20 } } });
    expect(await store.commit(foreign)).toBe('gone');
    await store.commit(step('ana', { cancel: ['x'] }));
    const cancelled = step('ana', { claim: { reminder: { key: 'x', at: 20 } } });
    expect(await store.commit(cancelled)).toBe('gone');
  });

  promise('a conflict leaves the claimed reminder in place', open, async (store) => {
    await store.commit(step('ana', { remind: [{ key: 'x', at: 10 }] }));
    const claim = { reminder: { key: 'x', at: 10 } };
    expect(await store.commit({ ...put('ana', 'k', '1', 3), claim })).toBe('conflict');
    expect(await store.remindersOf('ana')).toHaveLength(1);
  });

  promise('a step may claim a reminder and set it again', open, async (store) => {
    await store.commit(step('ana', { remind: [{ key: 'x', at: 10 }] }));
    const claim = { reminder: { key: 'x', at: 10 } };
    await store.commit(step('ana', { claim, remind: [{ key: 'x', at: 99 }] }));
    expect(await store.remindersOf('ana')).toEqual([{ subject: 'ana', key: 'x', at: 99 }]);
  });
}
