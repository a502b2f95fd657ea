import { beforeEach, expect, test } from 'vitest';
import { Person } from '../support/person.ts';
import { World } from '../support/world.ts';

let ana: Person;
beforeEach(async () => {
  ana = new Person(new World(), 'ana', { zone: 'Europe/London' });
  await ana.says('just had my first interview with Corvane');
  await ana.says('pia asked about excel. they lost a client in spring');
  await ana.says('done');
});

test.each(['hi', 'where were we', "i'm back", 'go on'])(
  '"%s" asks the open question again',
  async (said) => {
    await ana.says('all right');
    await ana.says('fine');
    const { text } = ana.last;
    await ana.says(said);
    expect(ana.last.text).toBe(text);
  },
);

test('with nothing open it is a greeting', async () => {
  await ana.presses('Enough for today');
  await ana.says('hi');
  expect(ana.last.text).toContain('Hello. What is it today?');
});

test("'i dont have anything' to what happens next goes on", async () => {
  for (const said of ['all right', 'fine', "that's all", 'nothing'])
    if (!ana.last.text.includes('What happens next?')) await ana.says(said);
  expect(ana.last.text).toContain('What happens next?');
  await ana.says('i dont have anything');
  expect(ana.last.text).toContain('do differently');
});

test('a date alone, soon after a debrief, is of the next talk with them', async () => {
  await ana.presses('Enough for today');
  await ana.presses('Good');
  await ana.says('19 march 3pm');
  expect(ana.last.text).toContain('Round 2: Thursday 19 March 2026, 15:00');
});

test('a line that waits to be added takes no date, and "wait" adds nothing', async () => {
  await ana.presses('Enough for today');
  await ana.presses('Good');
  await ana.says('renew my certificate before');
  await ana.says('19 march 3pm');
  expect(ana.last.text).toContain('Round 2: Thursday 19 March 2026, 15:00');
});
