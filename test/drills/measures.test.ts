import { describe, expect, test } from 'vitest';
import { calibrationGap, confidences, trend } from '../../src/core/domain/drills/measures.ts';

const pairs = (differences: number[]) =>
  differences.map((difference) => ({ first: 10, latest: 10 + difference }));

describe('honest measures', () => {
  test('no trend below 8 paired answers', () => {
    expect(trend(pairs([3, 3, 3, 3, 3, 3, 3]))).toEqual({ trend: 'too_few', n: 7 });
  });

  test('no trend while the 95 % interval includes 0', () => {
    expect(trend(pairs([4, -3, 2, -1, 3, -2, 1, 0])).trend).toBe('open');
    expect(trend(pairs([0, 0, 0, 0, 0, 0, 0, 0])).trend).toBe('open');
  });

  test('better or worse once the interval leaves 0', () => {
    expect(trend(pairs([1, 2, 1, 2, 1, 2, 1, 2])).trend).toBe('better');
    expect(trend(pairs([-1, -2, -1, -2, -1, -2, -1, -2])).trend).toBe('worse');
  });

  test("the interval is Student's: t of 7 degrees is 2.365", () => {
    const found = trend(pairs([1, 2, 1, 2, 1, 2, 1, 2]));
    if (found.trend !== 'better') throw new Error(found.trend);
    const standardError = Math.sqrt(2 / 7 / 8);
    expect(found.mean).toBe(1.5);
    expect((found.high - found.mean) / standardError).toBeCloseTo(2.365, 2);
  });

  test('no calibration gap below 20 answers', () => {
    const sure = { confidence: confidences.quiteSure, good: false };
    expect(calibrationGap(Array.from({ length: 19 }, () => sure))).toEqual({
      gap: 'too_few',
      n: 19,
    });
    expect(calibrationGap(Array.from({ length: 20 }, () => sure))).toMatchObject({
      gap: 'known',
      mean: 80,
    });
  });

  test('half sure and half good leaves no gap', () => {
    const answers = Array.from({ length: 20 }, (_, index) => ({
      confidence: confidences.half,
      good: index % 2 === 0,
    }));
    expect(calibrationGap(answers)).toMatchObject({ mean: 0 });
  });
});
