import { beforeEach, expect, test } from 'vitest';
import { readOpening } from '../../src/core/opening/opening.ts';
import { Person } from '../support/person.ts';
import { World } from '../support/world.ts';

let ana: Person;
beforeEach(async () => {
  ana = new Person(new World(), 'ana', { zone: 'Europe/London' });
  await ana.says('just had my first interview with Corvane');
  await ana.says('pia asked about excel, it threw me. they lost a client in spring');
  await ana.says('done');
  await ana.presses('Enough for today');
  await ana.presses('Good');
  await ana.says('i have round 2 with Corvane on thursday at 10');
  await ana.says('yes');
});

test.each([
  'had the second round today, they moved it forward',
  'just got out of corvane, they moved it forward',
  'just had my interview with corvane',
  'they moved it forward again, had it today. ruben asked about excel',
])('"%s" tells of the round that was planned', async (said) => {
  await ana.says(said);
  expect(ana.last.text).toContain('Corvane, round 2');
  await ana.says('ruben asked about sap');
  await ana.says('done');
  await ana.presses('Enough for today');
  await ana.presses('Good');
  await ana.says('rounds');
  expect(ana.last.text).not.toContain('coming');
  expect(ana.last.text).not.toContain('Thursday');
  expect(ana.last.text).not.toContain('round 3');
});

test('a talk between leaves the planned one planned', async () => {
  await ana.says('just had a call with corvane');
  await ana.presses('Not the second');
  await ana.says('3');
  await ana.says('ruben asked about sap');
  await ana.says('done');
  await ana.presses('Enough for today');
  await ana.presses('Good');
  await ana.says('rounds');
  expect(ana.last.text).toMatch(/round 2 · Thursday.* · coming/u);
  expect(ana.last.text).toContain('round 3');
});

test.each([
  ['had the second round today, they moved it forward', null],
  ['i had my interview moved to monday', 'moved'],
  ['my interview was moved to monday 10am', 'moved'],
  ['they moved the interview, it is on friday', 'moved'],
])('"%s"', (said, moved) => {
  expect(readOpening(said).moved).toBe(moved);
});
