import { expect, test } from 'vitest';
import { Person } from '../support/person.ts';
import { World } from '../support/world.ts';

test('a round moved to another day at the same time keeps its hour', async () => {
  const ana = new Person(new World(), 'ana', { zone: 'Europe/London' });
  await ana.says('I have an interview at Aldi on friday at 2pm');
  await ana.says('yes');
  await ana.says('my interview was moved to monday, same time');
  expect(ana.last.text).toContain('Monday 16 March 2026, 14:00');
});

test('"stop sending me stuff" switches off what is sent, also where a time is asked', async () => {
  const ana = new Person(new World(), 'ana', { zone: 'Europe/London' });
  await ana.says('just had my first interview with Corvane');
  await ana.says('later');
  const said = await ana.says('stop sending me stuff');
  expect(said.map(({ text }) => text).join('\n')).toContain('Nothing comes unasked any more');
  await ana.says('reminders');
  expect(ana.last.text).not.toContain('practice:');
});
