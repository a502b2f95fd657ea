import { expect, test } from 'vitest';
import { asked } from '../support/heard.ts';

test.each([
  'luckily no excel this time',
  'they did not ask if i can drive',
  'had no questions on python at all',
  'she asked me nothing about my gap',
  'nobody even asked about kubernetes',
  'i expected salary questions, none came',
  'they should have asked about weekends',
  'at the end he asked if i had any questions',
  'do you have any questions for us? i asked about the rota',
])('"%s" tells of no question', (text) => {
  expect(asked(text)).toEqual([]);
});

test.each([
  ['they asked if i have questions about sap', []],
  ['no question was harder than the one about my gap', ['gap shaky']],
])('"%s" is read for what it is', (text, expected) => {
  expect(asked(text)).toEqual(expected);
});
