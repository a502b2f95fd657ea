import { expect, test } from 'vitest';
import { facts, landings } from '../support/heard.ts';

test.each([['and she just looked at me'], ['I told the story about the fire and he only stared']])(
  'nothing landed: "%s"',
  (text) => {
    expect(landings(`Orla asked about a time I escalated. ${text}`)).toEqual([]);
  },
);

test.each([
  ['insp Carter wrote a lot when i said about the body cam idea'],
  ['She underlined something when I mentioned the arbitration case'],
  ['she like that i bring my own gloves'],
  ['he circled it when i told him the numbers'],
])('it landed: "%s"', (text) => {
  expect(landings(text)).toEqual([text]);
});

test.each([['interviewer left early'], ['she was a bit late'], ['the recruiter joined late']])(
  'when somebody came or went is no fact: "%s"',
  (text) => {
    expect(facts(text)).toEqual([]);
  },
);
