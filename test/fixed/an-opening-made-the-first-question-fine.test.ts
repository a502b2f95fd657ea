import { expect, test } from 'vitest';
import { readNotes } from '../../src/core/reading/rules.ts';

const read = (text: string) =>
  readNotes({
    text,
    now: Date.parse('2026-03-10T16:20:00Z'),
    zone: 'Europe/London',
    employer: null,
    people: [],
  });

test('a question behind "just had round 2 at …" is not called fine when nothing is said of it', () => {
  const [question] = read('just had round 2 at Halden, dana asked about excel').questions;
  expect(question).toMatchObject({ quote: 'dana asked about excel', outcome: 'unknown' });
});

test('the same sentence pasted over and over is one fact', () => {
  const { learned } = read('they lost two planners in march. '.repeat(50));
  expect(learned).toHaveLength(1);
});
