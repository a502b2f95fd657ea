import { expect, test } from 'vitest';
import { facts, notesRead } from '../support/heard.ts';

test.each([
  ['they call me back next week tuesday with the answer'],
  ['hr rings me back on thursday'],
  ['she will write me back on monday'],
])('"%s" is no date', (text) => {
  expect(notesRead(text).next).toBeNull();
});

test('the day they go back is one', () => {
  expect(notesRead('i go back on thursday at 2').next?.wall).toBe('2026-03-12T14:00');
});

test('that she took no notes is nothing learned', () => {
  expect(facts('she never took notes')).toEqual([]);
});
