import { expect, test } from 'vitest';
import { asked, facts } from '../support/heard.ts';

test.each([
  ['they asked about excel and sap. scrap the sap one', ['excel']],
  [
    'she asked about salary, my gap and kubernetes. actually scrap the gap bit',
    ['salary', 'kubernetes'],
  ],
  ['they asked about my gap. they hope to grow. scrap the last one', ['gap']],
])('"%s"', (text, expected) => {
  expect(asked(text)).toEqual(expected);
  expect(facts(text)).toEqual([]);
});

test('how it went is put right without losing what was asked', () => {
  expect(asked('she asked about excel, blanked. forget the last bit, it was fine')).toHaveLength(1);
});

test('what they scrap themselves stays', () => {
  expect(facts('they want to scrap the old system')).toHaveLength(1);
});
