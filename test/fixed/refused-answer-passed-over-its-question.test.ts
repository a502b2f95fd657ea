import { expect, test } from 'vitest';
import { Person } from '../support/person.ts';
import { World } from '../support/world.ts';

/** At the question on pay, asked for an answer. */
async function atPay(): Promise<Person> {
  const ana = new Person(new World(), 'ana', { zone: 'Europe/London' });
  await ana.says('drill salary');
  for (const label of ['Start', 'Skip', 'Half']) await ana.presses(label);
  return ana;
}

test('however often an answer gives nothing to go on, the question stays', async () => {
  const ana = await atPay();
  for (const said of ['fine', 'ok', 'What would you like to earn?', 'ok', 'fine']) {
    await ana.says(said);
    expect(ana.last.text).toContain('What would you say to them? Rough will do');
  }
  expect(ana.last.choices).toEqual(['Leave it']);
  await ana.presses('Leave it');
  expect(ana.last.text).toContain('Left for another day.');
});

test("'yes' to the buttons under an answer is no further sentence of it", async () => {
  const ana = await atPay();
  await ana.says('52 thousand, because two surveys give that for planners with five years');
  await ana.says('sure');
  expect(ana.last.text).toContain('One of the buttons');
  await ana.presses('Both');
  expect(ana.last.text).toContain('12 words');
});

test('a command typed into a sitting is no answer', async () => {
  const ana = await atPay();
  await ana.says('drill');
  expect(ana.last.text).toContain('That is what runs.');
  await ana.says('drill weakness');
  expect(ana.last.text).toContain('Your greatest weakness');
});
