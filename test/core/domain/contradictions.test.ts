import { expect, test } from 'vitest';
import { contradicts, setAgainst } from '../../../src/core/domain/contradictions.ts';
import type { LedgerTopic } from '../../../src/core/reading/reading.ts';

const line = (quote: string, by: string | null, topic: LedgerTopic | null = 'need') => ({
  quote,
  by,
  topic,
  roundId: 'r1',
});

test.each([
  ['they need somebody who owns the plan', 'a team player who does not step on the depots toes'],
  ['the job is mostly coding', 'its mostly talking to the depots'],
  ['the team will grow to eight', 'hiring is frozen until summer'],
  ['there are two planners', 'there are three planners'],
  ['a team of 5', 'a team of eight'],
  ['nobody to manage in this role', 'they want someone who manages people'],
  ['its a new role', 'replacing somebody who left'],
  ['somebody senior who has done it before', 'a junior is fine, they will train'],
  ['want fresh eyes on planning', 'they want continuity'],
  ['ruben decides', 'the md makes the call'],
])('two people who say different things are held against each other: %s / %s', (one, other) => {
  expect(contradicts(line(one, 'Dana'), line(other, 'Ruben'))).toBe(true);
  expect(contradicts(line(other, 'Ruben'), line(one, 'Dana'))).toBe(true);
});

test.each([
  ['they need somebody who owns the plan', 'they lost the nordmark contract'],
  ['the job is mostly coding', 'mostly coding and some reviews'],
  ['two planners in leeds', 'two weeks of training'],
  ['october is the deadline', 'they hope for calm'],
  ['ruben decides', 'dana looked at ruben before every answer'],
])('two lines that go together stay so: %s / %s', (one, other) => {
  expect(contradicts(line(one, 'Dana'), line(other, 'Ruben'))).toBe(false);
});

test('the same person in the same round does not contradict themselves', () => {
  expect(contradicts(line('two planners', 'Dana'), line('three planners', 'Dana'))).toBe(false);
});

test('what the candidate sets against each other with "but" is two views, whatever the words', () => {
  const told = 'dana wants a calm hand, but ruben asked for a spark';
  const calm = line('wants a calm hand', 'Dana', 'ideal_candidate');
  const spark = line('asked for a spark', 'Ruben', 'need');
  expect(setAgainst(told, calm, spark)).toBe(true);
  expect(setAgainst(told.replace('but', 'and'), calm, spark)).toBe(false);
  expect(setAgainst(told, calm, { ...spark, by: 'Dana' })).toBe(false);
});
