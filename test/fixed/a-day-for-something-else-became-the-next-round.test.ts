import { expect, test } from 'vitest';
import { notesRead } from '../support/heard.ts';

test.each([
  'Menu for Sunday lunch at 14 euro a head, done on a beer mat.',
  'They asked how many doctors I see in a day, 12 I said.',
  'Travel home with the 18:05.',
  'Evenings and one Saturday in three, no objection.',
  'Today: six-person startup, head of ops.',
  'Principal architect sat for one hour.',
])('no round is dated in "%s"', (text) => {
  expect(notesRead(text).next).toBeNull();
});

test.each([
  [
    'They closed two Sundays because of no guards. rookie day is saturday 21st 9am',
    '2026-03-21T09:00',
  ],
  [
    'Chef needs a second pair of hands. Trial night is Saturday 28 March from 16:00.',
    '2026-03-28T16:00',
  ],
  ['he laughed. can i take shouting, yes. monday 6.30 come with boots', '2026-03-16T06:30'],
])('a round told without its usual name is dated: "%s"', (text, wall) => {
  expect(notesRead(text).next?.wall).toBe(wall);
});
