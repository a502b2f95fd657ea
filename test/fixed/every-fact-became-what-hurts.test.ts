import { expect, test } from 'vitest';
import { facts } from '../support/heard.ts';

test.each([
  ['mr lowe has the last word', 'dynamics'],
  ['the works council has a big say in it', 'dynamics'],
  ['they wanna automate the packing line', 'hope'],
  ['what the head dreams of is a school orchestra', 'hope'],
  ['they want it to 5', 'hope'],
  ['she wants it down to two weeks', 'hope'],
  ['they are hiring because black friday nearly killed them', 'motive'],
  ['cto left in january, thats why they are looking', 'motive'],
  ['the new hire should take the rota off her hands', 'value'],
  ['they lose money on every return trip', 'problem'],
  ['apprentices keep leaving', 'problem'],
])('"%s" is filed under %s', (text, topic) => {
  expect(facts(text)).toEqual([`${topic}: ${text}`]);
});

test('a man who has gone is nobody they picture', () => {
  expect(facts('the rota was made by a man who retired')).not.toEqual([
    expect.stringContaining('ideal_candidate'),
  ]);
});
