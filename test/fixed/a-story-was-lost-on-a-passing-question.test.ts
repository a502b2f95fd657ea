import { expect, test } from 'vitest';
import { Person } from '../support/person.ts';
import { World } from '../support/world.ts';

const story =
  'marcus grilled me on quota again, literally 5 min. also why i left oracle. he said ramp is 3 months';

test('a story told where a city is asked is no city, and begins a debrief', async () => {
  const ana = new Person(new World(), 'ana');
  await ana.says('I have an interview tomorrow at 10 with Barclays');
  expect(ana.last.text).toContain("Which city's clock");
  await ana.says(
    'it was ok. they asked about the gap and excel, excel twice. they said it is part time',
  );
  expect(ana.last.text).toContain('Barclays, first talk with them');
  await ana.says('done');
  expect(ana.last.text).toContain('Excel · twice');
});

test('the city can be left open', async () => {
  const ana = new Person(new World(), 'ana');
  await ana.says('I have an interview tomorrow at 10 with Barclays');
  await ana.says('skip');
  expect(ana.last.text).toContain('Kept: Barclays, round 1');
});

test('a story told where settings are open is heard as one', async () => {
  const ana = new Person(new World(), 'ana', { zone: 'Europe/London' });
  await ana.says('just had my first call with Hubspot');
  await ana.says('stop');
  await ana.says('settings');
  await ana.says(story);
  expect(ana.last.text).toContain('Which employer was it');
  await ana.presses('Hubspot');
  await ana.says('done');
  expect(ana.last.text).toContain('why you left');
});
