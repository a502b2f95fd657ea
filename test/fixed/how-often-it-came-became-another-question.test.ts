import { expect, test } from 'vitest';
import { asked } from '../support/heard.ts';

test.each([
  [
    'They asked why I left Stripe. Then Tomás again brought up why I left Stripe after 8 months - third time someone asks me this in this process!!',
    ['why-leaving ×3'],
  ],
  ['she asked about my gap. 3rd time they ask me that', ['gap ×3']],
  ["they asked about phonics. that's the second time someone asks about this", ['lesson ×2']],
  ['he asked about a forklift licence, and he asked it four times', ['certificates ×4']],
  [
    'book of business was the main thing, and they asked it 5 times in total',
    ['persuasion-sales ×5'],
  ],
  ['they asked about nights. the matron came back to it three times', ['shifts ×3']],
])('"%s" is one question, as often as they say', (text, expected) => {
  expect(asked(text)).toEqual(expected);
});

test('what came thereafter is counted on top of the first time', () => {
  expect(
    asked(
      'Ms Harding enquired about my caseload. Mr Rowe thereafter returned to the same point on no fewer than four occasions.',
    ),
  ).toEqual([expect.stringContaining('×5')]);
});

test.each([
  ['third time i applied here. they asked about teamwork', ['teamwork']],
  ['they asked about excel. they asked about weekends three times', ['excel', 'shifts ×3']],
  ['they asked about my gap. the third question was about travel', ['gap', 'travel']],
  ['second time round they asked about overtime', ['hours']],
])('another matter keeps its own count: "%s"', (text, expected) => {
  expect(asked(text)).toEqual(expected);
});
