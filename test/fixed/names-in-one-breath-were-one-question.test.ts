import { expect, test } from 'vitest';
import { asked, quotes } from '../support/heard.ts';

test('names told in one breath are questions of their own, each in its own words', () => {
  expect(asked('asked about excel, salary and my gap')).toEqual(['excel', 'salary', 'gap']);
  expect(quotes('they asked about night shifts and my licence.')).toEqual([
    'night shifts',
    'my licence',
  ]);
  expect(asked('questions: notice period, references, salary. all fine')).toEqual([
    'notice-period ok',
    'references ok',
    'salary ok',
  ]);
});

test('a word on how it went belongs to the one that it names', () => {
  expect(asked('she asked about excel, my gap and salary. the gap one threw me.')).toEqual([
    'excel',
    'gap off_guard',
    'salary',
  ]);
  expect(asked('they asked about my degree and about references. blanked on references.')).toEqual([
    'no-degree',
    'references off_guard',
  ]);
  expect(
    asked(
      'They asked about safeguarding and why I want to leave the ward. I froze on safeguarding.',
    ),
  ).toEqual(['safety off_guard', 'why-leaving']);
});

test('what was asked before in the round is another line on it', () => {
  const text =
    'ruben asked about salary, that was fine. dana asked about excel and salary. waffled on salary.';
  expect(asked(text)).toEqual(['salary ×2 shaky', 'excel']);
});

test.each([
  'they asked about health and safety. fine.',
  'asked about night shifts and weekends',
  'he asked about conflict and it threw me',
  'tom asked about sap, waffled.',
])('what is one matter stays one: %s', (text) => {
  expect(asked(text)).toHaveLength(1);
});
