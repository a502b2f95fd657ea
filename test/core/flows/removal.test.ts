import { expect, test } from 'vitest';
import { kinds } from '../../../src/core/domain/records.ts';
import { Person } from '../../support/person.ts';
import { keysOf, putRows, recordOf } from '../../support/rows.ts';
import { World } from '../../support/world.ts';

/** A round with a row of every kind under each of these keys, and then the round is deleted. */
async function leftAfter(
  rows: (round: { process: string; id: string }) => Record<string, string>,
  more: readonly string[] = [],
): Promise<string[]> {
  const world = new World();
  const ana = new Person(world, 'ana');
  await ana.says('just out of an interview with Halden');
  for (const each of more) await ana.says(each);
  const rounds = (await world.store.list(ana.subject, 'round/')).map(({ key }) => key);
  const first = [];
  for (const key of rounds) {
    const round = await recordOf(world.store, ana.subject, key);
    if (JSON.stringify(round).includes('"number":1,')) first.push(key);
  }
  const [, process = '', id = ''] = first[0]?.split('/') ?? [];
  const put = Object.entries(rows({ process, id })).flatMap(([key, value]) =>
    Object.values(kinds).map(({ name }) => ({ key: `${name}/${key}`, value })),
  );
  await putRows(world.store, ana.subject, put);
  await ana.commands('rounds');
  const line = /(\d) round 1\b/u.exec(ana.last.text)?.[1] ?? '1';
  await ana.says(line);
  await ana.presses('Delete it');
  await ana.presses('Delete it');
  expect(ana.last.text).toContain('Deleted: Halden, round 1.');
  const left = await keysOf(world.store, ana.subject);
  return left.filter((key) => put.some((row) => row.key === key));
}

test('a deleted round takes along every record filed below it, of whatever kind', async () => {
  const rows = ({ process, id }: { process: string; id: string }) => ({
    [`${process}/${id}/1`]: '{"v":1}',
  });
  expect(await leftAfter(rows, ['stop', 'just out of round 2 at Halden'])).toEqual([]);
});

test('and every record of the employer that names it', async () => {
  const rows = ({ process, id }: { process: string; id: string }) => ({
    [`${process}/1`]: `{"v":1,"roundId":"${id}"}`,
  });
  expect(await leftAfter(rows, ['stop', 'just out of round 2 at Halden'])).toEqual([]);
});

test('the last round takes along everything of the employer', async () => {
  const rows = ({ process }: { process: string }) => ({ [`${process}/1`]: '{"v":1}' });
  expect(await leftAfter(rows)).toEqual([]);
});
