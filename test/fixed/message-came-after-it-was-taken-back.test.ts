import { expect, test } from 'vitest';
import { Person } from '../support/person.ts';
import { heldOn } from '../support/rows.ts';
import { World } from '../support/world.ts';

test('a message that was deleted before it got here is not taken when it comes', async () => {
  const world = new World();
  const ana = new Person(world, 'ana');
  await ana.says('just had an interview at Halden');
  // The platform tries the message again later; word of its deletion was faster.
  await ana.does({ kind: 'deleted', delivery: 'late' });
  expect(await ana.says('they asked about zebras', 'late')).toEqual([]);
  expect(JSON.stringify(await heldOn(world.store, ana.subject))).not.toContain('zebras');
  await ana.says('they asked about horses');
  expect(JSON.stringify(await heldOn(world.store, ana.subject))).toContain('horses');
});
