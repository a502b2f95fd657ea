import { expect, test } from 'vitest';
import { quotes } from '../support/heard.ts';

test.each([
  [
    'they asked about latte art period new line they asked about early mornings period',
    ['they asked about latte art', 'they asked about early mornings'],
  ],
  [
    'first they asked about triage full stop then drug errors question mark I froze full stop',
    ['first they asked about triage', 'drug errors'],
  ],
  [
    'she asked about my notice period new line I said three months new line she also asked about travel period',
    ['she asked about my notice period', 'she also asked about travel'],
  ],
  [
    'they asked about welding full stop they asked about night shifts full stop',
    ['they asked about welding', 'they asked about night shifts'],
  ],
  [
    'he asked why I left teaching period new paragraph he asked about phonics period',
    ['he asked why I left teaching', 'he asked about phonics'],
  ],
])('the signs are heard in "%s"', (text, expected) => {
  expect(quotes(text)).toEqual(expected);
});

test.each([
  ['they asked about my new line manager and the notice period', 1],
  ['they asked about the tudor period and the victorian period', 1],
  ['they asked about a new line of shoes and a new line of bags', 1],
  ['they asked about my probation period', 1],
  ['they asked how I would run the new line and what a comma is for', 1],
])('a thing of that name is no sign in "%s"', (text, count) => {
  const found = quotes(text);
  expect(found.length).toBeGreaterThanOrEqual(count);
  expect(found.join(' ')).toMatch(/manager|victorian period|bags|probation period|new line/);
});
