import { expect, test } from 'vitest';
import { notesRead } from '../support/heard.ts';

test.each([
  ['I asked who decides: she does, with the lead investor.', 'she does, with the lead investor'],
  ['I asked who reviews code: nobody', 'who reviews code: nobody'],
  ['i asked if they pay overtime. nope', 'if they pay overtime. nope'],
  ['i asked how many are on the ward at night. two', 'how many are on the ward at night. two'],
  [
    'I asked about the team: five people, two of them part time',
    'five people, two of them part time',
  ],
  ['i asked about training: a day with the old caretaker', 'a day with the old caretaker'],
])('"%s"', (text, answer) => {
  const [fact, ...more] = notesRead(text).learned;
  expect(fact?.quote).toContain(answer);
  expect(fact?.youAsked).toBe(true);
  expect(more).toEqual([]);
});

test('who decides is asked of who pulls which way', () => {
  expect(notesRead('I asked who decides: she does').learned[0]?.topic).toBe('dynamics');
});

test.each([
  ['I asked about the rota: i forgot what she said'],
  ['I asked when they decide. I was tired'],
])('what the candidate says of themselves is no answer: "%s"', (text) => {
  expect(notesRead(text).learned).toEqual([]);
});
