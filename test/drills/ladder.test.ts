import { describe, expect, test } from 'vitest';
import {
  fullAnswerGate,
  keyPointsGate,
  otherWordingGate,
  isTight,
  pressureGate,
  probeGate,
  tightGate,
  type Item,
} from '../../src/core/domain/drills/gates.ts';
import {
  asksFollowUp,
  nextRung,
  playedRung,
  startRung,
  type Rung,
} from '../../src/core/domain/drills/ladder.ts';
import { polished } from '../../src/core/domain/drills/polished.ts';

const rungs: Rung[] = [1, 2, 3, 4, 5, 6];
const all: Item[] = ['there', 'there', 'there', 'there'];
const oneShort: Item[] = ['there', 'there', 'there', 'missing'];
const twoShort: Item[] = ['there', 'there', 'missing', 'missing'];

describe('the ladder', () => {
  test('off guard starts at the key points, harder than expected at the full answer', () => {
    expect([startRung('off_guard'), startRung('shaky'), startRung('unknown')]).toEqual([1, 2, 1]);
  });

  test('a pass climbs one rung, a weak answer drops one, never below 1', () => {
    expect(rungs.map((rung) => nextRung(rung, rung, { result: 'good' }))).toEqual([
      2, 3, 4, 5, 6, 6,
    ]);
    expect(rungs.map((rung) => nextRung(rung, rung, { result: 'weak' }))).toEqual([
      1, 1, 2, 3, 4, 5,
    ]);
  });

  test('a good answer that opens no gate stays', () => {
    expect(nextRung(5, 5, { result: 'good', stays: true })).toBe(5);
  });

  test('the short form plays rungs 1 and 3 only', () => {
    expect(rungs.map((rung) => playedRung(rung, true))).toEqual([1, 3, 3, 3, 3, 3]);
    expect(rungs.map((rung) => playedRung(rung, false))).toEqual(rungs);
  });

  test('a tight answer in the short form counts for the full one it skipped, and takes nothing away', () => {
    expect(nextRung(2, 3, { result: 'good' })).toBe(4);
    expect(nextRung(5, 3, { result: 'good' })).toBe(5);
    expect(nextRung(5, 3, { result: 'weak' })).toBe(4);
  });

  test('follow-ups come from the full answer on and count from the probe on', () => {
    expect(rungs.map((rung) => asksFollowUp(rung, 1))).toEqual([
      false,
      true,
      true,
      true,
      true,
      true,
    ]);
    expect(asksFollowUp(2, 0)).toBe(false);
  });
});

