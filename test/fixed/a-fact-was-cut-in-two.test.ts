import { expect, test } from 'vitest';
import { facts } from '../support/heard.ts';

test.each([
  ['They have Ofsted coming in the autumn and are scared of it'],
  ['month end takes them 10 days and she hates it'],
  ['They run everything on one box, which scares the ops lead'],
  ['the controller and the CFO dont speak to each other'],
  ['the owner and his brother fight about the menu'],
  ['stock is wrong every month, thats what drives them mad'],
  ['They opened a third shop and have nobody to run it'],
])('"%s" is one fact, whole', (text) => {
  expect(facts(text).map((fact) => fact.replace(/^\w+: /, ''))).toEqual([text]);
});

test.each([
  ['They picture someone calm who can say no to sales'],
  ['They search somebody for february because one goes in pension'],
  ['the office on floor 3 always complain they say'],
  ['They need a foreman because the old one goes to Canada'],
])('a word of saying within it does not cut the front off: "%s"', (text) => {
  expect(facts(text).map((fact) => fact.replace(/^\w+: /, ''))).toEqual([text]);
});

test('what she said is quoted without "she said"', () => {
  expect(facts('the matron said they lost four nurses since easter')).toEqual([
    'problem: they lost four nurses since easter',
  ]);
});

test('two things told in one sentence stay two', () => {
  expect(facts('the yard is a mess and the trucks are old')).toHaveLength(2);
});
