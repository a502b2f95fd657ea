import { expect, test } from 'vitest';
import { asked } from '../support/heard.ts';

test.each([
  ['quota attainment came up. twice', 'targets ×2'],
  ['excel x3', 'excel ×3'],
  ['the gap came up again, third time now', 'gap ×3'],
  ['asked, twice, about my gap', 'gap ×2'],
  ['they asked about my gap. three times in all', 'gap ×3'],
  ['everyone wanted to know why i left', 'why-leaving ×2'],
  ['they did not stop asking about sap', 'sap ×2'],
  ['tom asked about my visa. so did the boss', 'visa ×2'],
  ['first hr asked about weekends, then the manager asked it too', 'shifts ×2'],
  [
    'Karen asked about conflict. then Tom asked how i deal with difficult colleagues',
    'conflict ×2',
  ],
])('"%s" is heard as %s', (text, expected) => {
  expect(asked(text)).toEqual([expected]);
});

test.each([
  ['they asked about sap. twice. then salary', ['sap ×2', 'salary']],
  ['asked about excel. i said twice a week.', ['excel']],
])('a count belongs to what it counts: "%s"', (text, expected) => {
  expect(asked(text)).toEqual(expected);
});
