import { expect, test } from 'vitest';
import { Person } from '../support/person.ts';
import { World } from '../support/world.ts';

async function atTheList() {
  const ana = new Person(new World(), 'ana');
  await ana.says('just had my first interview with Corvane');
  await ana.says('pia kept asking about sap. pia asked twice about excel');
  for (const answer of ['Done', 'Enough for today', 'Good']) await ana.presses(answer);
  await ana.says('obstacles');
  return ana;
}

test.each(['why 1', 'progress', 'reminders', 'help'])(
  'a list of obstacles is not shown again because of %s, and still takes words',
  async (said) => {
    const ana = await atTheList();
    await ana.says(said);
    expect(ana.last.text).not.toContain('Which one?');
  },
);

test('after something was only told, the list still takes a number', async () => {
  const ana = await atTheList();
  await ana.says('why 1');
  await ana.says('1');
  expect(ana.last.text).toContain('What could it cost you?');
});
