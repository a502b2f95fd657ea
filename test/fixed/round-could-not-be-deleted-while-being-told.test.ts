import { expect, test } from 'vitest';
import { Person } from '../support/person.ts';
import { heldOn, keysOf } from '../support/rows.ts';
import { World } from '../support/world.ts';

async function telling() {
  const world = new World();
  const ana = new Person(world, 'ana');
  await ana.says('just out of an interview with Halden');
  await ana.says('they asked about excel twice');
  return { world, ana };
}

async function deletes(ana: Person): Promise<void> {
  await ana.commands('rounds');
  await ana.says('1');
  await ana.presses('Delete it');
  await ana.presses('Delete it');
}

test('a round can be deleted in the middle of its telling, which is over then', async () => {
  const { world, ana } = await telling();
  await deletes(ana);
  expect(ana.last.text).toBe('Deleted: Halden, round 1.');
  const keys = await keysOf(world.store, ana.subject);
  expect(keys.filter((key) => !/^(?:address|profile)$/u.test(key))).toEqual([]);
});

test('a telling put aside goes with its round, and all it held for taking back', async () => {
  const { world, ana } = await telling();
  await ana.presses('Done');
  await ana.commands('debrief', 'Brightwell, round 1');
  await ana.commands('rounds');
  const halden = ana.last.text.slice(ana.last.text.indexOf('Halden'));
  await ana.says(/(\d) round 1/u.exec(halden)?.[1] ?? '');
  await ana.presses('Delete it');
  await ana.presses('Delete it');
  expect(ana.heard.some(({ text }) => text.startsWith('Deleted: Halden'))).toBe(true);
  const held = JSON.stringify((await heldOn(world.store, ana.subject)).rows);
  expect(held).not.toMatch(/halden|excel/iu);
});
