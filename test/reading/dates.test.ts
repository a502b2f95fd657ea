import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clauses } from '../../src/core/reading/clauses.ts';
import { readWhen } from '../../src/core/reading/dates.ts';
import '../../src/core/reading/learned/brought.ts';
import { learnedModel } from '../../src/core/reading/learned/weights.ts';
import { nextIn } from '../../src/core/reading/next.ts';

/** Tuesday 10 March 2026, 16:20 in London. */
const now = Date.parse('2026-03-10T16:20:00Z');
const read = (text: string, zone = 'Europe/London') => readWhen(text, { now, zone });

const next = (text: string) =>
  nextIn(clauses(text), { text, now, zone: 'Europe/London' }, learnedModel().meetings);

const lines = (name: string) =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .slice(2)
    .filter((line) => line !== '' && !line.startsWith('#'));

/** `2026-03-19T14:00 America/New_York | what they wrote`, the zone only where it is another. */
const dated = (name: string) =>
  lines(name).map((line) => {
    const [label = '', text = ''] = line.split(' | ');
    const [wall = '', zone = 'Europe/London'] = label.split(' ');
    return { wall, zone, text };
  });

const said = dated('dates-said.txt');
const none = lines('dates-none.txt');
const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);

describe('the next round in what people tell', () => {
  it.each(said)('$text', ({ text, wall, zone }) => {
    expect(next(text)).toMatchObject({ wall, zone });
  });

  it.each(none)('%s: no round is dated', (text) => {
    expect(next(text)).toBeNull();
  });

  it('two sentences without a round never make one together', () => {
    for (const [at, text] of none.entries())
      for (let step = 1; step < none.length; step += 37) {
        const both = `${sentence(text)} ${sentence(none[(at + step) % none.length] ?? '')}`;
        expect([both, next(both)]).toEqual([both, null]);
      }
  });

  it('a day that is for something else, on the line before, never takes the place of the round', () => {
    for (const [at, { text, wall, zone }] of said.entries())
      for (let step = 0; step < none.length; step += 29) {
        const other = none[(at + step) % none.length] ?? '';
        const found = next(`${other}\n${text}`);
        expect([other, text, found?.wall, found?.zone]).toEqual([other, text, wall, zone]);
      }
  });

  it('the quote is a piece of the text', () => {
    for (const { text } of said) {
      const found = next(text);
      expect(found && text.slice(found.start, found.end)).toBe(found?.quote);
    }
  });
});

describe('a date as people type it', () => {
  it.each(dated('dates-answered.txt'))('$text', ({ text, wall, zone }) => {
    expect(read(text)).toMatchObject({ wall, zone });
  });

  it.each([
    'in two weeks',
    'end of the month',
    'sometime next week',
    'at 2',
    'they will let me know',
    'four companies in six years',
    'we may meet in may',
    '2 hours and 2 hours and',
    'no idea',
    '',
  ])('%s is no date', (said) => {
    expect(read(said)).toBeNull();
  });

  it('a time in the zone of the employer stays in that zone', () => {
    expect(read('thursday 3 pm ET')).toMatchObject({
      wall: '2026-03-12T15:00',
      zone: 'America/New_York',
    });
  });

  it('a zone nobody could tell leaves the date unsure', () => {
    expect(read('tomorrow at 10 their time')).toMatchObject({ sure: false });
  });

  it('a time alone belongs to the day already known', () => {
    expect(readWhen('half 2', { now, zone: 'Europe/London', day: '2026-03-19' })?.wall).toBe(
      '2026-03-19T14:30',
    );
  });

  it('3/4 is read the way of the country and marked where it may be the other', () => {
    expect(read('3/4')).toMatchObject({ wall: '2026-04-03', sure: false });
    expect(read('3/14', 'America/Chicago')?.wall).toBe('2026-03-14');
  });

  it('two days named leave it unsure', () => {
    expect(read('thursday or friday')).toMatchObject({ sure: false });
  });

  it('the quote is a piece of the text', () => {
    const text = 'I think it was Friday the 13th, 2pm or so';
    const found = read(text);
    expect(found && text.slice(found.start, found.end)).toBe(found?.quote);
    expect(found?.quote).toBe('Friday the 13th, 2pm');
  });
});
