import { expect, test } from 'vitest';
import { facts, notesRead } from '../support/heard.ts';

test.each([
  ['Gap in 2021 was no longer an issue for her.', 'gap'],
  ['my DBS is fine now, she said', 'background-check'],
  ['my english is fine for them now', 'language'],
  ['my notice period is no longer a problem for them', 'notice-period'],
])('"%s" is settled', (text, concern) => {
  const { questions } = notesRead(text);
  expect(questions.map(({ topics: [best], settled }) => [best?.id, settled])).toEqual([
    [concern, true],
  ]);
  expect(facts(text)).toEqual([]);
});

test('what they no longer mind is not what hurts, even where nothing is known of it', () => {
  expect(facts("she said my missing CPA doesn't matter any more")).toEqual([]);
});
