import { expect, test } from 'vitest';
import { facts } from '../support/heard.ts';

test.each([
  ['what they need: somebody who can do payroll', 'need'],
  ['the reason they hire: old accountant moved to spain', 'motive'],
  ['reason for the hire: their auditor demanded it', 'motive'],
  ['their biggest problem: nobody stays longer than a year', 'problem'],
])('"%s" is one fact with what it is of', (text, topic) => {
  expect(facts(text)).toEqual([`${topic}: ${text}`]);
});

test('how it went behind a colon is nothing of theirs', () => {
  expect(facts('Hiring plan: crushed it')).toEqual([]);
});
