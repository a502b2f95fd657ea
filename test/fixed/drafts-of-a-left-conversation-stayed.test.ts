import { expect, test } from 'vitest';
import { toyWorld } from '../core/flow/toys.ts';
import { Person } from '../support/person.ts';
import { keysOf } from '../support/rows.ts';

test('a conversation put aside and left leaves no drafts behind', async () => {
  const world = toyWorld();
  const ana = new Person(world, 'ana');
  await ana.says('trip');
  await ana.presses('The sea');
  await ana.says('alone');
  await ana.says('stars');
  await ana.says('nothing more');
  await ana.presses('Leave it');
  const keys = await keysOf(world.store, ana.subject);
  expect(keys.filter((key) => key.startsWith('draft/'))).toEqual([]);
});
