import { createHmac } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSqlite } from '../../src/storage/sqlite/open.ts';
import { line, step } from '../contracts/store/step.ts';
import { freshFolder } from './folder.ts';

let folder = '';
let remove = async () => {};
beforeAll(async () => {
  ({ folder, remove } = await freshFolder());
});
afterAll(() => remove());

/** Deliveries had no table of their own times; `seen` is there still. */
const backToTwo = `
  DROP TABLE deliveries;
  PRAGMA user_version = 2;
`;

/** What version 1 had and later ones have not; messages behind another of their chat had no time. */
const backToOne = `
  ${backToTwo}
  CREATE INDEX outbox_by_chat ON outbox (chat, seq);
  CREATE INDEX outbox_by_subject ON outbox (subject);
  CREATE INDEX outbox_heads ON outbox (seq, ready_at) WHERE ready_at IS NOT NULL;
  CREATE INDEX outbox_by_time ON outbox (ready_at) WHERE ready_at IS NOT NULL;
  DROP INDEX rows_alone;
  CREATE INDEX rows_by_key ON rows (key, namespace);
  UPDATE outbox SET ready_at = NULL WHERE id IN ('m2', 'm3');
  UPDATE outbox SET ready_at = 50, tries = 1 WHERE id = 'm4';
  PRAGMA user_version = 1;
`;

it('what waits in a database of version 1 leaves in its order and at its time', async () => {
  const path = join(folder, 'one.sqlite');
  const before = openSqlite(path);
  const outbox = ['m1', 'm2', 'm3'].map((id) => line(id, 'dm'));
  const puts = ['profile', 'note/a'].map((key) => ({ key, value: '{}', version: 0 }));
  await before.commit(step('ana', { outbox: [...outbox, line('m4', 'other')], puts }));
  await before.close();
  const database = new DatabaseSync(path);
  database.exec(backToOne);
  database.close();

  const store = openSqlite(path);
  const lease = async (now: number) =>
    (await store.leaseOutbox(now, 100, 9)).map(({ id, tries }) => ({ id, tries }));
  expect(await lease(49)).toEqual([{ id: 'm1', tries: 0 }]);
  expect(await lease(50)).toEqual([{ id: 'm4', tries: 1 }]);
  for (const [sent, next] of [
    ['m1', 'm2'],
    ['m2', 'm3'],
  ] as const) {
    await store.outboxDone(sent);
    expect(await lease(60)).toEqual([{ id: next, tries: 0 }]);
  }
  expect(await store.subjectsWith('profile')).toEqual(['ana']);
  expect(await store.subjectsWith('note/a')).toEqual(['ana']);
  await store.close();
});

it('a delivery that version 2 saw is told from a new one, until its time has passed', async () => {
  const path = join(folder, 'two.sqlite');
  await openSqlite(path).close();
  const database = new DatabaseSync(path);
  database.exec(backToTwo);
  const found = database.prepare("SELECT value FROM meta WHERE name = 'secret'").get();
  const hash = createHmac('sha256', String(found?.['value']))
    .update(JSON.stringify(['seen', 'ana', 'message:D1:1732634343.001']))
    .digest();
  database.prepare('INSERT INTO seen (hash, keep_until) VALUES (?, ?)').run(hash, 100);
  database.close();

  const store = openSqlite(path);
  const delivery = { id: 'message:D1:1732634343.001', keepUntil: 200 };
  expect(await store.seen('ana', delivery.id)).toBe(true);
  expect(await store.commit(step('ana', { delivery }))).toBe('duplicate');
  expect(await store.commit(step('bob', { delivery }))).toBe('committed');
  await store.purge(101);
  expect(await store.seen('ana', delivery.id)).toBe(false);
  expect(await store.commit(step('ana', { delivery }))).toBe('committed');
  await store.close();
});
