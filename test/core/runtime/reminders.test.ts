import { expect, test } from 'vitest';
import type { Store } from '../../../src/core/ports.ts';
import { memoryStore } from '../../../src/storage/memory.ts';
import { Person } from '../../support/person.ts';
import { heldOn, putRows } from '../../support/rows.ts';
import { toyWorld } from '../flow/toys.ts';

const at = (time: string) => Date.parse(`2026-03-10T${time}:00Z`);
const empty = { puts: [], outbox: [], remind: [], cancel: [], inbox: [] };
const remind = (store: Store, subject: string, ...due: [key: string, time: string][]) =>
  store.commit({
    ...empty,
    subject,
    at: 0,
    remind: due.map(([key, time]) => ({ key, at: at(time) })),
  });

async function twoPeople(store = memoryStore()) {
  const world = toyWorld({ store });
  const ana = new Person(world, 'ana');
  const bob = new Person(world, 'bob');
  await ana.says('hello');
  await bob.says('hello');
  return { world, store, ana, bob };
}

test('reminders come in the order of their times, whoever they are for, and once each', async () => {
  const { world, store, ana, bob } = await twoPeople();
  await remind(store, ana.subject, ['late', '18:00'], ['early', '16:30']);
  await remind(store, bob.subject, ['middle', '17:00']);
  const sent = await world.until('2026-03-10T19:00:00Z');
  const said = sent.map(({ message }) => message.parts[0]);
  expect(said).toEqual(
    ['early', 'middle', 'late'].map((key) => ({ kind: 'text', text: `Reminded of ${key}.` })),
  );
  expect(await world.until('2026-03-11T19:00:00Z')).toEqual([]);
});

test('what became due while the program was off comes at its next start, once', async () => {
  const { world, store, ana } = await twoPeople();
  await remind(store, ana.subject, ['tea', '16:30']);
  const later = toyWorld({ store, now: '2026-03-12T09:00:00Z', seed: 'later' });
  await later.until('2026-03-12T09:00:00Z');
  expect(new Person(later, 'ana').heard.map(({ text }) => text)).toEqual(['Reminded of tea.']);
  expect(await world.until('2026-03-13T09:00:00Z')).toEqual([]);
});

test('two programs on one store fire a reminder once', async () => {
  const { world, store, ana } = await twoPeople();
  await remind(store, ana.subject, ['tea', '16:30'], ['cake', '16:30']);
  const other = toyWorld({ store, seed: 'other', now: '2026-03-10T16:30:00Z' });
  await Promise.all([
    world.until('2026-03-10T16:30:00Z'),
    other.runtime.fire(at('16:30')).then(() => other.runtime.send()),
  ]);
  const told = [...world.sent, ...other.sent].filter(({ message }) =>
    JSON.stringify(message).includes('Reminded'),
  );
  expect(told).toHaveLength(2);
});

test("one person's unreadable record keeps nobody else's reminders from coming", async () => {
  const { world, store, ana, bob } = await twoPeople();
  await putRows(store, ana.subject, [{ key: 'profile', value: '{"v":1,"broken":true}' }]);
  await remind(store, ana.subject, ['tea', '16:30']);
  await remind(store, bob.subject, ['tea', '16:31']);
  await world.until('2026-03-10T17:00:00Z');
  expect(bob.last.text).toBe('Reminded of tea.');
  expect(world.reports).toEqual([{ kind: 'failed', code: 'record_unreadable', what: 'tea' }]);
});

test('somebody who has nothing stored is reminded of nothing', async () => {
  const { world, store } = await twoPeople();
  await remind(store, 'a-stranger', ['tea', '16:30']);
  expect(await world.until('2026-03-10T17:00:00Z')).toEqual([]);
  expect(await store.nextReminderAt()).toBeNull();
});

test("work left for another person's account is taken, once, and answers that person", async () => {
  const { world, store, ana, bob } = await twoPeople();
  const before = ana.heard.length;
  await store.commit({
    ...empty,
    subject: ana.subject,
    at: 0,
    inbox: [{ id: 'work', subject: bob.subject, body: 'tea' }],
  });
  await world.runtime.drainInbox();
  await world.runtime.drainInbox();
  await world.runtime.send();
  expect(bob.heard.map(({ text }) => text)).toEqual(['You said hello.', 'Reminded of tea.']);
  expect(ana.heard).toHaveLength(before);
  expect((await heldOn(store, bob.subject)).inbox).toBe(0);
});

test('work left for somebody unknown is put away', async () => {
  const { world, store, ana } = await twoPeople();
  const row = { id: 'work', subject: 'a-stranger', body: 'tea' };
  await store.commit({ ...empty, subject: ana.subject, at: 0, inbox: [row] });
  await world.runtime.drainInbox();
  expect(await store.inbox(10)).toEqual([]);
});
