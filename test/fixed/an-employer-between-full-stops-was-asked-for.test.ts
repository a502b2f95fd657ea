import { expect, test } from 'vitest';
import { readOpening } from '../../src/core/opening/opening.ts';
import { Person } from '../support/person.ts';
import { World } from '../support/world.ts';

test.each([
  ['interview. dhl. went shit', 'dhl'],
  ['Interview today, Aldi, it was ok', 'Aldi'],
  ['dhl. interview. shit', 'dhl'],
  ['Bayer. Interview. Went well', 'Bayer'],
  ['interview. sarah. went well', null],
  ['interview. waitress. went well', null],
  ['interview. salary. bad', null],
  ['interview today. awful. they asked about excel', null],
  ['interview done. excel. threw me', null],
])('%s', (said, employer) => {
  expect(readOpening(said).employer).toBe(employer);
});

test('the telling begins at once', async () => {
  const ana = new Person(new World(), 'ana');
  await ana.says('interview. dhl. went shit');
  expect(ana.last.text).toContain('DHL, first talk with them');
  expect(ana.last.text).not.toContain('Which employer');
});

test('a name that is known needs no more than its full stops', async () => {
  const ana = new Person(new World(), 'ana');
  await ana.says('just had my first interview with Halden Freight');
  await ana.says('they asked about excel');
  await ana.says('done');
  await ana.presses('Enough for today');
  await ana.says('just had my first interview with Corvane');
  await ana.says('they asked about excel');
  await ana.says('done');
  await ana.presses('Enough for today');
  await ana.says('had an interview. halden freight. they asked about sql and pay');
  expect(ana.last.text).toContain('Halden Freight, round 2');
});
