import { expect, test } from 'vitest';
import { toyWorld } from '../core/flow/toys.ts';
import { Person } from '../support/person.ts';

test('a refused submission says why and brings the form again', async () => {
  const ana = new Person(toyWorld(), 'ana');
  await ana.says('sheet');
  await ana.presses('Yes');
  await ana.submits({ name: 'Ana', size: 'Huge' });
  expect(ana.last.text).toBe('One of: Small, Large.');
  await ana.submits({ name: 'Ana', size: 'Large' });
  expect(ana.last.text).toContain('Kept');
});
