import { expect, test } from 'vitest';
import { Person } from '../support/person.ts';
import { World } from '../support/world.ts';

test('two worries are put together while one of them is open', async () => {
  const ana = new Person(new World(), 'ana');
  await ana.says('just had my first interview with Corvane');
  await ana.says(
    'pia asked about excel twice, it threw me. tom asked about sql twice, it threw me',
  );
  await ana.says('done');
  await ana.presses('Enough for today');
  await ana.says('obstacles');
  await ana.says('2');
  expect(ana.last.text).toContain('What could it cost you?');
  await ana.says('merge 1 and 2');
  expect(ana.last.text).not.toContain('What is true about their worry');
  expect(ana.last.text).not.toMatch(/^2 /mu);
  expect(ana.last.choices).toContain('Undo');
});

test('a number is still a cost there', async () => {
  const ana = new Person(new World(), 'ana');
  await ana.says('just had my first interview with Corvane');
  await ana.says('pia asked about excel twice, it threw me');
  await ana.says('done');
  await ana.presses('Enough for today');
  await ana.says('obstacles');
  await ana.says('1');
  await ana.says('the job');
  expect(ana.last.text).toContain('What is true about their worry');
});
