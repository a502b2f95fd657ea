import { expect, test } from 'vitest';
import { Person } from '../support/person.ts';
import { World } from '../support/world.ts';

test('"no reminders" in the settings switches everything off', async () => {
  const ana = new Person(new World(), 'ana');
  await ana.says('just had my first interview with Corvane');
  await ana.says('pia asked about excel twice, it threw me. they lost a client in spring');
  await ana.presses('Done');
  await ana.presses('Enough for today');
  await ana.says('settings');
  await ana.says('no reminders');
  expect(ana.last.text).toContain('Nothing comes unasked any more');
  expect(ana.last.text).toContain('8 Practice on its days: off');
  await ana.presses('Good');
  await ana.says('reminders');
  expect(ana.last.text).toBe('Nothing is due.');
});

test('"no reminders" below the summary does the same, though no button has room there', async () => {
  const ana = new Person(new World(), 'ana');
  await ana.says('just had my first interview with Corvane');
  await ana.says('pia asked about excel twice, it threw me. they lost a client in spring');
  await ana.presses('Done');
  await ana.presses('Enough for today');
  expect(ana.last.text).toContain('Say "no reminders".');
  await ana.says('no reminders');
  await ana.says('reminders');
  expect(ana.last.text).toBe('Nothing is due.');
});
