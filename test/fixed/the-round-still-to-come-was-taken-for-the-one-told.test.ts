import { expect, test } from 'vitest';
import { readOpening, roundIn } from '../../src/core/opening/opening.ts';

test.each([
  ['just had a second round at corvane. they are back to me thursday at 10 for round 3', 2],
  ['round 2 at corvane done, third interview is on friday', 2],
  ['first talk with corvane, pia asked about round 2 of funding', 1],
  ['round 3 at corvane today', 3],
])('%s: round %i', (text, round) => {
  expect(roundIn(text)).toBe(round);
  expect(readOpening(text).round).toBe(round);
});
