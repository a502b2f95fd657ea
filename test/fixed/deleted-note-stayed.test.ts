import { expect, test } from 'vitest';
import { Person } from '../support/person.ts';
import { heldOn } from '../support/rows.ts';
import { World } from '../support/world.ts';

test.each([
  ['before there is an employer', ['hello']],
  ['with an employer', ['just had an interview at Halden', 'they asked about pay', 'stop']],
])('a note whose message is deleted goes, %s', async (_name, before) => {
  const world = new World();
  const ana = new Person(world, 'ana');
  for (const said of before) await ana.says(said);
  await ana.says('note they use zebras', 'mistaken');
  await ana.says('note they use horses');
  const held = async () => JSON.stringify(await heldOn(world.store, ana.subject));
  expect(await held()).toContain('zebras');
  await ana.does({ kind: 'deleted', delivery: 'mistaken' });
  expect(await held()).not.toContain('zebras');
  expect(await held()).toContain('horses');
});
