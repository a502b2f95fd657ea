import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/core/domain/drills/day.ts';
import { reason, sums } from '../../src/core/domain/drills/explain.ts';
import { need, rank, weight } from '../../src/core/domain/drills/need.ts';
import { question, today } from './questions.ts';

const days = [1, 2, 3, 7, 14];
const ago = (count: number) => addDays(today, -count);

describe('weight', () => {
  test('a question nobody has asked yet weighs 1.5 before the first round', () => {
    expect(weight(question({ severity: 3 }))).toBe(1.5);
    expect(weight(question())).toBe(1.5);
  });

  test('asked 3 times with 2 follow-ups over 2 rounds at severity 4 weighs 6.0', () => {
    expect(weight(question({ severity: 4, asked: 3, followUps: 2, rounds: 2 }))).toBe(6);
  });
});

describe('need', () => {
  test('never drilled is .65 when it came off guard, otherwise .50', () => {
    expect(need(question({ offGuard: true }), today)).toBe(0.65);
    expect(need(question(), today)).toBe(0.5);
  });

  test('weak after 1, 2, 3, 7, 14 days is .294 .553 .782 1.458 2.066', () => {
    const needs = days.map((count) =>
      need(question({ last: { day: ago(count), result: 'weak' } }), today).toFixed(3),
    );
    expect(needs).toEqual(['0.294', '0.553', '0.782', '1.458', '2.066']);
  });

  test('good after 1, 2, 3, 7, 14 days is .094 .177 .250 .467 .661', () => {
    const needs = days.map((count) =>
      need(question({ last: { day: ago(count), result: 'good' } }), today).toFixed(3),
    );
    expect(needs).toEqual(['0.094', '0.177', '0.250', '0.467', '0.661']);
  });

  test('the same day needs nothing, and neither does a day that is still to come', () => {
    expect(need(question({ last: { day: today, result: 'weak' } }), today)).toBe(0);
    expect(need(question({ last: { day: addDays(today, 1), result: 'weak' } }), today)).toBe(0);
  });
});

describe('what a priority is made of', () => {
  const asked = question({
    severity: 4,
    asked: 3,
    followUps: 2,
    rounds: 2,
    last: { day: ago(3), result: 'weak' },
  });

  test('the sums give weight 6.0 and, weak 3 days ago, priority 4.7', () => {
    const found = sums(asked, today);
    expect(found.weight.toFixed(1)).toBe('6.0');
    expect(found.priority.toFixed(1)).toBe('4.7');
    expect(found).toMatchObject({
      asked: 3,
      followUps: 2,
      rounds: 2,
      severity: 4,
      last: { result: 'weak', days: 3 },
    });
    expect(found.priority).toBe(rank(asked, today).priority);
  });

  test('a question that came up more than once comes because of that', () => {
    expect(reason(question({ asked: 4, rounds: 2 }), today)).toEqual({
      because: 'came_up',
      times: 4,
      rounds: 2,
      followUps: 0,
    });
  });

  test.each([
    [{ last: { day: ago(3), result: 'weak' as const } }, { because: 'weak_before', days: 3 }],
    [{ offGuard: true, asked: 1 }, { because: 'off_guard' }],
    [{ severity: 5 as const }, { because: 'severe', severity: 5 }],
    [{ last: { day: ago(9), result: 'good' as const } }, { because: 'good_long_ago', days: 9 }],
    [{ asked: 1 }, { because: 'asked_once' }],
    [{}, { because: 'not_yet_drilled' }],
  ])('without a repeat the ground is what happened last: %j', (part, expected) => {
    expect(reason(question(part), today)).toEqual(expected);
  });
});
