import { expect, test } from 'vitest';
import { asked } from '../support/heard.ts';

test.each([
  ['y do u want this job. froze', ['why-role off_guard']],
  ['she asked y i left the salon', ['why-leaving']],
  ['he asked about phonics n if i can do sundays', ['lesson', 'shifts']],
  ['asked y i want it n if i have a forklift licence', ['why-role', 'certificates']],
  ['they asked y my notice period is so long', ['notice-period']],
])('"%s" is read as it is meant', (text, expected) => {
  expect(asked(text)).toEqual(expected);
});

test('a letter that is only a letter stays one', () => {
  expect(asked('they asked about plan y and about excel')).toHaveLength(1);
});
