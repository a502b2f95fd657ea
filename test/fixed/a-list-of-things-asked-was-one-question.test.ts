import { expect, test } from 'vitest';
import { Person } from '../support/person.ts';
import { World } from '../support/world.ts';

async function heard(said: string): Promise<string> {
  const ana = new Person(new World(), 'ana');
  await ana.says('just had my first interview with Corvane');
  await ana.says(said);
  await ana.presses('Done');
  return ana.last.text;
}

test('each thing of a list is a question', async () => {
  const list = await heard('they asked about excel, my gap and why i left');
  expect(list).toContain('1 Excel');
  expect(list).toContain('2 the gap in your CV');
  expect(list).toContain('3 why you left');
});

test('what threw them is said of that one', async () => {
  const list = await heard('they asked about excel, my gap threw me');
  expect(list).toContain('2 the gap in your CV · threw you');
  expect(list).not.toContain('Excel · threw you');
});

test('two words of one concern stay one question', async () => {
  const list = await heard('they asked about nights and weekends');
  expect(list).not.toContain('\n2 ');
});

test('what they answered is no thing asked', async () => {
  const list = await heard('asked why i left smile direct, said the commute');
  expect(list).not.toContain('the way to work');
});
