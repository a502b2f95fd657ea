import { expect, test } from 'vitest';
import { kindOf } from '../../src/core/feedback/kind-of.ts';
import { answersOf, parts } from '../fixtures/feedback/answers.ts';

const questions = new Map(
  parts.flatMap((part) => answersOf(part).map(({ question, kind }) => [question, kind] as const)),
);

test.each([...questions])('%s', (question, kind) => {
  expect(kindOf(question)).toBe(kind);
});

test.each([
  ['Microsoft Project', 'tool'],
  ['what you want to earn', 'terms'],
  ['telling a depot manager no', 'time_when'],
  ['what would u like to earn', 'terms'],
  ['Why would you leave a good job?', 'why'],
])('short or dictated: %s', (question, kind) => {
  expect(kindOf(question)).toBe(kind);
});
