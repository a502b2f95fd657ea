import { expect, test } from 'vitest';
import { toyWorld } from '../core/flow/toys.ts';
import { Person } from '../support/person.ts';

test('a field of 15,000 characters is refused and the open form stays small', async () => {
  const world = toyWorld();
  const ana = new Person(world, 'ana');
  await ana.says('sheet');
  await ana.presses('Yes');
  await ana.says('A'.repeat(15_000));
  expect(ana.last.text).toBe("That's more than fits here; 120 characters do.");
  const [row] = await world.store.get(ana.subject, ['dialogue']);
  expect(row?.value.length).toBeLessThanOrEqual(2048);
  await ana.says('Ana');
  expect(ana.last.text).toBe('Size: Small, Large?');
});
