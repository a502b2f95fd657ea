import { expect, test } from 'vitest';
import { wishIn, type Wish } from '../../src/core/domain/drills/wish.ts';

// Tuesday 10 March 2026
const now = { now: Date.parse('2026-03-10T16:20:00Z'), zone: 'Europe/London' };

test.each<[string, Wish | null]>([
  ['7:30', { wish: 'hour', hour: 7.5 }],
  ['at 7 pm', { wish: 'hour', hour: 19 }],
  ['19', { wish: 'hour', hour: 19 }],
  ['two questions', { wish: 'size', size: 2 }],
  ['just 4 questions.', { wish: 'size', size: 4 }],
  ['not sundays', { wish: 'never', weekdays: [7] }],
  ['no practice on weekends', { wish: 'never', weekdays: [6, 7] }],
  ['any day is fine', { wish: 'any_day' }],
  ['friday', { wish: 'day', day: { weekday: 5 }, from: null, hour: null }],
  ['friday at 7 pm', { wish: 'day', day: { weekday: 5 }, from: null, hour: 19 }],
  [
    'move thursday to friday',
    { wish: 'day', day: { weekday: 5 }, from: { weekday: 4 }, hour: null },
  ],
  ['saturday 28 march 9:30', { wish: 'day', day: { date: '2026-03-28' }, from: null, hour: 9.5 }],
  ['tomorrow', { wish: 'day', day: { date: '2026-03-11' }, from: null, hour: null }],
  ['what is this', null],
  ['ninety questions', null],
  ['25', null],
])('%s', (said, wish) => {
  expect(wishIn(said, now)).toEqual(wish);
});
