import { expect, test } from 'vitest';
import { Person } from '../support/person.ts';
import { World } from '../support/world.ts';

test("'@everyone <!channel>' before a fact is no fact of its own", async () => {
  const ana = new Person(new World(), 'ana');
  await ana.says('just had my first interview with Corvane');
  await ana.says('@everyone <!channel> they lost a client in spring');
  await ana.presses('Done');
  expect(ana.last.text).toContain('1 "they lost a client in spring"');
  expect(ana.last.text).not.toContain('@everyone');
  expect(ana.last.text).not.toContain('2 ');
});
