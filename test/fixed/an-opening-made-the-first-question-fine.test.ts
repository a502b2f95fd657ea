import { expect, test } from 'vitest';
import { notesRead } from '../support/heard.ts';

test('a question behind "just had round 2 at …" is not called fine when nothing is said of it', () => {
  const [question] = notesRead('just had round 2 at Halden, dana asked about excel').questions;
  expect(question).toMatchObject({ quote: 'dana asked about excel', outcome: 'unknown' });
});

test('the same sentence pasted over and over is one fact', () => {
  const { learned } = notesRead('they lost two planners in march. '.repeat(50));
  expect(learned).toHaveLength(1);
});
