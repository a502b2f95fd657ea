import { expect, test } from 'vitest';
import { asked, quotes } from '../support/heard.ts';

test.each([
  [
    'values. safeguarding. safeguarding again!!! conflict w/ colleague',
    ['culture-fit', 'safety ×2', 'conflict'],
  ],
  ['Interview at Tesco. tills. weekends. shoplifters', ['pos', 'shifts', 'retail']],
  ['asked about triage. and night shifts. and teamwork', ['clinical', 'shifts', 'teamwork']],
  ['leetcode\nfailed it', ['algorithms shaky']],
  ['fraud case study. bombed\nwhy monzo. fine', ['trial shaky', 'why-us ok']],
  ['excel. why nursing. fine', ['excel', 'why-role ok']],
  ['allergens\nwhy Nandos', ['kitchen', 'why-us']],
  [
    'points on my licence\nand the accident in march\naccident again',
    ['background-check', 'safety ×2'],
  ],
  ['triage\nfroze', ['clinical off_guard']],
  ['overtime\nbombed', ['hours shaky']],
])('each thing of "%s" is a question', (text, expected) => {
  expect(asked(text)).toEqual(expected);
});

test.each([
  ['they asked about my gap, and what i think of the menu', 'what i think of the menu'],
  ["she asked about my gap, and whether i'd move to Leeds", "whether i'd move to Leeds"],
])('a second matter behind "and" is kept: "%s"', (text, quote) => {
  expect(quotes(text)).toContain(quote);
});

test.each([
  'she told me about the accident. accidents again this year',
  'the two planners left. planners again',
  'why now? redundancy',
  'matlab or python? python',
  'they asked why i left. my back',
  'they have a problem with turnover. retention',
  'he asked if i can start at five, and what i did at the bakery',
  'they asked about excel. and that was it',
  'they asked about excel. and then we had lunch',
])('what is no second question stays none: "%s"', (text) => {
  expect(quotes(text).length).toBeLessThanOrEqual(1);
});
