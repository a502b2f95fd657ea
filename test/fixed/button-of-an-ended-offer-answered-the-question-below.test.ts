import { expect, test } from 'vitest';
import { toyWorld } from '../core/flow/toys.ts';
import { Person } from '../support/person.ts';

test('a button of an offer that other words ended does not answer the question below it', async () => {
  const ana = new Person(toyWorld(), 'ana');
  await ana.says('talk');
  await ana.says('offer');
  const done = ana.last.message.choices.find(({ label }) => label === 'Done');
  await ana.says('one line');
  await ana.does({ kind: 'press', choice: done?.id ?? '' });
  expect(ana.last.text).toBe('That question has passed.\nTell me.');
  expect(ana.last.choices).toEqual(['Done']);
});
