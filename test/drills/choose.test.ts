import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseQuestions, rankQuestions } from '../../src/core/domain/drills/choose.ts';
import { addDays } from '../../src/core/domain/drills/day.ts';
import { drillDays } from '../../src/core/domain/drills/days.ts';
import { question, someQuestions, today } from './questions.ts';

const ids = (ranked: ReturnType<typeof rankQuestions>) => ranked.map((each) => each.question.id);

describe('which questions', () => {
  test('the heaviest due ones are taken, and no more than asked for', () => {
    const heavy = question({ id: 'heavy', asked: 3, rounds: 2, severity: 5 });
    const light = question({ id: 'light', severity: 1 });
    const middle = question({ id: 'middle', asked: 1, rounds: 1, severity: 3 });
    expect(ids(chooseQuestions([light, heavy, middle], 2, today))).toEqual(['heavy', 'middle']);
    expect(chooseQuestions([light], 0, today)).toEqual([]);
  });

  test('nothing is due when everything was drilled today', () => {
    const done = question({ last: { day: today, result: 'weak' } });
    expect(chooseQuestions([done], 3, today)).toEqual([]);
  });

  test('ties: the older last drill first', () => {
    // so long ago that both needs have reached their height
    const last = (day: string) => ({ day, result: 'good' as const });
    const older = question({ id: 'older', concern: 'z', last: last('2024-12-31') });
    const newer = question({ id: 'newer', concern: 'a', last: last('2025-01-31') });
    expect(ids(rankQuestions([newer, older], today))).toEqual(['older', 'newer']);
  });

  test('ties: then the concern, then the text', () => {
    const a = question({ id: '3', concern: 'a', text: 'z' });
    const b1 = question({ id: '2', concern: 'b', text: 'x' });
    const b2 = question({ id: '1', concern: 'b', text: 'y' });
    expect(ids(rankQuestions([b2, b1, a], today))).toEqual(['3', '2', '1']);
  });

  test('equal sums reached by other factors are a tie', () => {
    const first = question({ id: '1', concern: 'b', severity: 3, asked: 0, rounds: 1 });
    const second = question({ id: '2', concern: 'a', severity: 1, asked: 2, rounds: 1 });
    expect(ids(rankQuestions([first, second], today))).toEqual(['2', '1']);
  });

  test('the ranking does not depend on input order', () => {
    fc.assert(
      fc.property(
        someQuestions.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        fc.integer({ min: 1, max: 9 }),
        ([list, shuffled], count) => {
          expect(ids(chooseQuestions(shuffled, count, today))).toEqual(
            ids(chooseQuestions(list, count, today)),
          );
        },
      ),
    );
  });

  test('moving the interview changes the days and never the ranking', () => {
    fc.assert(
      fc.property(someQuestions, fc.integer({ min: 1, max: 30 }), (list, days) => {
        const before = ids(rankQuestions(list, today));
        const moved = list.map((each) => ({ ...each, interviewDay: addDays(today, days) }));
        expect(ids(rankQuestions(moved, today))).toEqual(before);
        expect(drillDays(today, addDays(today, days), today)).toContain(today);
      }),
    );
  });
});

describe('in which order', () => {
  test('neighbours differ in theme, and the first stays first', () => {
    const list = [5, 4, 3].map((severity, index) =>
      question({
        id: String(index),
        theme: index < 2 ? 'tool' : 'terms',
        severity: severity === 5 ? 5 : severity === 4 ? 4 : 3,
      }),
    );
    expect(ids(chooseQuestions(list, 3, today))).toEqual(['0', '2', '1']);
  });

  test('the first gives way where only that keeps themes apart', () => {
    const list = [
      question({ id: 'terms', theme: 'terms', severity: 5 }),
      question({ id: 'tool a', theme: 'tool', severity: 4 }),
      question({ id: 'tool b', theme: 'tool', severity: 3 }),
    ];
    expect(ids(chooseQuestions(list, 3, today))).toEqual(['tool a', 'terms', 'tool b']);
  });

  test('it is the same selection, with as few neighbours of one theme as any order has', () => {
    fc.assert(
      fc.property(someQuestions, fc.integer({ min: 1, max: 5 }), (list, count) => {
        const top = rankQuestions(list, today).slice(0, count);
        const chosen = chooseQuestions(list, count, today);
        expect(ids(chosen).sort()).toEqual(ids(top).sort());
        const themes = chosen.map((each) => each.question.theme);
        expect(clashes(themes)).toBe(Math.min(...orders(themes).map(clashes)));
      }),
    );
  });
});

function clashes(themes: readonly string[]): number {
  return themes.filter((theme, index) => index > 0 && theme === themes[index - 1]).length;
}

function orders(themes: readonly string[]): string[][] {
  if (themes.length === 0) return [[]];
  return themes.flatMap((theme, index) =>
    orders(themes.filter((_, other) => other !== index)).map((rest) => [theme, ...rest]),
  );
}
