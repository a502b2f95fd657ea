import { readNotes } from '../../src/core/reading/rules.ts';
import type { Reading } from '../../src/core/reading/reading.ts';

/** What is read of notes told on Tuesday 10 March 2026, with no employer or name known before. */
export const notesRead = (text: string): Reading =>
  readNotes({
    text,
    now: Date.parse('2026-03-10T16:20:00Z'),
    zone: 'Europe/London',
    employer: null,
    people: [],
  });

/** Each question as 'concern', 'concern ×2' or 'concern shaky', in the order they were told. */
export const asked = (text: string): string[] =>
  [...notesRead(text).questions]
    .sort((a, b) => a.start - b.start)
    .map(({ topics: [best], times, outcome }) =>
      [
        best?.id ?? '?',
        ...(times > 1 ? [`×${String(times)}`] : []),
        ...(outcome === 'unknown' ? [] : [outcome]),
      ].join(' '),
    );

/** The pieces of the text that were read as questions. */
export const quotes = (text: string): string[] =>
  [...notesRead(text).questions].sort((a, b) => a.start - b.start).map(({ quote }) => quote);

/** Each fact about the employer as 'topic: its words', in the order they were told. */
export const facts = (text: string): string[] =>
  [...notesRead(text).learned]
    .sort((a, b) => a.start - b.start)
    .map(({ topic, quote }) => `${topic}: ${quote}`);

/** The pieces of the text that were read as what went down well. */
export const landings = (text: string): string[] =>
  notesRead(text).landed.map(({ quote }) => quote);
