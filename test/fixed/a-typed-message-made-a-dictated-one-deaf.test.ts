import { expect, test } from 'vitest';
import { asked, quotes } from '../support/heard.ts';

test('a message that was typed does not keep a dictated one from being heard', () => {
  const told =
    'had an interview with Corvane, first one.\n\nmy gap period new line leetcode new line failed it';
  expect(asked(told)).toEqual(['gap', expect.stringContaining('algorithms')]);
});

test('signs said once in each of two messages are heard too', () => {
  expect(
    quotes(
      'Had a talk, it was long.\n\nthey asked about triage full stop\n\nthey asked about drug errors full stop',
    ),
  ).toEqual(['they asked about triage', 'they asked about drug errors']);
});

test('the name of a sign in a typed message is a thing', () => {
  const told =
    'They asked about the tudor period, and the new line of shoes.\n\nthe comma was one thing';
  expect(quotes(told).join(' ')).toContain('tudor period');
});
