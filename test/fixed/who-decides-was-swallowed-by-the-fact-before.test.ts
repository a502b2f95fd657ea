import { expect, test } from 'vitest';
import { notesRead } from '../support/heard.ts';

test.each([
  ['they lost two planners since spring', 'ruben decides'],
  ['the rota is a mess', 'matron decides everything'],
])('"%s, %s" is two facts', (one, other) => {
  const { learned } = notesRead(`${one}, ${other}`);
  expect(learned.map(({ quote }) => quote)).toEqual([one, other]);
});
