import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inTheWay, obstaclesOf, stageOf } from '../../../src/core/domain/obstacles.ts';
import type { KeptObstacle, Question } from '../../../src/core/domain/records.ts';
import { pictures } from './records.ts';

const numbers = new Map([
  ['r1', 1],
  ['r2', 2],
  ['r3', 3],
]);

function question(id: string, topic: string, set: Partial<Question> = {}): Question {
  return {
    id,
    processId: 'p1',
    roundId: 'r1',
    topic: { id: topic, label: topic },
    named: true,
    quote: `about ${topic}`,
    by: null,
    outcome: 'ok',
    outcomeSure: true,
    times: 1,
    followUps: 0,
    settled: false,
    notAboutJob: false,
    sameAs: null,
    ...set,
  };
}

const ranked = (questions: Question[], kept: KeptObstacle[] = []) =>
  inTheWay(obstaclesOf({ questions, kept, numbers }));
const labels = (questions: Question[], kept: KeptObstacle[] = []) =>
  ranked(questions, kept).map((each) => each.label);

function keptFor(topic: string, set: Partial<KeptObstacle>): KeptObstacle {
  return {
    id: `o${topic}`,
    processId: 'p1',
    topics: [topic],
    questions: [],
    name: null,
    severity: null,
    answer: null,
    everyone: false,
    dismissed: false,
    closedAfter: null,
    ...set,
  };
}

describe('the order (G7)', () => {
  test('repeats over rounds, then within a round, then off guard, then shaky', () => {
    const questions = [
      question('q1', 'shaky', { outcome: 'shaky' }),
      question('q2', 'threw', { outcome: 'off_guard' }),
      question('q3', 'often', { times: 3 }),
      question('q4', 'rounds'),
      question('q5', 'rounds', { roundId: 'r2' }),
      question('q6', 'fine'),
    ];
    expect(labels(questions)).toEqual(['rounds', 'often', 'threw', 'shaky']);
  });

  test('among equals the dearer one first; three where nobody was asked', () => {
    const questions = ['detail', 'unasked', 'job'].map((topic, index) =>
      question(`q${index}`, topic, { outcome: 'off_guard' }),
    );
    const kept = [keptFor('detail', { severity: 1 }), keptFor('job', { severity: 5 })];
    expect(labels(questions, kept)).toEqual(['job', 'unasked', 'detail']);
  });

  test('what everyone gets asked stands below, unless it was followed up', () => {
    const usual = [
      question('q1', 'salary', { outcome: 'off_guard' }),
      question('q2', 'salary', { roundId: 'r2' }),
    ];
    const other = question('q3', 'sap', { outcome: 'shaky' });
    expect(labels([...usual, other])).toEqual(['sap', 'salary']);
    const followed = [question('q1', 'salary', { followUps: 1 }), ...usual.slice(1)];
    expect(labels([...followed, other])).toEqual(['salary', 'sap']);
  });

  test('"everyone asks this" puts it below', () => {
    const questions = [
      question('q1', 'sap', { times: 3 }),
      question('q2', 'excel', { outcome: 'shaky' }),
    ];
    expect(labels(questions, [keptFor('sap', { everyone: true })])).toEqual(['excel', 'sap']);
  });

  test('what they called settled leaves, and comes back when they raise it again', () => {
    const before = [
      question('q1', 'gap', { times: 2 }),
      question('q2', 'gap', { roundId: 'r2', settled: true }),
    ];
    expect(labels(before)).toEqual([]);
    expect(labels([...before, question('q3', 'gap', { roundId: 'r3' })])).toEqual(['gap']);
  });

  test('closed stays closed until they raise it again', () => {
    const told = [question('q1', 'sap', { times: 2 })];
    const kept = [keptFor('sap', { closedAfter: 1 })];
    expect(labels(told, kept)).toEqual([]);
    const again = [...told, question('q2', 'sap', { roundId: 'r2' })];
    const [back] = ranked(again, kept);
    expect(back?.label).toBe('sap');
    expect(back === undefined ? '' : stageOf(back, [])).toBe('reopened');
  });

  test('the same records give the same order in any order', () => {
    fc.assert(
      fc.property(pictures, fc.nat(), ({ questions, kept, numbers: all }, seed) => {
        const shuffled = <T>(values: readonly T[]) =>
          values
            .map((value, index) => ({ value, at: (index * 7919 + seed) % 101 }))
            .sort((a, b) => a.at - b.at)
            .map(({ value }) => value);
        const keys = (records: { questions: Question[]; kept: KeptObstacle[] }) =>
          inTheWay(obstaclesOf({ ...records, numbers: all })).map((each) =>
            each.questions.map(({ id }) => id),
          );
        expect(keys({ questions: shuffled(questions), kept: shuffled(kept) })).toEqual(
          keys({ questions, kept }),
        );
      }),
    );
  });
});

