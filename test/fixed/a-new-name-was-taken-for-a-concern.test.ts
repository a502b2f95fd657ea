import { beforeEach, expect, test } from 'vitest';
import { Person } from '../support/person.ts';
import { World } from '../support/world.ts';

let ana: Person;
beforeEach(async () => {
  ana = new Person(new World(), 'ana');
  await ana.says('just had my first interview with Corvane');
  await ana.says('pia asked about my gap year and about sap, it threw me');
  await ana.says('done');
});

test.each([
  ['rename 1 to My quiet year', '1 My quiet year · Pia'],
  ['call 1 My quiet year', '1 My quiet year · Pia'],
  ['change line 1 to My quiet year', '1 My quiet year · Pia'],
  ['please rename number 1 as "My quiet year".', '1 My quiet year · Pia'],
  ['rename 2 to SAP skills', '2 SAP skills · Pia'],
  ['rename the SAP one to SAP skills', '2 SAP skills · Pia'],
])('"%s" is kept as it is written', async (said, line) => {
  await ana.says(said);
  expect(ana.last.text).toContain(line);
});

test('an exact name of a concern links to it, in their spelling', async () => {
  await ana.says('rename 1 to MS Project');
  expect(ana.last.text).toContain('1 MS Project · Pia');
  await ana.presses('Enough for today');
  await ana.says('just had the second interview with Corvane');
  await ana.says('ruben asked about microsoft project again, it threw me');
  await ana.says('done');
  await ana.presses('Enough for today');
  await ana.says('obstacles');
  expect(ana.last.text).toMatch(/Project · (?:\d times|twice)/u);
});

test("'change 1 to fine' says how it went", async () => {
  await ana.says('change 1 to fine');
  expect(ana.last.text).toContain('1, fine');
});

test('words that name no line ask for its number', async () => {
  await ana.says('rename the salary one to pay');
  expect(ana.last.text).toContain('A number from 1 to 2 will do.');
});

test('the list of what stands in the way is renamed in the same ways', async () => {
  await ana.presses('Enough for today');
  await ana.says('obstacles');
  await ana.says('call 1 My quiet year');
  expect(ana.last.text).toContain('It is called My quiet year now.');
  await ana.says('rename my quiet year to the long break');
  expect(ana.last.text).toContain('It is called the long break now.');
});

test("'call 2 references' is a plan where no lines are shown", async () => {
  await ana.says('ok');
  for (const said of [
    '1 fine, 2 fine',
    'nothing',
    'nothing',
    'not sure',
    'nothing',
    "I don't know",
  ]) {
    if (ana.last.text.includes('do differently')) break;
    await ana.says(said);
  }
  expect(ana.last.text).toContain('do differently');
  await ana.says('call 2 references before');
  expect(ana.last.text).toContain('call 2 references before');
  expect(ana.last.text).not.toContain('is renamed');
});
