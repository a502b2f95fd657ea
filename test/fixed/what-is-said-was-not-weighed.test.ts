import { expect, test } from 'vitest';
import { Person } from '../support/person.ts';
import { World } from '../support/world.ts';

import { readOpening } from '../../src/core/opening/opening.ts';
import { sizes } from '../../src/core/words/en/page.ts';
import { quoted, timesOver } from '../../src/core/words/en/names.ts';

test.each(['interview with Boots next wed at noon', 'Second interview at Lush 12/4 3pm'])(
  '"%s" is still to come',
  async (said) => {
    const ana = new Person(new World(), 'ana', { zone: 'Europe/London' });
    await ana.says(said);
    expect(ana.last.text).toContain('Right?');
  },
);

test("a mess at the employer's is not pitied", () => {
  const said = 'first interview at Lindenhof went ok. The behaviour policy is a mess since March';
  expect(readOpening(said).felt).not.toBe('bad');
  expect(readOpening('interview at Lindenhof. it was a mess').felt).toBe('bad');
});

test('what nobody counts in a talk is said as many times', () => {
  expect(timesOver(171)).toBe('many times');
  expect(timesOver(4)).toBe('4 times');
});

test('a quote cut out of brackets carries none', () => {
  expect(quoted('he laughed)')).toBe('"he laughed"');
  expect(quoted('he laughed (twice)')).toBe('"he laughed (twice)"');
});

test('a long quote gives way on the page before what changed does', () => {
  const kept = sizes.filter(({ changes }) => changes).map(({ quote }) => quote);
  expect(Math.min(...kept)).toBeLessThanOrEqual(56);
});
