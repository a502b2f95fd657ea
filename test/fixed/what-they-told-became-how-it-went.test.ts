import { expect, test } from 'vitest';
import { asked } from '../support/heard.ts';

test.each([
  ['asked about excel. they lost two planners.', ['excel']],
  ['Dana asked about SAP. Then she showed me the office.', ['sap']],
  ['he asked about my notice. they use trucks from 2009', ['notice-period']],
  ['she asked about testing. they have no tests.', ['code-quality']],
  ['asked about teamwork. the team is great', ['teamwork']],
  ['asked about overtime. they are short of staff and it is awful in december', ['hours']],
  ['she asked about night shifts. she has worked there ten years.', ['shifts']],
])('what they told of themselves is not how it went: "%s"', (text, expected) => {
  expect(asked(text)).toEqual(expected);
});

test.each([
  ['asked about excel, no problem. they lost two planners.', ['excel ok']],
  ['asked about my gap. he looked very disappointed', ['gap shaky']],
  ['asked about salary. they were fine with it', ['salary ok']],
  [
    'she asked about my notice, i was stumped. they have nobody till june',
    ['notice-period off_guard'],
  ],
])('how they took it still is: "%s"', (text, expected) => {
  expect(asked(text)).toEqual(expected);
});
