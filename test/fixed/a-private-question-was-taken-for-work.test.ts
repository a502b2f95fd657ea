import { expect, test } from 'vitest';
import { notesRead } from '../support/heard.ts';

test.each([
  ['asked if i have children and who looks after them'],
  ['he ask me if i have child'],
  ['he wanted to know my husbands job'],
  ['one of them asked what my wife does'],
  ['which country are your parents from, she asked'],
  ['he asked if we plan a baby'],
  ['she asked how old my kids are'],
])('"%s" is nobody\'s business', (text) => {
  expect(notesRead(text).questions.map(({ notAboutJob }) => notAboutJob)).toEqual([true]);
});

test('difficult parents are part of the job', () => {
  expect(notesRead('they asked about difficult parents').questions[0]?.notAboutJob).toBe(false);
});
