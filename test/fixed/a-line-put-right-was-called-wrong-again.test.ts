import { expect, test } from 'vitest';
import { Person } from '../support/person.ts';
import { World } from '../support/world.ts';

async function told(said: string): Promise<Person> {
  const ana = new Person(new World(), 'ana');
  await ana.says('just had my first interview with Corvane');
  await ana.says(said);
  await ana.presses('Done');
  return ana;
}

test('words that are heard as what they just called wrong become the name of the line', async () => {
  const ana = await told('they asked about my license');
  const before = ana.last.text;
  expect(before).not.toContain('license paper');
  await ana.says('1 license paper');
  expect(ana.last.text).toContain('1 license paper');
});

test("'a PM, not my boss' changes the one word and nothing else", async () => {
  const ana = await told('tobias asked twice how i handle disagreement with my boss');
  expect(ana.last.text).toContain('disagreeing with your boss');
  await ana.says("1 is wrong: it's a PM not my boss");
  expect(ana.last.text).toContain('1 disagreeing with a PM · Tobias, twice');
});

test('"go back, number 1 is …" where outcomes are asked puts the line right', async () => {
  const ana = await told('they asked about excel. they asked why i left');
  await ana.presses('All right');
  expect(ana.last.text).toContain('How were these?');
  await ana.says('no wait, go back. number 1 is salary');
  expect(ana.last.text).toContain('1 what you want to earn');
});
