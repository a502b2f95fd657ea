import { expect, test } from 'vitest';
import { Person } from '../support/person.ts';
import { World } from '../support/world.ts';

test('[Something else] to a line offered to the last round asks what it is, and keeps no line', async () => {
  const ana = new Person(new World(), 'ana');
  await ana.says('just got out of Halden, second round. they asked about excel three times');
  await ana.says('done');
  await ana.presses('Enough for today');
  await ana.says('the red bicycle');
  expect(ana.last.text).toBe('Add it to Halden, round 2?');
  await ana.presses('Something else');
  expect(ana.last.text).toContain('What is it?');
  expect(ana.last.choices).toContain('I had an interview');
});
