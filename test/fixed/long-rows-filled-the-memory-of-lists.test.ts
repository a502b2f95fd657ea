import { expect, test } from 'vitest';
import { keptRows } from '../../src/storage/sqlite/kept-rows.ts';

const rows = (count: number, length: number) =>
  Array.from({ length: count }, (_, index) => ({
    key: `note/${index}`,
    value: 'x'.repeat(length),
    version: 1,
  }));

/** How many of these lists, one of each person, are read again. */
function readAgain(most: number, people: number, count: number, length: number): number {
  const kept = keptRows(most);
  let reads = 0;
  const look = (name: number) =>
    kept.list(`person ${name}`, 'note/', () => {
      reads += 1;
      return rows(count, length);
    });
  for (let name = 0; name < people; name++) look(name);
  reads = 0;
  for (let name = people - 1; name >= 0; name--) if (reads === 0) look(name);
  return reads;
}

test('lists are kept by how long their rows are, not by how many there are', () => {
  expect(readAgain(100_000, 3, 50, 100)).toBe(0);
  expect(readAgain(100_000, 3, 50, 1000)).toBe(1);
  const kept = keptRows(100_000);
  let reads = 0;
  const look = () =>
    kept.list('ana', 'note/', () => {
      reads += 1;
      return rows(20, 15_000);
    });
  expect(look()).toHaveLength(20);
  look();
  expect(reads).toBe(2);
});
