import { expect, test } from 'vitest';
import { Person } from '../support/person.ts';
import { World } from '../support/world.ts';

test('back in the middle of a telling leaves the last message out, then asks the question before', async () => {
  const ana = new Person(new World(), 'ana');
  await ana.says('interview');
  await ana.says('Corvane');
  await ana.says('they asked about excel');
  await ana.says('they asked about salary');
  await ana.says('back');
  expect(ana.last.text).toContain('Left out: "they asked about salary"');
  await ana.says('back');
  expect(ana.last.text).toContain('Left out: "they asked about excel"');
  await ana.says('back');
  expect(ana.last.text).toContain('Which employer was it');
});
