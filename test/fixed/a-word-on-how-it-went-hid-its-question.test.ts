import { expect, test } from 'vitest';
import { asked } from '../support/heard.ts';

test.each([
  ['froze on docker', ['docker off_guard']],
  ['nailed the salary question', ['salary nailed']],
  ['couldnt answer the tax question', ['closing-accounts off_guard']],
  ['the notice period question went over my head', ['notice-period shaky']],
  ['struggled with the visa one', ['visa shaky']],
  ['what floored me was the question about my last boss', ['boss-conflict off_guard']],
  ['i was not prepared for the parents question', ['parents off_guard']],
])('what went that way was asked: "%s"', (text, expected) => {
  expect(asked(text)).toEqual(expected);
});

test.each([
  ['asked about my gap. froze on the gap.', ['gap off_guard']],
  ['they asked about excel. waffled on excel', ['excel shaky']],
])('and is not asked again by saying how it went: "%s"', (text, expected) => {
  expect(asked(text)).toEqual(expected);
});
