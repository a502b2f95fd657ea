import { expect, test } from 'vitest';
import { saysNothing } from '../../../src/core/opening/nothing.ts';

test.each(['honestly not much. went ok i think', 'no idea', "that's all", 'nothing, sorry', 'idk'])(
  'says nothing: %s',
  (said) => {
    expect(saysNothing(said)).toBe(true);
  },
);

test.each([
  'not much. i think ruben decides, he is the md',
  'no, but they lost two clients',
  'nothing new except that the planner leaves',
])('says something after all: %s', (said) => {
  expect(saysNothing(said)).toBe(false);
});
