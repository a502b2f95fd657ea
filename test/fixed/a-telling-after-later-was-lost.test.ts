import { expect, test } from 'vitest';
import { Person } from '../support/person.ts';
import { World } from '../support/world.ts';

test('who goes on telling instead of naming an hour is heard', async () => {
  const ana = new Person(new World(), 'ana');
  await ana.says('just had my first interview with Corvane');
  await ana.says('pia asked about excel');
  await ana.says('later');
  await ana.says('sorry i forgot you. they asked also about my notice period');
  await ana.says('done');
  expect(ana.last.text).toContain('when you could start');
});