describe('the gates', () => {
  test('full answer: all but one of the checklist', () => {
    expect(fullAnswerGate(all, false).result).toBe('good');
    expect(fullAnswerGate(oneShort, false).result).toBe('good');
    expect(fullAnswerGate(twoShort, false).result).toBe('weak');
  });

  test('what is open is not held against them, but nothing found is no pass', () => {
    expect(fullAnswerGate(['there', 'open', 'missing'], false).result).toBe('good');
    expect(fullAnswerGate(['open', 'open'], false).result).toBe('weak');
  });

  test('a refused answer never passes', () => {
    expect(fullAnswerGate(all, true).result).toBe('weak');
  });

  test('key points: the first meeting counts but does not climb', () => {
    expect(keyPointsGate({ meeting: 'first', items: all, refused: false })).toEqual({
      result: 'good',
      stays: true,
    });
  });

  test.each([
    [1, 2, 'weak'],
    [2, 2, 'good'],
    [2, 3, 'weak'],
    [3, 4, 'weak'],
    [4, 5, 'good'],
    [3, 5, 'weak'],
    [0, 0, 'weak'],
  ])('key points: %i of %i from memory is %s', (recalled, points, result) => {
    const days = { chosenOn: '2026-03-11', today: '2026-03-15', short: false };
    expect(keyPointsGate({ meeting: 'later', recalled, points, ...days })).toEqual({ result });
  });

  test('key points on the day they were chosen climb in the short form only', () => {
    const same = { meeting: 'later' as const, chosenOn: '2026-03-11', today: '2026-03-11' };
    const points = { recalled: 3, points: 3 };
    expect(keyPointsGate({ ...same, ...points, short: false }).stays).toBe(true);
    expect(keyPointsGate({ ...same, ...points, short: true })).toEqual({ result: 'good' });
  });

  const tight = { items: all, refused: false, withinLength: true, headlineFirst: true };

  test('tight: within the length, headline first, all but one', () => {
    expect(tightGate(tight).result).toBe('good');
    expect(tightGate({ ...tight, withinLength: false }).result).toBe('weak');
    expect(tightGate({ ...tight, headlineFirst: false }).result).toBe('weak');
    expect(tightGate({ ...tight, headlineFirst: null }).result).toBe('good');
    expect(tightGate({ ...tight, items: twoShort }).result).toBe('weak');
  });

  test('probe: both answered and no contradiction', () => {
    const fine = { answered: true, contradicts: false };
    expect(probeGate([fine, fine]).result).toBe('good');
    expect(probeGate([fine]).result).toBe('weak');
    expect(probeGate([fine, { answered: false, contradicts: false }]).result).toBe('weak');
    expect(probeGate([fine, { answered: true, contradicts: true }]).result).toBe('weak');
  });

  test('other wording: two wordings on two days', () => {
    const now = { wording: 'sideways', day: '2026-03-15' };
    const earlier = { wording: 'straight', day: '2026-03-13' };
    expect(otherWordingGate('good', now, [])).toEqual({ result: 'good', stays: true });
    expect(otherWordingGate('good', now, [earlier])).toEqual({ result: 'good' });
    expect(otherWordingGate('good', now, [{ ...earlier, day: now.day }]).stays).toBe(true);
    expect(otherWordingGate('good', now, [{ ...earlier, wording: 'sideways' }]).stays).toBe(true);
    expect(otherWordingGate('weak', now, [earlier])).toEqual({ result: 'weak' });
  });

  test('pressure: two of three at the quality of a tight answer', () => {
    const slow = { ...tight, withinLength: false };
    expect([isTight(tight), isTight(slow)]).toEqual([true, false]);
    expect([3, 2, 1, 0].map((held) => pressureGate(held).result)).toEqual([
      'good',
      'good',
      'weak',
      'weak',
    ]);
  });
});

describe('polished', () => {
  const standing = (passDays: string[], result: 'good' | 'weak' = 'good') => ({
    passDays,
    last: { at: 0, zone: 'UTC', result },
  });
  const near = (left: string[]) => ({ left, since: '2026-03-17' });

  test('is passes on 3 different days', () => {
    expect(polished(standing(['2026-03-01', '2026-03-02', '2026-03-02']), null)).toEqual({
      polished: false,
      daysToGo: 1,
    });
    expect(polished(standing(['2026-03-01', '2026-03-02', '2026-03-05']), null)).toEqual({
      polished: true,
      by: 'three_days',
      days: 3,
    });
  });

  test('near a round is a pass on each day of practice left, and is marked as that', () => {
    const both = near(['2026-03-17', '2026-03-18']);
    expect(polished(standing(['2026-03-17']), both)).toEqual({ polished: false, daysToGo: 1 });
    expect(polished(standing(['2026-03-17', '2026-03-18']), near(['2026-03-18']))).toEqual({
      polished: true,
      by: 'near_round',
      days: 2,
    });
    expect(polished(standing(['2026-03-18']), near(['2026-03-18']))).toMatchObject({ days: 1 });
  });

  test('near a round needs at least one pass since the round came near', () => {
    expect(polished({ passDays: [], last: null }, near([]))).toMatchObject({ polished: false });
    expect(polished(standing(['2026-03-10']), near([]))).toMatchObject({ polished: false });
    expect(polished(standing(['2026-03-18']), near([]))).toMatchObject({ by: 'near_round' });
  });

  test('a weak answer behind the pass takes it away until the next pass', () => {
    expect(polished(standing(['2026-03-17'], 'weak'), near([]))).toMatchObject({
      polished: false,
    });
  });
});