describe('what is one worry (G5)', () => {
  test('unrelated topics never merge: only a shared name, a Same or a merge joins two questions', () => {
    fc.assert(
      fc.property(pictures, ({ obstacles, kept }) => {
        for (const { questions } of obstacles) {
          const [first, ...rest] = questions;
          if (first === undefined) continue;
          const joined = new Set([first.id]);
          const topics = new Set(first.named ? [first.topic.id] : []);
          const left = new Set(rest);
          for (let grown = true; grown;) {
            grown = false;
            for (const each of left) {
              const named = each.named && topics.has(each.topic.id);
              const same =
                (each.sameAs !== null && joined.has(each.sameAs)) ||
                questions.some((other) => joined.has(other.id) && other.sameAs === each.id);
              const together = kept.some(
                (row) =>
                  row.questions.includes(each.id) ||
                  (each.named &&
                    row.topics.includes(each.topic.id) &&
                    row.topics.some((topic) => topics.has(topic))),
              );
              if (!named && !same && !together) continue;
              joined.add(each.id);
              if (each.named) topics.add(each.topic.id);
              left.delete(each);
              grown = true;
            }
          }
          expect(left.size).toBe(0);
        }
      }),
    );
  });

  test('a topic guessed by likeness alone does not link; the candidate is asked', () => {
    const questions = [
      question('q1', 'sap', { named: false, times: 2 }),
      question('q2', 'sap', { named: false, roundId: 'r2', times: 2 }),
    ];
    expect(ranked(questions)).toHaveLength(2);
    const same = [
      ...questions.slice(0, 1),
      { ...question('q2', 'sap'), roundId: 'r2', named: false, sameAs: 'q1' },
    ];
    expect(ranked(same)).toHaveLength(1);
  });

  test('questions that are nobody’s business are no obstacle', () => {
    expect(ranked([question('q1', 'children', { notAboutJob: true, times: 3 })])).toEqual([]);
  });

  test('a round answered well makes no obstacle', () => {
    expect(ranked([question('q1', 'sap'), question('q2', 'why-us')])).toEqual([]);
  });
});

describe('closed by them, and raised again', () => {
  const settled = question('a', 'sap', { settled: true, times: 2 });
  const again = question('b', 'sap', { roundId: 'r2' });

  test('what they called settled leaves the list, and comes back when a later round raises it', () => {
    expect(labels([settled])).toEqual([]);
    const [back] = ranked([settled, again]);
    expect(back?.cameBack).toBe(true);
    expect(back && stageOf(back, [])).toBe('reopened');
  });

  test('settled in the end, it is closed however often it was raised before', () => {
    const end = question('c', 'sap', { roundId: 'r3', settled: true });
    expect(labels([settled, again, end])).toEqual([]);
  });

  test('raised in every round it never came back: it was never gone', () => {
    const [each] = ranked([question('a', 'sap'), again]);
    expect(each?.cameBack).toBe(false);
  });
});
