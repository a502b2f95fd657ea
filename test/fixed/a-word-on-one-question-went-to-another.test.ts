import { expect, test } from 'vitest';
import { asked } from '../support/heard.ts';

test.each([
  [
    'They asked about safeguarding and why I want to leave the ward. I froze on safeguarding.',
    ['safety off_guard', 'why-leaving'],
  ],
  ['later ruben asked about excel and salary. froze on excel.', ['excel off_guard', 'salary']],
  [
    "he grilled me on kubernetes, how i'd cut costs and why i left acme so soon. froze on the costs one",
    ['kubernetes', 'numbers-owned off_guard', 'why-leaving'],
  ],
  ['she wanted to know about sap and my notice. waffled on sap', ['sap shaky', 'notice-period']],
  ['they asked about shifts and salary. salary i messed up', ['shifts', 'salary shaky']],
])('by its name: "%s"', (text, expected) => {
  expect(asked(text)).toEqual(expected);
});

test.each([
  [
    'she asked about sap, my gap and salary. first two ok, the third threw me',
    ['sap ok', 'gap ok', 'salary off_guard'],
  ],
  ['they asked about shifts and salary, the latter threw me', ['shifts', 'salary off_guard']],
  [
    'asked about my gap, my degree and my notice. the last one caught me out',
    ['gap', 'no-degree', 'notice-period off_guard'],
  ],
  [
    'He asked about excel and my notice. i blanked on the first one',
    ['excel off_guard', 'notice-period'],
  ],
])('by its place: "%s"', (text, expected) => {
  expect(asked(text)).toEqual(expected);
});

test.each([
  ['asked about sap and salary. both went fine', ['sap ok', 'salary ok']],
  ['asked about sap and salary. neither went well', ['sap shaky', 'salary shaky']],
  [
    'he asked about travel, pay and my degree. all fine except the degree',
    ['travel ok', 'salary ok', 'no-degree shaky'],
  ],
])('all of them: "%s"', (text, expected) => {
  expect(asked(text)).toEqual(expected);
});
