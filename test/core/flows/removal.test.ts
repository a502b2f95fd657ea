import { expect, test } from 'vitest';
import { kinds } from '../../../src/core/domain/records.ts';
import { Person } from '../../support/person.ts';
import { keysOf, putRows } from '../../support/rows.ts';
import { World } from '../../support/world.ts';

test('a deleted round takes along every record filed below it, of whatever kind', async () => {
  const world = new World();
  const ana = new Person(world, 'ana');
  await ana.says('just out of an interview with Halden');
  const [round = ''] = (await keysOf(world.store, ana.subject)).filter((key) =>
    key.startsWith('round/'),
  );
  const place = round.replace('round/', '');
  const below = Object.values(kinds).map(({ name }) => `${name}/${place}/1`);
  await putRows(
    world.store,
    ana.subject,
    below.map((key) => ({ key, value: '{"v":1}' })),
  );
  await ana.commands('rounds');
  await ana.says('1');
  await ana.presses('Delete it');
  await ana.presses('Delete it');
  expect(ana.last.text).toContain('Deleted: Halden, round 1.');
  expect((await keysOf(world.store, ana.subject)).filter((key) => key.includes(place))).toEqual([]);
});
