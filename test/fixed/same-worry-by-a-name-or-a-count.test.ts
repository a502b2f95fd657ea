import { expect, test } from 'vitest';
import type { Question } from '../../src/core/domain/records.ts';
import { likelyEarlier } from '../../src/core/domain/worries.ts';

const question = (id: string, roundId: string, label: string, quote: string): Question => ({
  id,
  processId: 'p1',
  roundId,
  topic: { id: label, label },
  named: true,
  quote,
  by: 'Ruben',
  outcome: 'ok',
  outcomeSure: true,
  times: 2,
  followUps: 0,
  settled: false,
  notAboutJob: false,
  sameAs: null,
});
const numbers = new Map([
  ['r1', 1],
  ['r2', 2],
]);

test('who asked and how often make no two questions the same worry', () => {
  const all = [
    question('a', 'r1', 'Microsoft Project', 'ruben asked about ms project twice'),
    question('b', 'r2', 'the gap in your CV', 'ruben asked about my gap twice'),
  ];
  expect(likelyEarlier(all, [], 'r2', numbers)).toEqual([]);
});
