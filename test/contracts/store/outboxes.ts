import { expect } from 'vitest';
import type { NewOutboxRow, Store } from '../../../src/core/ports.ts';
import { line, promise, step, type Open } from './step.ts';

export function outboxes(open: Open): void {
  const lease = async (store: Store, now = 10, until = 20, limit = 10) =>
    (await store.leaseOutbox(now, until, limit)).map((row) => row.id);
  const say = (store: Store, subject: string, chat: string, ...ids: string[]) =>
    store.commit(step(subject, { outbox: ids.map((id) => line(id, chat)) }));

  promise('a message comes back as it was committed', open, async (store) => {
    const row: NewOutboxRow = {
      id: 'm1',
      address: { chat: 'c', platform: 'slack', to: 'U1', channel: 'C1', extra: { team: 'T' } },
      message: {
        parts: [
          { kind: 'heading', text: '日本 😀 "x"' },
          { kind: 'lines', lines: ['1', ''] },
        ],
        choices: [{ id: 'd.1.yes', label: 'yes' }],
        numbered: false,
        form: {
          id: 'f',
          title: 't',
          fields: [{ id: 'x', label: 'X', kind: 'date', required: true }],
        },
        files: [{ name: 'a.md', type: 'text/markdown', content: 'x' }],
        cover: 'c',
      },
    };
    await store.commit(step('ana', { outbox: [row] }));
    row.message.parts = [];
    const [sent] = await store.leaseOutbox(10, 20, 1);
    expect(sent).toMatchObject({ id: 'm1', subject: 'ana', tries: 0, address: row.address });
    expect(sent?.message).toMatchObject({ ...row.message, parts: [{}, {}] });
  });

  promise('only the oldest unsent message of a chat is leased', open, async (store) => {
    await say(store, 'ana', 'dm', 'm2', 'm1');
    await say(store, 'bob', 'dm', 'm3');
    await say(store, 'bob', 'other', 'm4');
    expect(await lease(store)).toEqual(['m2', 'm4']);
    expect(await lease(store)).toEqual([]);
    await store.outboxDone('m2');
    expect(await lease(store)).toEqual(['m1']);
    await store.outboxDone('m1');
    await store.outboxDone('m4');
    expect(await lease(store)).toEqual(['m3']);
    await store.outboxDone('m3');
    expect(await store.nextOutboxAt()).toBeNull();
  });

  promise('a lease that ran out is given again', open, async (store) => {
    await say(store, 'ana', 'dm', 'm1', 'm2');
    expect(await lease(store, 10, 20)).toEqual(['m1']);
    expect(await lease(store, 19, 30)).toEqual([]);
    expect(await store.nextOutboxAt()).toBe(20);
    expect(await lease(store, 20, 30)).toEqual(['m1']);
  });

  promise('a retried message waits, and those behind it too', open, async (store) => {
    await say(store, 'ana', 'dm', 'm1', 'm2');
    await say(store, 'bob', 'other', 'm3');
    expect(await lease(store, 10, 1_000)).toEqual(['m1', 'm3']);
    await store.outboxRetry('m1', 50, true);
    expect(await store.nextOutboxAt()).toBe(50);
    expect(await lease(store, 49)).toEqual([]);
    const [again] = await store.leaseOutbox(50, 60, 10);
    expect(again).toMatchObject({ id: 'm1', tries: 1 });
    await store.outboxRetry('m1', 70, false);
    expect((await store.leaseOutbox(70, 80, 10))[0]).toMatchObject({ id: 'm1', tries: 1 });
  });

  promise('a message just committed may go at once', open, async (store) => {
    expect(await store.nextOutboxAt()).toBeNull();
    await say(store, 'ana', 'dm', 'm1');
    expect(await store.nextOutboxAt()).toBeLessThanOrEqual(1_000);
  });

  promise('the limit counts messages and none is lost to it', open, async (store) => {
    for (const id of ['m1', 'm2', 'm3']) await say(store, 'ana', `chat ${id}`, id);
    expect(await lease(store, 10, 20, 0)).toEqual([]);
    expect(await lease(store, 10, 20, 2)).toEqual(['m1', 'm2']);
    expect(await lease(store, 10, 20, 2)).toEqual(['m3']);
  });

  promise('news of a message that is not there any more is no error', open, async (store) => {
    await store.outboxDone('none');
    await store.outboxRetry('none', 5, true);
    expect(await store.nextOutboxAt()).toBeNull();
  });

  promise('an id that waits already rejects and changes nothing', open, async (store) => {
    await say(store, 'ana', 'dm', 'm1');
    const twice = step('bob', {
      puts: [{ key: 'k', value: '1', version: 0 }],
      outbox: [line('m1', 'other')],
    });
    await expect(store.commit(twice)).rejects.toMatchObject({ code: 'taken' });
    expect(await store.get('bob', ['k'])).toEqual([]);
    await expect(say(store, 'bob', 'other', 'm2', 'm2')).rejects.toMatchObject({ code: 'taken' });
    expect(await lease(store)).toEqual(['m1']);
  });
}
