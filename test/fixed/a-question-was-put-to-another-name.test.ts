import { expect, test } from 'vitest';
import { Person } from '../support/person.ts';
import { World } from '../support/world.ts';

test('who is named before "asked" is who asked', async () => {
  const ana = new Person(new World(), 'ana');
  await ana.says(
    "just out of my 2nd interview at St Mary's, ward manager Kathleen and Tom from HR",
  );
  await ana.says(
    'Kathleen asked about nights three times, it threw me. Tom asked why I left, fine',
  );
  await ana.presses('Done');
  expect(ana.last.text).toContain('Kathleen, 3 times');
  expect(ana.last.text).toContain('why you left · Tom');
});

test('"They asked" names nobody', async () => {
  const ana = new Person(new World(), 'ana');
  await ana.says('just had my first interview with Corvane');
  await ana.says('They asked about Excel');
  await ana.presses('Done');
  expect(ana.last.text).not.toContain('They,');
  expect(ana.last.text).toContain('1 Excel');
  expect(ana.last.text).not.toContain('· They');
});
