import { expect, test } from 'vitest';
import { withWhom } from '../../../src/core/opening/whom.ts';

test.each([
  ['24 march 14:30 with dana and ruben', ['Dana', 'Ruben']],
  ['thursday week at half 2 with the managing director', ['the managing director']],
  ['next is the md, thursday week at half 2', ['the MD']],
  ['9 april 10:00 with ruben and the md sofia', ['Ruben', 'Sofia']],
  ['with Mr Voss on thursday at 10', ['Mr Voss']],
  ['tuesday at 9 with dana (ops lead) and greta', ['Dana', 'Greta']],
  ['an interview with brightwell next thursday with ana', ['Ana']],
  ['the 3rd at 10am, video, with the VP Engineering, name is Olga Brandt', ['Olga Brandt']],
  ['friday at 10 with the head of nursing', ['the head of nursing']],
  ['tuesday at 9', []],
  ['tuesday at 9 with them again', []],
  ['next is on thursday at 2', []],
])('whom they will meet is kept with the date: %s', (said, names) => {
  const found = withWhom(said, ['Ruben'], 'Brightwell Dental');
  expect(found.map(({ name }) => name)).toEqual(names);
});

test('a role is kept beside the name', () => {
  expect(withWhom('with the md sofia and dana the ops lead', [])).toEqual([
    { name: 'Sofia', role: 'MD' },
    { name: 'Dana', role: 'ops lead' },
  ]);
});
