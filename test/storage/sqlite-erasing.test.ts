import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Store } from '../../src/core/ports.ts';
import { openSqlite } from '../../src/storage/sqlite/open.ts';
import { line, put, step } from '../contracts/store/step.ts';
import { filesHolding, startHolder } from './children.ts';
import { freshFolder } from './folder.ts';

let folder = '';
let path = '';
let remove = async () => {};

beforeEach(async () => {
  ({ folder, remove } = await freshFolder());
  path = join(folder, 'x.sqlite');
});
afterEach(() => remove());

it('after erase and scrub no file holds a word or the id of the person', async () => {
  const store = openSqlite(path);
  const words = ['GONESUBJECT', 'GONEWORD', 'GONEDELIVERY', 'GONEREMINDER', 'GONEWORK'];
  await store.commit(put('other', 'k', '"KEPTWORD"', 0));
  await store.commit(
    step('GONESUBJECT', {
      delivery: { id: 'GONEDELIVERY', keepUntil: 9_000 },
      puts: [{ key: 'dump', value: `"${'GONEWORD '.repeat(2_000)}"`, version: 0 }],
      outbox: [line('m1', 'GONESUBJECT', 'GONEWORD')],
      remind: [{ key: 'GONEREMINDER', at: 5 }],
    }),
  );
  await store.commit(
    step('other', { inbox: [{ id: 'i', subject: 'GONESUBJECT', body: '"GONEWORK"' }] }),
  );
  expect(filesHolding(folder, words)).not.toEqual([]);

  await store.commit(step('GONESUBJECT', { erase: true, outbox: [line('bye', 'GONESUBJECT')] }));
  await store.leaseOutbox(1, 2, 9);
  await store.outboxDone('bye');
  await store.scrub();
  expect(filesHolding(folder, words)).toEqual([]);
  expect(await store.erasedAt('GONESUBJECT')).toBe(1_000);
  expect(await store.seen('GONESUBJECT', 'GONEDELIVERY')).toBe(true);
  await store.close();
  expect(filesHolding(folder, [...words, 'KEPTWORD'])).toEqual(['x.sqlite holds KEPTWORD']);
});

/** Rows of many sizes, written, moved on and removed, so that SQLite shifts them between pages. */
async function churn(store: Store, random: () => number): Promise<void> {
  const versions = new Map<string, number>();
  for (let batch = 0; batch < 30; batch++) {
    const commits = Array.from({ length: 20 }, () => {
      const person = Math.floor(random() * 6);
      const key = `k${Math.floor(random() * 50)}`;
      const version = versions.get(`${person} ${key}`) ?? 0;
      const removes = version > 0 && random() < 0.2;
      versions.set(`${person} ${key}`, removes ? 0 : version + 1);
      const value = `"${`WORD${person}. `.repeat(1 + random() * (random() < 0.1 ? 900 : 40))}"`;
      return put(`SUBJECT${person}.`, key, removes ? null : value, version);
    });
    await Promise.all(commits.map((commit) => store.commit(commit)));
  }
}

// seeds with which secure_delete alone leaves words behind, so that only the rewriting saves them
it.each([2, 3, 8])(
  'nothing is left in the free space of pages, whatever was written before (%i)',
  async (seed) => {
    let state = seed;
    const random = () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
    const store = openSqlite(path);
    await churn(store, random);
    await store.commit(step('SUBJECT3.', { erase: true }));
    await store.scrub();
    expect(filesHolding(folder, ['SUBJECT3.', 'WORD3.'])).toEqual([]);
    await store.close();
  },
);

it('a process killed between erasing and scrubbing is made good for at the next start', async () => {
  const before = openSqlite(path);
  await before.commit(put('GONESUBJECT', 'k', `"${'GONEWORD '.repeat(2_000)}"`, 0));
  await before.close();
  const { said, kill } = await startHolder(path, 'erase');
  expect(said).toBe('ready');
  await kill();
  expect(filesHolding(folder, ['GONEWORD'])).not.toEqual([]);
  const after = openSqlite(path);
  expect(filesHolding(folder, ['GONESUBJECT', 'GONEWORD'])).toEqual([]);
  await after.close();
});

it('a reader that holds the log makes scrub say so', async () => {
  const store = openSqlite(path);
  await store.commit(put('ana', 'k', '1', 0));
  const reader = new DatabaseSync(path, { readOnly: true });
  reader.exec('BEGIN');
  reader.prepare('SELECT count(*) FROM rows').get();
  await store.commit(step('ana', { erase: true }));
  await expect(store.scrub()).rejects.toMatchObject({ code: 'locked' });
  reader.close();
  await store.scrub();
  await store.close();
});
