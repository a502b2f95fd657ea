import { expect, test } from 'vitest';
import { notesRead } from '../support/heard.ts';

const outcomes = (text: string) => notesRead(text).questions.map(({ outcome }) => outcome);

test.each([
  'matron asked three times about the gap after my mum died, I nearly cried',
  'he asked why I left the salon. i almost burst into tears',
  'she asked about safeguarding and I cried',
  'they asked about my dismissal, i just welled up',
  'they asked about the drug error. I nearly cried',
])('who cries was thrown: "%s"', (text) => {
  expect(outcomes(text)).toEqual(['off_guard']);
});

test.each([
  'they asked about phonics. the last teacher cried a lot, they said',
  'they asked about my gap. fine, though the manager nearly cried when I told her',
])('the tears of others are theirs: "%s"', (text) => {
  expect(outcomes(text)).not.toContain('off_guard');
});
