import { expect, test } from 'vitest';
import { standingAt, storedDialogues } from '../fixtures/dialogues/stored.ts';
import { Person } from '../support/person.ts';
import { heldOn } from '../support/rows.ts';
import { World } from '../support/world.ts';

async function at(name: string) {
  const stored = storedDialogues().get(name);
  if (stored === undefined) throw new Error(`nothing is stored for ${name}`);
  const { world, ana } = await standingAt(stored);
  const held = async () => JSON.stringify((await heldOn(world.store, ana.subject)).rows);
  return { ana, held, deletes: (delivery: string) => ana.does({ kind: 'deleted', delivery }) };
}

test('of an answer in practice told in two messages the deleted one goes, the other stays', async () => {
  const { ana, held, deletes } = await at('drill.reply');
  await ana.says('When I planned the depot move I kept forty zebras in MS Project', 'first');
  await ana.says('In the end we moved in one weekend and nobody waited for a horse', 'second');
  expect(await held()).toMatch(/zebras.*horse/u);
  await deletes('first');
  expect(await held()).not.toContain('zebras');
  expect(await held()).toContain('nobody waited for a horse');
});

test('of the answer to a worry only the piece goes whose message is deleted', async () => {
  const { ana, held, deletes } = await at('obstacles.truth');
  await ana.says('I only ever planned for zebras', 'first');
  await ana.says('the depot move, forty horses, done in a weekend', 'second');
  await deletes('first');
  expect(await held()).not.toContain('zebras');
  expect(await held()).toContain('forty horses');
});

test('a thing to show goes with the message that named it, and its link with the one that gave it', async () => {
  const { ana, held, deletes } = await at('proof.got');
  await ana.says('a plan of the zebra enclosure', 'first');
  expect(await held()).toContain('zebra enclosure');
  await deletes('first');
  expect(await held()).not.toContain('zebra');
});

test('the name of an employer goes with the message that brought it, not with one that says it again', async () => {
  const world = new World();
  const ana = new Person(world, 'ana');
  const held = async () => JSON.stringify((await heldOn(world.store, ana.subject)).rows);
  await ana.says('just got out of Zebra Freight', 'first');
  await ana.says('Zebra Freight asked about excel', 'second');
  await ana.says('they lost a client in spring');
  await ana.does({ kind: 'deleted', delivery: 'second' });
  expect(await held()).not.toContain('excel');
  await ana.commands('rounds');
  expect(ana.last.text).toContain('Zebra Freight');
  await ana.does({ kind: 'deleted', delivery: 'first' });
  expect(await held()).not.toMatch(/zebra/iu);
  await ana.commands('rounds');
  expect(ana.last.text).toContain('(no name)');
  expect(await held()).toContain('they lost a client in spring');
});

test('a first message that waited for its employer goes too', async () => {
  const world = new World();
  const ana = new Person(world, 'ana');
  const held = async () => JSON.stringify((await heldOn(world.store, ana.subject)).rows);
  await ana.says('just had an interview, they asked about zebras', 'first');
  await ana.says('Halden');
  await ana.says('they lost a client in spring');
  await ana.does({ kind: 'deleted', delivery: 'first' });
  expect(await held()).not.toContain('zebras');
  expect(await held()).toContain('Halden');
  expect(await held()).toContain('they lost a client in spring');
});
