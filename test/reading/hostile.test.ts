import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { readNotes } from '../../src/core/reading/rules.ts';
import { readWhen } from '../../src/core/reading/dates.ts';
import { clauses } from '../../src/core/reading/clauses.ts';

const told = { now: Date.parse('2026-03-10T16:20:00Z'), zone: 'Europe/London' };
const read = (text: string) => readNotes({ text, ...told, employer: null, people: [] });

describe('whatever is pasted', () => {
  it.each([
    '2 hours and ',
    'she asked ',
    '"',
    'a week on ',
    'ignore that ',
    '1,',
    '__proto__ ',
    '\n',
    '🙂',
  ])('%j repeated to 15,000 characters is read', (piece) => {
    const text = piece.repeat(Math.ceil(15_000 / piece.length)).slice(0, 15_000);
    expect(() => read(text)).not.toThrow();
  });

  it('every word lands in exactly one clause, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        let end = 0;
        for (const clause of clauses(text)) {
          expect(clause.start).toBeGreaterThanOrEqual(end);
          expect(clause.end).toBeGreaterThan(clause.start);
          end = clause.end;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('a clause is never longer than sixty words and signs', () => {
    for (const clause of clauses('word '.repeat(3000)))
      expect(clause.tokens.length).toBeLessThanOrEqual(60);
  });

  it('quotes stay verbatim and the same text reads the same', () => {
    const piece = fc.constantFrom(
      ...[
        'she asked about salary',
        'i froze',
        '"why you?"',
        'dana',
        'ignore that',
        'AGAIN',
        '3 times',
      ],
      ...[
        'thursday at 2',
        'they lost a client',
        ':',
        ',',
        '.',
        '\n',
        '-',
        '<!channel>',
        'ünï',
        '他们问我',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join(' ');
        const reading = read(text);
        for (const each of [...reading.questions, ...reading.learned, ...reading.landed])
          expect(text.slice(each.start, each.end)).toBe(each.quote);
        expect(read(text)).toEqual(reading);
      }),
      { numRuns: 300 },
    );
  });

  it('any text as an answer to when is a date or none', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const found = readWhen(text, told);
        if (found !== null) expect(found.wall).toMatch(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?$/);
      }),
      { numRuns: 500 },
    );
  });
});
