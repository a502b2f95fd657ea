import { expect, test } from 'vitest';
import { asked } from '../support/heard.ts';

test.each([
  [
    'she asked about sap, excel, my gap and how i plan a week',
    ['sap', 'excel', 'gap', 'prioritising'],
  ],
  ['what did they ask: why us, kubernetes, notice', ['why-us', 'kubernetes', 'notice-period']],
  ['why i left, and salary, and weekends.', ['why-leaving', 'salary', 'shifts']],
  [
    "he grilled me on kubernetes, how i'd cut costs and why i left acme so soon",
    ['kubernetes', 'numbers-owned', 'why-leaving'],
  ],
  [
    'they asked about kubernetes and how i handle on call. all fine',
    ['kubernetes ok', 'shifts ok'],
  ],
])('"%s" is as many questions as it names', (text, expected) => {
  expect(asked(text)).toEqual(expected);
});

test.each([
  ['asked about sap and my degree, degree was awful', ['sap', 'no-degree shaky']],
  ['covered: salary, travel, german. german bad', ['salary', 'travel', 'language shaky']],
  [
    'dana asked about sap, my gap and how i plan a week. the gap threw me',
    ['sap', 'gap off_guard', 'prioritising'],
  ],
  [
    'tom asked about excel, my degree and how i handle pressure. the degree threw me, the rest was ok',
    ['excel ok', 'no-degree off_guard', 'pressure ok'],
  ],
])('how one of them went is said of that one: "%s"', (text, expected) => {
  expect(asked(text)).toEqual(expected);
});

test('a matter of its own does not press on with the one before', () => {
  expect(asked('Salary, said 42, fine. Why am I leaving - usual.')).toEqual([
    'salary ok',
    'why-leaving ok',
  ]);
});

test('what they wanted to know about a thing stays one question', () => {
  expect(
    asked('dana asked three times about microsoft project, how many tasks, who else edited it'),
  ).toEqual(['microsoft-project ×3']);
});

test('a concern goes to the question that names it, not to the one that came first', () => {
  expect(asked('they asked what i publish and how. he asked about my publications')).toContain(
    'research-academic',
  );
});

test("'not too bad' behind a question is fine", () => {
  expect(asked('they asked about forklifts. not too bad')).toEqual([expect.stringMatching(/ ok$/)]);
});
