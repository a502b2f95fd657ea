import { expect, test } from 'vitest';
import { readNotes } from '../../src/core/reading/rules.ts';

test('a concern called by its name stays itself behind one that was asked about again and again', () => {
  const text = `${'they asked about sap and i waffled. '.repeat(420)}\n@everyone pia asked about my gap in 2023, i froze`;
  const given = { now: Date.parse('2026-03-10T16:20:00Z'), zone: 'Europe/London' };
  const { questions } = readNotes({ text, ...given, employer: 'Corvane', people: [] });
  expect(questions.map(({ topics }) => topics[0]?.id)).toEqual(['sap', 'gap']);
});
