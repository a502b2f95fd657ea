import { expect, test } from 'vitest';
import { asked, notesRead } from '../support/heard.ts';

test.each([
  ['he noticed i changed jobs a lot', 'job-hopping'],
  ['she spotted the gap', 'gap'],
  ["he said he was worried i'd leave after a few months", 'staying'],
  ['she said she was concerned about my commute', 'commute'],
  ['he said my english is not good enough', 'language'],
  ['the owner said my french is too weak', 'language'],
  ['she said i come across as shy', 'attitude'],
  ['she thinks i wont stay long', 'staying'],
  ["the head said i don't have enough experience", 'underqualified'],
  ["she was afraid i'd get bored", 'overqualified'],
  ['tom and lisa both wanted to know about my sick leave', 'health'],
])('"%s" is a question, and no fact about them', (text, concern) => {
  expect(asked(text).map((each) => each.split(' ')[0])).toEqual([concern]);
  expect(notesRead(text).learned).toEqual([]);
});

test.each([
  ['the gap came up again', 'gap'],
  ['my tattoo came up lol', 'appearance'],
  ['then weekends came up', 'shifts'],
])('what came up was a question: "%s"', (text, concern) => {
  expect(asked(text).map((each) => each.split(' ')[0])).toEqual([concern]);
});

test.each(['she said i can bring my dog', "he said i don't need a licence for this"])(
  'no doubt is heard in "%s"',
  (text) => {
    expect(asked(text)).toEqual([]);
  },
);
