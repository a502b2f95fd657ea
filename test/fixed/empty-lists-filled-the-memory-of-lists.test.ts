import { expect, test } from 'vitest';
import { keptRows } from '../../src/storage/sqlite/kept-rows.ts';
import { openSqlite } from '../../src/storage/sqlite/open.ts';
import { put } from '../contracts/store/step.ts';
import { temporaryFolder } from '../support/folder.ts';

test('lists and rows that are not there take their room too, however many are asked for', () => {
  const kept = keptRows(10_000);
  const key = (index: number) => `round/${index}/${'x'.repeat(40)}`;
  for (let index = 0; index < 1000; index++) {
    kept.list('ana', key(index), () => []);
    kept.row('ben', key(index), () => null);
  }
  const held = (name: string) =>
    Array.from({ length: 1000 }, (_, index) => key(index)).filter(
      (each) => kept.nearList(name, each) !== undefined || kept.near(name, each) !== undefined,
    ).length;
  expect(held('ana') + held('ben')).toBeLessThan(200);
});

test('who reads beside the program sees what was written since, also where there was nothing', async () => {
  const path = `${temporaryFolder()}/next-round.sqlite`;
  const program = openSqlite(path);
  const beside = openSqlite(path, { readOnly: true });
  expect(await beside.list('ana', 'note/')).toEqual([]);
  await program.commit(put('ana', 'note/1', '"hello"', 0));
  expect(await beside.list('ana', 'note/')).toHaveLength(1);
  await beside.close();
  await program.close();
});
