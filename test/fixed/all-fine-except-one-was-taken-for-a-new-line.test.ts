import { expect, test } from 'vitest';
import { readEdits } from '../../src/core/opening/edits.ts';

test.each([
  ['all fine except 3', [1, 2, 4]],
  ['All ok apart from 2 and 4.', [1, 3]],
  ['everything went well but 1', [2, 3, 4]],
])('"%s" changes every line but those', (text, lines) => {
  expect(readEdits(text, 4).map(({ line, outcome }) => [line, outcome])).toEqual(
    lines.map((line) => [line, 'ok']),
  );
});

test('what says nothing of how it went changes no line', () => {
  expect(readEdits('all except 3', 4)).toEqual([]);
});
