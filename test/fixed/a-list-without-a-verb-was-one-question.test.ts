import { expect, test } from 'vitest';
import { asked } from '../support/heard.ts';

test.each([
  [
    'why do i want to be a teacher\nbehaviour management\nsafeguarding',
    ['why-role', 'classroom', 'safety'],
  ],
  ['docker\nkafka\nwhy rust', ['docker', 'kafka', 'rust-language']],
  ['why nursing\nwhy this ward', ['why-role', 'why-us']],
  ['y did i leave my last job, n can i do weekends', ['why-leaving', 'shifts']],
  ['asked about kafka. and parking', ['kafka', 'commute']],
])('"%s" is as many questions as it has lines', (text, expected) => {
  expect(asked(text)).toEqual(expected);
});

test.each(['high turnover. two vacancies. no budget.', 'nice place\ngood coffee\nnice boss'])(
  'no question is heard in "%s"',
  (text) => {
    expect(asked(text)).toEqual([]);
  },
);

test('an answer in the line behind a question is none', () => {
  expect(asked('why are you leaving?\nredundancy')).toEqual(['why-leaving']);
});

test.each([
  ['do i smoke', 'health'],
  ['he asked about the covid vaccine', 'health'],
  ['asked how many kids i have', 'childcare'],
  ['manager said i look young', 'age'],
  ['they asked about my japanese', 'language'],
])('"%s" is called by what it is', (text, concern) => {
  expect(asked(text)).toEqual([concern]);
});
