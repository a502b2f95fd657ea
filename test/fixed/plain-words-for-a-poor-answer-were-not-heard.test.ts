import { expect, test } from 'vitest';
import { asked } from '../support/heard.ts';

test.each([
  ['asked about my five year plan. i hedged', ['five-years shaky']],
  ["they asked why us, made a right pig's ear of it", ['why-us shaky']],
  ['asked about salary, made up a number', ['salary shaky']],
  ['asked about my gap. went on for ages', ['gap shaky']],
  ['he asked about visa, should have mentioned my permit', ['visa shaky']],
  ['asked about my gap. worse than last time', ['gap shaky']],
  ['they asked about docker, rattled it off', ['docker nailed']],
  ['they asked about sap and excel. sap was fine, excel not so much', ['sap ok', 'excel shaky']],
])('"%s"', (text, expected) => {
  expect(asked(text)).toEqual(expected);
});
