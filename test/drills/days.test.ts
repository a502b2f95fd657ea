import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '../../src/core/domain/drills/day.ts';
import {
  drillDays,
  hasWarmUp,
  isShortNotice,
  sittingSize,
} from '../../src/core/domain/drills/days.ts';

const debrief = '2026-03-10';
const offsets = (days: number | null, today = debrief) =>
  drillDays(debrief, days === null ? null : addDays(debrief, days), today).map((day) =>
    daysBetween(debrief, day),
  );

describe('drill days', () => {
  test.each([
    [14, [0, 6, 10, 12, 13]],
    [3, [0, 1, 2]],
    [1, [0]],
    [0, []],
    [-2, []],
    [8, [0, 4, 6, 7]],
    [null, [0, 2, 4]],
  ])('with the round in %j days: %j', (days, expected) => {
    expect(offsets(days)).toEqual(expected);
  });

  test('past days are dropped', () => {
    expect(offsets(14, addDays(debrief, 7))).toEqual([10, 12, 13]);
    expect(offsets(null, addDays(debrief, 5))).toEqual([]);
  });

  test('days are calendar days over both clock changes', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(drillDays('2026-03-27', '2026-03-30', '2026-03-27')).toEqual([
      '2026-03-27',
      '2026-03-28',
      '2026-03-29',
    ]);
  });
});

describe('near the round', () => {
  test('2 days or less is short notice, a past round is not', () => {
    const short = (days: number) => isShortNotice(addDays(debrief, days), debrief);
    expect([3, 2, 1, 0, -1].map(short)).toEqual([false, true, true, true, false]);
    expect(isShortNotice(null, debrief)).toBe(false);
  });

  test('the short form takes at most the top 3', () => {
    expect([sittingSize(5, true), sittingSize(2, true), sittingSize(5, false)]).toEqual([3, 2, 5]);
  });

  test('the warm-up is dropped with a day left', () => {
    const warm = (days: number) => hasWarmUp(addDays(debrief, days), debrief);
    expect([2, 1, 0].map(warm)).toEqual([true, false, false]);
    expect(hasWarmUp(null, debrief)).toBe(true);
  });
});
