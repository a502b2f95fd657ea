import { expect, test } from 'vitest';
import { readOpening } from '../../src/core/opening/opening.ts';
import { Person } from '../support/person.ts';
import { World } from '../support/world.ts';

test.each([
  ['interview. excel. bad', null],
  ['Interview. SQL. Went well', null],
  ['interview, powerpoint, rough', null],
  ['interview. dhl. bad', 'dhl'],
  ['Hubspot interview today, went ok', 'Hubspot'],
  ['interview at SAP. bad', 'SAP'],
  ['had an interview with Excel today', 'Excel'],
])('%s', (said, employer) => {
  expect(readOpening(said).employer).toBe(employer);
});

test('which employer it was is asked, and the tool is kept as told', async () => {
  const ana = new Person(new World(), 'ana');
  await ana.says('interview. excel. bad');
  expect(ana.last.text).toContain('Which employer was it');
  await ana.says('Corvane');
  await ana.says('done');
  expect(ana.last.text).toContain('1 Excel');
});
