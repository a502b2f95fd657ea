import { expect, test } from 'vitest';
import { Person } from '../support/person.ts';
import { keysOf } from '../support/rows.ts';
import { World } from '../support/world.ts';

test('an interview told in the middle of another one puts that one aside and offers it afterwards', async () => {
  const world = new World();
  const ana = new Person(world, 'ana');
  await ana.commands('debrief');
  await ana.commands('rounds');
  expect(ana.last.text).toContain('No round yet.');
  await ana.presses('I had an interview');
  await ana.says('Halden');
  await ana.says('they asked about excel');
  expect((await keysOf(world.store, ana.subject)).some((key) => key.startsWith('parked/'))).toBe(
    true,
  );
  await ana.says('stop');
  expect(ana.last.text).toContain('"debrief" picks it up');
});
