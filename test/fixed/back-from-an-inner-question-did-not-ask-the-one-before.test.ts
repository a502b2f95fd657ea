import { expect, test } from 'vitest';
import { toyWorld } from '../core/flow/toys.ts';
import { Person } from '../support/person.ts';
import { World } from '../support/world.ts';

test('back at the first question of what an answer started takes that answer back', async () => {
  const ana = new Person(toyWorld(), 'ana');
  await ana.says('outer');
  await ana.presses('Plan');
  expect(ana.last.text).toBe('Where to?');
  await ana.says('back');
  expect(ana.last.text).toBe('Taken back.\nShall we plan?');
});

test('back at the date of a coming round asks for the employer again', async () => {
  const ana = new Person(new World(), 'ana');
  await ana.commands('rounds', 'add');
  await ana.says('Halden');
  expect(ana.last.text).toContain('When?');
  await ana.says('back');
  expect(ana.last.text).toBe('Taken back.\nWhich employer is it?');
  await ana.says('Brightwell');
  await ana.presses('Not fixed yet');
  await ana.commands('rounds');
  expect(ana.last.text).toContain('Brightwell');
  expect(ana.last.text).not.toContain('Halden');
});

test('back where a message itself began the coming round leaves its date open and says what is kept', async () => {
  const ana = new Person(new World(), 'ana');
  await ana.says('I have an interview at Halden next week');
  await ana.says('back');
  expect(ana.last.text).toContain('Kept: Halden, round 1, no date yet.');
  await ana.says('rounds 1');
  expect(ana.last.text).toContain('Halden, round 1');
});
