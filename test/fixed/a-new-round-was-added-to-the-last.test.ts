import { expect, test } from 'vitest';
import { Person } from '../support/person.ts';
import { World } from '../support/world.ts';

async function told(): Promise<Person> {
  const ana = new Person(new World(), 'ana', { zone: 'Europe/London' });
  await ana.says('just had my first interview with Waterstones');
  await ana.says('raj asked about excel twice, it threw me. they need someone who can run events');
  await ana.says('done');
  await ana.presses('Enough for today');
  await ana.presses('Good');
  return ana;
}
const second =
  "went great!! amy asked about excel again but i nailed it. tom asked how i'd handle theft, twice. they said contract is 6 months";

test('a talk told soon after a debrief may be a new round', async () => {
  const ana = await told();
  await ana.says(second);
  expect(ana.last.choices).toEqual(['Round 1', 'A new round', 'Something else']);
  await ana.presses('A new round');
  expect(ana.last.text).toContain('Waterstones, round 2');
  await ana.says('done');
  expect(ana.last.text).toContain('Amy');
});

test('"done" after further lines adds them', async () => {
  const ana = await told();
  await ana.says('oh and ruben had a question on weekends');
  await ana.says('and one on nights');
  expect(ana.last.text).toContain('Both, then.');
  await ana.says('done');
  expect(ana.last.text).toContain('Added.');
});
