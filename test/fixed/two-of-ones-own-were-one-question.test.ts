import { expect, test } from 'vitest';
import { asked, quotes } from '../support/heard.ts';

test.each([
  ['they asked abt my gap n my english', ['gap', 'language']],
  ['she asked about night shifts twice and my back once', ['shifts ×2', 'health']],
  ['excel twice, sap once', ['excel ×2', 'sap']],
  ['salary x2, notice', ['salary ×2', 'notice-period']],
  ['asked about my bad knee and my driving licence', ['physical', 'driving']],
  ['asked about kubernetes, and why did i leave acme', ['kubernetes', 'why-leaving']],
  ['do i have a hoover and can i do weekends', ['hoover', 'shifts']],
  ['kubernetes (ok), terraform (bad)', ['kubernetes', 'terraform']],
])('"%s" is as many questions as it names', (text, expected) => {
  expect(asked(text).map((each) => each.replace(/ (?:ok|shaky)$/, ''))).toEqual(expected);
});

test.each([
  [
    'agency lady Paula asked about my availability and my uniform size',
    ['my availability', 'my uniform size'],
  ],
  ['captain asked about my crane licence and hull painting', ['my crane licence', 'hull painting']],
  ['kubernetes (ok), terraform (bad)', ['kubernetes', 'terraform']],
])('each is shown in its own words: "%s"', (text, expected) => {
  expect(quotes(text)).toEqual(expected);
});

test.each([
  ['he asked about health and safety', ['safety']],
  ['asked about my moving and handling certificate', ['certificates']],
])('what only sounds like two stays one: "%s"', (text, expected) => {
  expect(asked(text)).toEqual(expected);
});
