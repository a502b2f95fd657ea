import { beforeEach, expect, test } from 'vitest';
import { Person } from '../support/person.ts';
import { World } from '../support/world.ts';

let ana: Person;
beforeEach(async () => {
  ana = new Person(new World(), 'ana');
  await ana.says('just had my first interview with Corvane');
  await ana.says('pia asked about excel. they asked why i left. they lost a client in spring');
  await ana.presses('Done');
});

test.each([
  ["2 isn't a question, they never asked that"],
  ['2 was never asked'],
  ['2 delete'],
  ["2 isnt a question, they didn't ask that"],
])('%s takes the line out', async (said) => {
  await ana.says(said);
  expect(ana.last.text).toContain('2, dropped');
  expect(ana.last.text).not.toContain('why you left');
});

test('what was really asked instead is put right, not taken out', async () => {
  await ana.says("2 isn't a question about leaving, it was salary");
  expect(ana.last.text).not.toContain('dropped');
  expect(ana.last.text).toContain('2 what you want to earn');
});

test('the right name of the employer is no fact about it', async () => {
  await ana.says('lol its called Corvane Foods not Corvane');
  expect(ana.last.text).toContain('Corvane Foods it is.');
  expect(ana.last.text).not.toContain('lol');
});

test('a sentence about the place does not rename the employer', async () => {
  await ana.says('the place is a mess');
  expect(ana.last.text).not.toContain('it is.');
});

test('"keep it" adds nothing', async () => {
  await ana.says('the client one is 3, keep it');
  expect(ana.last.text).toContain('It stays.');
  expect(ana.last.text).not.toContain('4 ');
});

test('a line is found by a word of it where no number is given', async () => {
  await ana.says('the excel one threw me');
  expect(ana.last.text).toContain('Changed: 1, threw you.');
});

test('a question they say is missing becomes one in their words', async () => {
  await ana.says('you forgot the kanban wall question, i had no idea');
  expect(ana.last.text.toLowerCase()).toMatch(/3 .*kanban.* threw you/u);
});
