import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, isLaterDay } from '../../src/core/domain/drills/day.ts';
import { afterAnswer, counts, newStanding } from '../../src/core/domain/drills/standing.ts';

const london = 'Europe/London';
const at = (iso: string, zone = london) => ({ at: Date.parse(iso), zone });
const good = { gate: { result: 'good' as const }, short: false };
const weak = { gate: { result: 'weak' as const }, short: false };

describe('the first answer of a day counts', () => {
  test('a pass climbs and is kept with its day', () => {
    const standing = afterAnswer(newStanding(1), { ...at('2026-03-11T18:00Z'), ...good });
    expect(standing).toEqual({
      rung: 2,
      last: { ...at('2026-03-11T18:00Z'), result: 'good' },
      passDays: ['2026-03-11'],
    });
  });

  test('a better second try of the same day changes nothing', () => {
    const cold = afterAnswer(newStanding(3), { ...at('2026-03-11T18:00Z'), ...weak });
    expect(afterAnswer(cold, { ...at('2026-03-11T18:05Z'), ...good })).toBe(cold);
    expect(cold.rung).toBe(2);
  });

  test('a day later it counts again, however few hours later that is', () => {
    const late = afterAnswer(newStanding(1), { ...at('2026-03-11T23:50Z'), ...weak });
    expect(counts(late, at('2026-03-12T00:05Z'))).toBe(true);
  });

  test('flying east or west within a day makes no second day', () => {
    const inAngeles = at('2026-03-11T23:00-07:00', 'America/Los_Angeles');
    const standing = afterAnswer(newStanding(1), { ...inAngeles, ...good });
    expect(dayOf({ ...inAngeles, zone: 'Asia/Tokyo' })).toBe('2026-03-12');
    expect(counts(standing, { at: inAngeles.at + 60_000, zone: 'Asia/Tokyo' })).toBe(false);
    const inTokyo = at('2026-03-12T00:30+09:00', 'Asia/Tokyo');
    const tokyo = afterAnswer(newStanding(1), { ...inTokyo, ...good });
    expect(counts(tokyo, { at: inTokyo.at + 11 * 3_600_000, zone: 'America/New_York' })).toBe(
      false,
    );
  });

  const zones = [
    london,
    'America/New_York',
    'Australia/Lord_Howe',
    'Pacific/Kiritimati',
    'Pacific/Pago_Pago',
    'Asia/Kathmandu',
    'America/Sao_Paulo',
  ];
  const moments = fc.array(
    fc.record({
      // around the clock change of Europe, in quarter hours, six days
      quarter: fc.nat(6 * 96),
      zone: fc.constantFrom(...zones),
    }),
    { maxLength: 40 },
  );

  test('no calendar day counts twice, in any zone, over clock changes', () => {
    fc.assert(
      fc.property(moments, (list) => {
        const start = Date.parse('2026-03-27T00:00Z');
        const ordered = list
          .map(({ quarter, zone }) => ({ at: start + quarter * 900_000, zone }))
          .sort((a, b) => a.at - b.at);
        let standing = newStanding(1);
        for (const moment of ordered) {
          const before = standing;
          standing = afterAnswer(standing, { ...moment, ...good });
          if (standing === before || before.last === null) continue;
          expect(dayOf(moment) > dayOf(before.last)).toBe(true);
          expect(dayOf({ at: moment.at, zone: before.last.zone }) > dayOf(before.last)).toBe(true);
        }
        expect(new Set(standing.passDays).size).toBe(standing.passDays.length);
      }),
    );
  });

  test('in one zone every calendar day with an answer counts exactly once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(8 * 96), { maxLength: 40 }),
        fc.constantFrom(...zones),
        (quarters, zone) => {
          const start = Date.parse('2026-10-22T00:00Z');
          const ordered = quarters
            .sort((a, b) => a - b)
            .map((quarter) => ({ at: start + quarter * 900_000, zone }));
          let standing = newStanding(1);
          for (const moment of ordered) standing = afterAnswer(standing, { ...moment, ...good });
          expect(standing.passDays).toEqual([...new Set(ordered.map(dayOf))]);
        },
      ),
    );
  });

  test('a later moment is never on an earlier day', () => {
    expect(isLaterDay(at('2026-03-12T10:00Z'), at('2026-03-11T10:00Z'))).toBe(false);
  });
});
