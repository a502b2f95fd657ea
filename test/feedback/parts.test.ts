import { describe, expect, test } from 'vitest';
import { readAnswer, quote } from '../../src/core/feedback/answer.ts';
import { numbersIn } from '../../src/core/feedback/numbers.ts';
import { recalled } from '../../src/core/feedback/recall.ts';
import { secondsAloud, spokenLength, typedLength } from '../../src/core/feedback/kinds.ts';

const clauses = (text: string) => {
  const answer = readAnswer(text);
  return answer.clauses.map((clause) => quote(answer, clause).text);
};

describe('clauses without punctuation', () => {
  test('each I, he or they opens one', () => {
    expect(
      clauses('the old hands hated it i sat with each of them i fixed what they found'),
    ).toEqual(['the old hands hated it', 'i sat with each of them', 'i fixed what', 'they found']);
  });

  test('a noun with its own verb opens one', () => {
    expect(clauses('we got it in may the platform team set it up')).toEqual([
      'we got it in may',
      'the platform team set it up',
    ]);
  });

  test("'and' between two nouns does not", () => {
    expect(clauses('i moved leeds and hull because they asked')).toEqual([
      'i moved leeds and hull',
      'because they asked',
    ]);
  });

  test("what 'and' adds to an 'I' keeps it", () => {
    const answer = readAnswer('i rang two places and drove them over');
    expect(answer.clauses.map(({ subject, tense }) => [subject, tense])).toEqual([
      ['i', 'past'],
      ['i', 'past'],
    ]);
  });

  test("'i read' is a habit unless something else is told", () => {
    expect(readAnswer('i read the documentation').clauses[0]?.tense).toBe('present');
    expect(readAnswer('it broke and i read the documentation').clauses[1]?.tense).toBe('past');
  });
});

describe('numbers', () => {
  test.each([
    ['fifty five thousand', [55_000]],
    ['four thousand two hundred and four thousand five hundred', [4200, 4500]],
    ['six hundred and fifty', [650]],
    ['65k or 3,900 or 3.900', [65_000, 3900, 3900]],
    ['one two three', [1, 2, 3]],
    ['4.5 weeks', [4.5]],
    ['and a half', []],
  ])('%s', (text, values) => {
    expect(numbersIn(readAnswer(text)).map(({ value }) => value)).toEqual(values);
  });
});

describe('own key points', () => {
  const points = ['52', 'two surveys', 'three depots not one'];

  test('are recognised from memory in other forms', () => {
    expect(recalled(points, 'its 52 because of the survey and the depots')).toEqual([0, 1, 2]);
  });

  test('only those that are there', () => {
    expect(recalled(points, 'fifty two, the surveys')).toEqual([1]);
    expect(recalled(points, '')).toEqual([]);
    expect(recalled(['...'], 'anything')).toEqual([]);
  });
});

describe('length', () => {
  test('140 words a minute', () => {
    expect([75, 47, 24].map(secondsAloud)).toEqual([32, 20, 10]);
  });

  test('both ends of a range belong to it', () => {
    expect([129, 130, 210, 211].map((words) => typedLength('time_when', words))).toEqual([
      'short',
      'within',
      'within',
      'long',
    ]);
    expect([9, 10, 30, 31].map((seconds) => spokenLength('terms', seconds))).toEqual([
      'short',
      'within',
      'within',
      'long',
    ]);
  });
});
