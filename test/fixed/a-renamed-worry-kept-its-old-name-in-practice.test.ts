import { expect, test } from 'vitest';
import { Person } from '../support/person.ts';
import { World } from '../support/world.ts';

test('practice calls a worry what the candidate calls it', async () => {
  const ana = new Person(new World(), 'ana');
  await ana.says('just had my first interview with Corvane');
  await ana.says('pia asked about excel twice, it threw me. they lost a client in spring');
  await ana.presses('Done');
  await ana.presses('Enough for today');
  await ana.says('obstacles');
  await ana.says('rename 1 to spreadsheets');
  await ana.says('drill');
  expect(ana.last.text).toContain('First spreadsheets');
});
