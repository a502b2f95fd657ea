import { describe, expect, it } from 'vitest';
import { readWhen } from '../../src/core/reading/dates.ts';

/** Tuesday 10 March 2026, 16:20 in London. */
const now = Date.parse('2026-03-10T16:20:00Z');
const read = (text: string, zone = 'Europe/London') => readWhen(text, { now, zone });

const table: [said: string, wall: string][] = [
  ['thursday week at half 2', '2026-03-19T14:30'],
  ['a week on Tuesday', '2026-03-24'],
  ['on the 14th', '2026-03-14'],
  ['the 14th at 10', '2026-03-14T10:00'],
  ['tomorrow 9.30', '2026-03-11T09:30'],
  ['thursday at 2', '2026-03-12T14:00'],
  ['at 2 on thursday', '2026-03-12T14:00'],
  ['19/3 14:30', '2026-03-19T14:30'],
  ['2026-03-19T14:30', '2026-03-19T14:30'],
  ['next tues', '2026-03-17'],
  ['thurs 19', '2026-03-19'],
  ['thurs 19th 2 pm', '2026-03-19T14:00'],
  ['a week tomorrow at quarter to four', '2026-03-18T15:45'],
  ['not thursday, friday at 4', '2026-03-13T16:00'],
  ['moved from tuesday to thursday 10am', '2026-03-12T10:00'],
  ['19.3. um 15 uhr', '2026-03-19T15:00'],
  ['fri 9h30', '2026-03-13T09:30'],
  ['next week thursday', '2026-03-19'],
  ['i think its the 3rd of next month', '2026-04-03'],
  ['14th of march, 3pm', '2026-03-14T15:00'],
];

describe('a date as people type it', () => {
  it.each(table)('%s', (said, wall) => {
    expect(read(said)?.wall).toBe(wall);
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
