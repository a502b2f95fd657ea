import { expect, test } from 'vitest';
import { asked, facts, notesRead, quotes } from '../support/heard.ts';

test.each([
  [
    'asked about forklifts, why i left tesco and doing nights. nights i messed up, rest ok',
    ['ok', 'ok', 'shaky'],
  ],
  [
    '1. phonics 2. a child who bites 3. first aid. 2 was hard, the others fine',
    ['ok', 'shaky', 'ok'],
  ],
  ['- hydraulics\n- my knee\n- sundays\n1 and 3 fine. 2 i waffled', ['ok', 'shaky', 'ok']],
  ['they asked excel, sql, why i left. fine apart from the first', ['shaky', 'ok', 'ok']],
  ['react ok. testing not so much. css fine', ['ok', 'shaky', 'ok']],
  [
    'asked about ms project, my gap and doing saturdays. the gap i froze, rest ok',
    ['ok', 'off_guard', 'ok'],
  ],
  [
    '1. why care 2. medication 3. nights. 2 i had no idea, the others fine\n\nshe came back to medication',
    ['ok', 'off_guard', 'ok'],
  ],
  [
    'asked about excel, my gap and nights. gap threw me\n\n1. forklifts 2. stock counts 3. why i left. 2 i had no clue',
    ['unknown', 'off_guard', 'unknown', 'unknown', 'off_guard', 'unknown'],
  ],
  ['kubernetes no idea, docker ok', ['off_guard', 'ok']],
  [
    'xero, payroll, a client who never pays. payroll was a disaster. xero good',
    ['ok', 'shaky', 'unknown'],
  ],
])('in "%s" each question has its own word on how it went', (text, outcomes) => {
  const { questions } = notesRead(text);
  const told = questions.sort((a, b) => a.start - b.start).map(({ outcome }) => outcome);
  expect(told).toEqual(outcomes);
});

test.each([
  ['asked about nights my pay and dementia', ['nights', 'my pay', 'dementia']],
  [
    'asked about ladders then asbestos then would i do saturdays',
    ['ladders', 'asbestos', 'would i do saturdays'],
  ],
  ['what they asked: rota, waste, allergens', ['what they asked: rota', 'waste', 'allergens']],
  ['they asked abt my gap n my english', ['my gap', 'my english']],
])('what is told in one breath falls apart into its questions: "%s"', (text, pieces) => {
  expect(quotes(text)).toEqual(pieces);
});

test.each([
  ['asked about my moving and handling certificate', 1],
  ['they asked about health and safety. fine', 1],
  ['asked about sap, how many users, who trained them', 1],
])('"%s" stays one question', (text, count) => {
  expect(asked(text)).toHaveLength(count);
});

test('a word that names a question again is no question and speaks of no other', () => {
  expect(
    asked(
      'talked about wine, spreadsheets and the rota. the rota i had no clue. spreadsheets great',
    ),
  ).toEqual(['event-hospitality', 'excel nailed', 'shifts off_guard']);
  expect(asked('lisa asked about opera, omar asked about my gap. opera i never touched')).toEqual([
    'opera shaky',
    'gap',
  ]);
});

test.each([
  'got it right on the first two. cover letters, teamwork and my maths they asked',
  'they asked about mondays. the monday one was awful',
  'sunday call outs, do i mind. no',
  'the council have a meeting about it on the 20th',
])('no date is made of "%s"', (text) => {
  expect(notesRead(text).next).toBeNull();
});

test.each([
  'spanish, wine list, a guest who complains.',
  'a parent who complains .',
  'he complains',
])('no finding of "%s" is empty', (text) => {
  const { questions, learned } = notesRead(text);
  for (const { quote } of [...questions, ...learned]) expect(quote).toMatch(/\p{L}/u);
});

test('what they say of themselves in few words is a fact', () => {
  expect(facts('high turnover. no budget.')).toEqual([
    'problem: high turnover',
    'problem: no budget',
  ]);
  expect(facts('what the owner wants is a second shop')).toEqual([
    'hope: what the owner wants is a second shop',
  ]);
});
