import { expect, test } from 'vitest';
import { notesRead } from '../support/heard.ts';

test.each([
  ['Orla said she wants people who "speak up before it\'s too late".', 'Orla'],
  ['Bryony told me they lost two rooms in the flood', 'Bryony'],
  ["gaffer said they've got three schools to rewire by august", 'gaffer'],
])('"%s" is said by %s', (text, name) => {
  expect(notesRead(text).learned.map(({ by }) => by)).toEqual([name]);
});

test.each([['Nothing said of pay. They lost two rooms.'], ['Marketing said they lost two rooms.']])(
  'no person is made of "%s"',
  (text) => {
    expect(notesRead(text).people).toEqual([]);
  },
);
