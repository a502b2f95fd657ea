import { expect, test } from 'vitest';
import { Person } from '../support/person.ts';
import { World } from '../support/world.ts';

test('an offer to add a line, left open for a day, takes nothing more', async () => {
  const world = new World();
  const ana = new Person(world, 'ana', { zone: 'Europe/London' });
  await ana.says('just had my first interview with Corvane');
  await ana.says('pia asked about excel twice, it threw me. they lost a client in spring');
  await ana.says('done');
  await ana.presses('Enough for today');
  await ana.presses('Good');
  await ana.says('renew my certificate before');
  expect(ana.last.text).toContain('Add it to Corvane, round 1?');
  await world.until('2026-03-12T09:00:00Z');
  await ana.says('it was ok. the captain was grumpy and asked about excel again, he nodded');
  expect(ana.last.text).not.toContain('Both, then.');
});
