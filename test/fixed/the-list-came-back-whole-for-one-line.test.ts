import { beforeEach, expect, test } from 'vitest';
import { Person } from '../support/person.ts';
import { World } from '../support/world.ts';

let ana: Person;
beforeEach(async () => {
  ana = new Person(new World(), 'ana');
  await ana.says('just had my first interview with Corvane');
  await ana.says(
    'pia asked about my gap year. tom asked about sap, waffled. they asked why i left',
  );
  await ana.says('they lost a client in spring. pia needs someone who owns the plan');
  await ana.says('done');
});

test.each([
  ['2 threw me', /^Changed:\n2 SAP · Tom · threw you\nAnything else wrong or missing\?$/u],
  ['rename 1 to My quiet year', /^Changed:\n1 My quiet year · Pia\nAnything else/u],
  ['5 they need a planner', /^Changed:\n5 "they need a planner"\nAnything else/u],
])('"%s" brings back that line and no other', async (said, expected) => {
  await ana.says(said);
  expect(ana.last.text).toMatch(expected);
  expect(ana.last.choices).toEqual([
    'All right',
    'Change one',
    'The whole list',
    'Enough for today',
  ]);
});

test.each(['The whole list', 'list', 'show me the list'])('"%s" shows all of it', async (said) => {
  await ana.says('2 threw me');
  await ana.says(said);
  expect(ana.last.text).toContain('They told you');
  expect(ana.last.text).toContain('2 SAP · Tom · threw you');
  await ana.says('drop 1');
  expect(ana.last.text).toContain('This is what I have now.');
});

test('the numbers of lines out of sight go on counting', async () => {
  await ana.says('2 threw me');
  await ana.says('3 was harder');
  expect(ana.last.text).toContain('3 why you left');
});

test('what was dropped changes the numbers, so all lines are shown', async () => {
  await ana.says('drop 1');
  expect(ana.last.text).toContain('1 SAP');
  expect(ana.last.text).toContain('They told you');
});

test('asked for after it was closed, it is said how it opens, and nothing is kept', async () => {
  await ana.says('1 fine, 2 fine, 3 fine');
  await ana.says('list');
  expect(ana.last.text).toContain('"back" goes to the list again');
  await ana.says('back');
  expect(ana.last.text).toContain('They asked');
  expect(ana.last.text).not.toContain('"list"');
});

test('the list asked for where they are asked what came back is no question', async () => {
  await ana.says('1 fine, 2 fine, 3 fine');
  await ana.says('nothing');
  for (const said of ['the whole list', "no that's number 2"]) {
    await ana.says(said);
    expect(ana.last.text).toContain('"back" goes to the list again');
  }
});

test('"drop 3" where they are asked what came back drops it', async () => {
  await ana.says('1 fine, 2 fine, 3 fine');
  await ana.says('nothing');
  expect(ana.last.text).toContain('3 why you left');
  await ana.says('drop 3');
  expect(ana.last.text).toContain('3, dropped');
  expect(ana.last.text).not.toContain('why you left');
});
