import { expect, test } from 'vitest';
import { asked, notesRead } from '../support/heard.ts';

const wall = (text: string) => notesRead(text).next?.wall ?? null;

test.each([
  ['Round two Thursday 10am, sorry, not Friday.', '2026-03-12T10:00'],
  ['Round two is Thursday 10am. I actually start work Monday.', '2026-03-12T10:00'],
  ['Round two is Thursday 10am. Actually they decide Monday.', '2026-03-12T10:00'],
  ['Round two is Thursday 10am, sorry, Friday 10am.', '2026-03-13T10:00'],
  ['Dinner with the partners Thursday at 6.30.', '2026-03-12T18:30'],
  ['Zoom with the ceo Thursday 6:15', '2026-03-12T18:15'],
  ['Next round in one day at 10am.', '2026-03-11T10:00'],
])('"%s" is dated %s', (text, expected) => {
  expect(wall(text)).toBe(expected);
});

test.each([
  'Second interview thursday/friday.',
  'Second interview Monday, Tuesday or Wednesday.',
  'Second interview Tuesday 17 March / Thursday 19 March.',
])('a choice of days is no date: "%s"', (text) => {
  expect(wall(text)).toBeNull();
});

test.each([
  ['asked about excel and salary. neither threw me', ['excel ok', 'salary ok']],
  [
    'asked about excel, salary and weekends. excel ok. salary fine. excel i had no clue',
    ['excel off_guard', 'salary ok', 'shifts'],
  ],
])('how it went is what they said of it: "%s"', (text, expected) => {
  expect(asked(text)).toEqual(expected);
});

test.each([
  ['1. forklifts\n2. stock counts again\n3. why i left', 3],
  ['they asked how i coped when i went through several areas', 1],
  ['dana asked about excel. she asked how i would train them', 2],
])('"%s" is %i questions', (text, count) => {
  expect(notesRead(text).questions).toHaveLength(count);
});
