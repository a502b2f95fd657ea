import { expect, test } from 'vitest';
import { Person } from '../support/person.ts';
import { World } from '../support/world.ts';

test('an answer to a worry, given where its cost is asked, is the first line of the answer', async () => {
  const ana = new Person(new World(), 'ana');
  await ana.says('just had my first interview with Corvane');
  await ana.says('pia asked about night shifts twice, it threw me. they lost a client in spring');
  await ana.presses('Done');
  await ana.presses('Enough for today');
  await ana.says('obstacles');
  await ana.says('1');
  expect(ana.last.text).toContain('What could it cost you?');
  await ana.says('i can do four nights a month, my mother takes the kids then');
  expect(ana.last.text).toContain('(2 of 3)');
  await ana.says('at mercy i did six a month for eight months');
  await ana.says('the first rota');
  expect(ana.last.text).toContain('i can do four nights a month');
});
