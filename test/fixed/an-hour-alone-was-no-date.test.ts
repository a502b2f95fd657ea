import { expect, test } from 'vitest';
import { Person } from '../support/person.ts';
import { World } from '../support/world.ts';

test.each([
  ['2pm', '14:00'],
  ['half past two', '14:30'],
])('"%s" is the hour of the day that was just named', async (said, clock) => {
  const ana = new Person(new World(), 'ana', { zone: 'Europe/London' });
  await ana.says('I have an interview at Aldi on friday');
  expect(ana.last.text).toContain('no time yet. Right?');
  await ana.says(said);
  expect(ana.last.text).toContain(clock);
});

test('a date said back in full stays when they go on with something else', async () => {
  const ana = new Person(new World(), 'ana', { zone: 'Europe/London' });
  await ana.says('I have an interview at Aldi on friday at 2pm');
  await ana.says('book the train before friday');
  await ana.says('rounds');
  expect(ana.last.text).toContain('14:00');
});
