import fc from 'fast-check';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { farAhead, type Commit, type Store } from '../../src/core/ports.ts';
import { memoryStore } from '../../src/storage/memory.ts';
import { openSqlite } from '../../src/storage/sqlite/open.ts';
import { line, step } from '../contracts/store/step.ts';
import { freshFolder } from './folder.ts';

let folder = '';
let remove = async () => {};
beforeAll(async () => {
  ({ folder, remove } = await freshFolder());
});
afterAll(() => remove());

const subject = fc.constantFrom('a', 'a:b', '__proto__');
const key = fc.constantFrom('k', 'k:1', 'l');
const id = fc.constantFrom('1', '2', '3', '4', '5');
const time = fc.integer({ min: 0, max: 9 });

const commit: fc.Arbitrary<Commit> = fc
  .record({
    subject,
    at: time,
    delivery: fc.option(fc.record({ id, keepUntil: time }), { nil: undefined, freq: 2 }),
    puts: fc.array(
      fc.record({
        key,
        value: fc.option(fc.json({ maxDepth: 1 })),
        version: fc.integer({ min: 0, max: 2 }),
      }),
      { maxLength: 2 },
    ),
    outbox: fc.array(
      fc.tuple(id, fc.constantFrom('c1', 'c2')).map(([name, chat]) => line(name, chat)),
      { maxLength: 2 },
    ),
    remind: fc.array(fc.record({ key, at: time }), { maxLength: 2 }),
    cancel: fc.array(key, { maxLength: 1 }),
    inbox: fc.array(fc.record({ id, subject, body: fc.constant('{}') }), { maxLength: 1 }),
    claim: fc.option(
      fc.oneof(
        fc.record({ reminder: fc.record({ key, at: time }) }),
        id.map((inbox) => ({ inbox })),
      ),
      { nil: undefined, freq: 4 },
    ),
    erase: fc.boolean(),
  })
  .map(({ delivery, claim, erase, ...rest }) =>
    step(rest.subject, {
      ...rest,
      ...(delivery && { delivery }),
      ...(claim && { claim }),
      ...(erase && rest.at > 6 && { erase }),
    }),
  );

type Act = (store: Store) => Promise<unknown>;

const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 6,
    arbitrary: commit.map(
      (each): Act =>
        (store) =>
          store.commit(each),
    ),
  },
  // In one group, where one that fails, conflicts or was seen before must not touch the others.
  {
    weight: 3,
    arbitrary: fc.array(commit, { minLength: 2, maxLength: 5 }).map(
      (some): Act =>
        async (store) =>
          (await Promise.allSettled(some.map((each) => store.commit(each)))).map(outcome),
    ),
  },
  fc.tuple(time, time, fc.integer({ min: 0, max: 3 })).map(
    ([now, more, limit]): Act =>
      (store) =>
        store.leaseOutbox(now, now + more, limit),
  ),
  id.map(
    (row): Act =>
      (store) =>
        store.outboxDone(row),
  ),
  fc.tuple(id, fc.oneof(time, fc.constant(farAhead + 5)), fc.boolean()).map(
    ([row, at, counts]): Act =>
      (store) =>
        store.outboxRetry(row, at, counts),
  ),
  time.map(
    (now): Act =>
      (store) =>
        store.purge(now),
  ),
);

async function view(store: Store): Promise<unknown> {
  const subjects = ['a', 'a:b', '__proto__'];
  return {
    rows: await Promise.all(subjects.map((name) => store.list(name, ''))),
    alone: await Promise.all(subjects.map((name) => store.get(name, ['k:1', 'l', 'k', 'none']))),
    prefixed: await Promise.all(subjects.map((name) => store.list(name, 'k:'))),
    erased: await Promise.all(subjects.map((name) => store.erasedAt(name))),
    seen: await Promise.all(subjects.map((name) => store.seen(name, '1'))),
    reminders: await Promise.all(subjects.map((name) => store.remindersOf(name))),
    due: await store.dueReminders(5, 3),
    nextReminder: await store.nextReminderAt(),
    nextOutbox: await store.nextOutboxAt(),
    inbox: await store.inbox(9),
    holders: await store.subjectsWith('k'),
  };
}

const outcome = (result: PromiseSettledResult<unknown>) =>
  result.status === 'fulfilled' ? { value: result.value } : { rejected: String(result.reason) };

it('memory and SQLite answer alike, whatever is done to them', async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 40 }), async (acts) => {
      const memory = memoryStore();
      const sqlite = openSqlite(join(folder, `${run++}.sqlite`));
      for (const each of acts) {
        const [one, other] = await Promise.allSettled([each(memory), each(sqlite)]);
        expect(outcome(other)).toEqual(outcome(one));
        expect(await view(sqlite)).toEqual(await view(memory));
      }
      await sqlite.close();
    }),
    { numRuns: 80 },
  );
});
