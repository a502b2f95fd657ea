import { expect, test } from 'vitest';
import type { Statement } from '../../../src/core/domain/records.ts';
import { mismatchesOf } from '../../../src/core/domain/statements.ts';

const numbers = new Map([
  ['r1', 1],
  ['r2', 2],
]);
const told = (topic: Statement['topic'], ...quotes: string[]): Statement[] =>
  quotes.map((quote, index) => ({
    id: `s${index}`,
    processId: 'p1',
    roundId: `r${index + 1}`,
    topic,
    quote,
    to: null,
  }));

test.each([
  ['pay', '90k', '100k'],
  ['notice', 'three months notice', 'i can start in four weeks'],
  ['notice', 'i start in august', 'start in october'],
  ['leaving', 'the job was cut, i was made redundant', 'i wanted to grow'],
  ['weakness', 'im impatient', 'i find it hard to delegate'],
] as const)('%s told in two ways is a mismatch: %s / %s', (topic, one, other) => {
  expect(mismatchesOf(told(topic, one, other), numbers)).toMatchObject([{ topic }]);
  expect(mismatchesOf(told(topic, other, one), numbers)).toMatchObject([{ topic }]);
});

test.each([
  ['pay', '90k', 'i said 90.000'],
  ['pay', '48 to 50', '50'],
  ['notice', 'eight weeks', 'two months'],
  ['notice', 'three months notice', 'i can start in august'],
  ['leaving', 'i wanted to grow', 'there was nothing left to learn'],
  ['leaving', 'wanted something new', 'it was time'],
  ['weakness', 'im impatient', 'i get impatient with slow plans'],
] as const)('%s told in other words is none: %s / %s', (topic, one, other) => {
  expect(mismatchesOf(told(topic, one, other), numbers)).toEqual([]);
});
