import { expect, test } from 'vitest';
import { Person } from '../support/person.ts';
import { World } from '../support/world.ts';

async function calledOff(): Promise<Person> {
  const ana = new Person(new World(), 'ana', { zone: 'Europe/London' });
  await ana.says('I have an interview at Aldi on friday at 2pm');
  await ana.says('yes');
  await ana.says('they cancelled the interview');
  return ana;
}

test('a plain yes calls it off', async () => {
  const ana = await calledOff();
  await ana.says('yes');
  expect(ana.last.text).toContain('Cancelled: Aldi, round 1');
});

test('another date moves it', async () => {
  const ana = await calledOff();
  await ana.says("no it's next monday 9am");
  expect(ana.last.text).toMatch(/Round 1: Monday .* 9:00/u);
});
