import { expect, test } from 'vitest';
import { Person } from '../support/person.ts';
import { World } from '../support/world.ts';

async function told(): Promise<Person> {
  const ana = new Person(new World(), 'ana');
  await ana.says('just had my first interview with Corvane');
  await ana.says('pia asked about excel twice, it threw me. they lost a client in spring');
  await ana.says('done');
  await ana.presses('Enough for today');
  return ana;
}

test('with nothing to show yet `proof` opens what it could be for', async () => {
  const ana = await told();
  await ana.says('proof');
  expect(ana.last.text).toContain('1 Excel');
  expect(ana.last.choices).toContain('1');
});

test('an obstacle is renamed without opening the list first', async () => {
  const ana = await told();
  await ana.says('rename 1 to spreadsheets');
  expect(ana.last.text).toContain('It is called spreadsheets now.');
  expect(ana.last.text).toContain('1 Spreadsheets');
});

test.each(['yes', 'ok'])('"%s" is no line of an answer', async (said) => {
  const ana = await told();
  await ana.says('obstacles');
  await ana.says('1');
  await ana.presses('The job');
  await ana.says('i use it every day, but taught myself');
  await ana.says(said);
  expect(ana.last.text).toContain('In your own words');
});

test('"with the stores" ends the sentence that begins "Here I would begin with"', async () => {
  const ana = await told();
  await ana.says('obstacles');
  await ana.says('1');
  await ana.presses('The job');
  await ana.says('i use it every day');
  await ana.says('at mercy i built the rota in it');
  await ana.says('with the stores');
  expect(ana.last.text).toContain('Here I would begin with the stores');
});
