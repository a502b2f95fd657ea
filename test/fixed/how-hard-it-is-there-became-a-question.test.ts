import { expect, test } from 'vitest';
import { asked, facts } from '../support/heard.ts';

test.each([
  ['reps spend half the day on data entry'],
  ['the night shift is the problem'],
  ['ramp is brutal tho - 3 months'],
  ['the evening rota is tough for them'],
  ['drivers wait two hours at every depot'],
])('"%s" was told, not asked', (text) => {
  expect(asked(text)).toEqual([]);
  expect(facts(text)).toHaveLength(1);
});

test.each([['the coding test is brutal'], ['my gap is the problem'], ['the interview is hard']])(
  'what was hard for the candidate is nothing about them: "%s"',
  (text) => {
    expect(facts(text)).toEqual([]);
  },
);
