import fc from 'fast-check';
import type { DrillQuestion, Severity } from '../../src/core/domain/drills/question.ts';

export function question(part: Partial<DrillQuestion> = {}): DrillQuestion {
  return {
    id: 'q1',
    concern: 'pay',
    theme: 'pay',
    text: 'What would you like to earn?',
    severity: null,
    asked: 0,
    followUps: 0,
    rounds: 0,
    offGuard: false,
    last: null,
    ...part,
  };
}

const severities: readonly (Severity | null)[] = [null, 1, 2, 3, 4, 5];

export const today = '2026-03-11';

/** Up to nine questions with distinct ids, last drilled within the last three weeks. */
export const someQuestions: fc.Arbitrary<DrillQuestion[]> = fc
  .array(
    fc.record({
      concern: fc.constantFrom('pay', 'ms project', 'saying no', 'gap'),
      theme: fc.constantFrom('terms', 'tool', 'story'),
      text: fc.constantFrom('one', 'two', 'three'),
      severity: fc.constantFrom(...severities),
      asked: fc.nat(4),
      followUps: fc.nat(3),
      rounds: fc.nat(4),
      offGuard: fc.boolean(),
      last: fc.option(
        fc.record({
          day: fc.constantFrom('2026-03-11', '2026-03-10', '2026-03-04', '2026-02-20'),
          result: fc.constantFrom('good' as const, 'weak' as const),
        }),
        { nil: null },
      ),
    }),
    { maxLength: 9 },
  )
  .map((list) => list.map((each, index) => ({ ...each, id: `q${String(index)}` })));
