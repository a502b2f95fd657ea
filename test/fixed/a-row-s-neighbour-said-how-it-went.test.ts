import { expect, test } from 'vitest';
import { asked, notesRead } from '../support/heard.ts';

test.each([
  ['asked about salary, my gap and kubernetes', ['salary', 'gap', 'kubernetes']],
  ['greta asked how id tell a manager no. waffle', ['saying-no shaky']],
  ['leetcode\nfailed it', ['algorithms shaky']],
  [
    'asked about excel, my gap and nights. the gap threw me. asked about excel, my gap and nights. the gap threw me.',
    ['excel ×2', 'gap ×2 off_guard', 'shifts ×2'],
  ],
])('only its own words say how it went: "%s"', (text, expected) => {
  expect(asked(text)).toEqual(expected);
});

test.each([
  ['1. forklifts 2. stock counts 3. why i left', 3],
  ['angry customers ok. refunds ok', 2],
  ['- excel\n- spreadsheets\n- excel again', 2],
])('each item of a list is a question of its own, unless it says again: "%s"', (text, count) => {
  expect(notesRead(text).questions).toHaveLength(count);
});

test('a heading that only counts is no question', () => {
  expect(asked('they asked about three things. sap not great. excel fine')).toEqual([
    'sap shaky',
    'excel ok',
  ]);
});

test('what presses on with "it" is no question of its own', () => {
  const { questions } = notesRead('tom asked about ms project, have i run a big plan in it');
  expect(questions).toMatchObject([{ times: 1 }]);
  expect(questions[0]?.quote).toContain('tom asked about ms project');
});

test('a repeat goes to the question whose words it shares, not to the one told last', () => {
  const { questions } = notesRead(
    'Ana asked about dysphagia assessments. Then Tom asked how I deal with angry parents. Fine. Later Ana returned to dysphagia.',
  );
  const [first, second] = questions.sort((a, b) => a.start - b.start);
  expect([first?.times, second?.times]).toEqual([2, 1]);
});
