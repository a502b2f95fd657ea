import { expect, test } from 'vitest';
import { asked, notesRead } from '../support/heard.ts';

test.each([
  ['she asked about my moving and handling certificate', 'certificates'],
  ['the care home asked about moving and handling', 'physical'],
  ['they asked about tills', 'pos'],
  ['the cafe asked about latte art', 'kitchen'],
  ['could I do Fridays, they asked', 'shifts'],
  ['the bakery asked about early mornings', 'shifts'],
  ['Ms Harding asked whether I had a portable book of business', 'persuasion-sales'],
  ['the insurance broker asked about my book of business', 'persuasion-sales'],
  ['he asked about alert fatigue', 'oncall-incidents'],
  ['he asked my expectations', 'salary'],
  ['they asked about my expectations of the role', 'role-clear'],
  ['they asked about moving to Leeds', 'relocation'],
])('"%s" is about %s', (text, concern) => {
  expect(asked(text)).toEqual([concern]);
});

test('neither a program nor a day is a person', () => {
  const { people, questions } = notesRead(
    'asked about my gap. Excel twice. and could I do Fridays.',
  );
  expect(people).toEqual([]);
  expect(questions.map(({ by }) => by)).toEqual([null, null, null]);
});
