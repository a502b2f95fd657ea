import { beforeEach, expect, test } from 'vitest';
import { readOpening } from '../../src/core/opening/opening.ts';
import { quoted } from '../../src/core/words/en/names.ts';
import { Person } from '../support/person.ts';
import { World } from '../support/world.ts';

let ana: Person;
beforeEach(async () => {
  ana = new Person(new World(), 'ana', { zone: 'Europe/London' });
  await ana.says('Guten Tag, just had my first interview with Corvane');
  await ana.says('pia asked about excel. tom asked about sql. they lost a client in spring');
  await ana.says('done');
});

test.each(['what did they ask me?', 'my notes'])('"%s" shows what they wrote', async (said) => {
  await ana.presses('Enough for today');
  await ana.presses('Good');
  await ana.says(said);
  expect(ana.last.text).toContain('Corvane, round 1, as you wrote it:');
});

test('a line that waited for its place is a note when they ask something else', async () => {
  await ana.presses('Enough for today');
  await ana.presses('Good');
  await ana.says('renew my certificate before');
  await ana.says('what did they ask me?');
  expect(ana.last.text).toContain('as you wrote it:');
  await ana.says('export');
  const files = ana.heard.flatMap(({ message }) => message.files ?? []);
  expect(JSON.stringify(files)).toContain('renew my certificate before');
});

test('a plan told where they are asked what came back is asked for at its turn', async () => {
  for (const said of ['all right', 'all fine', "that's all"]) await ana.says(said);
  expect(ana.last.text).toContain('What did they come back to');
  await ana.says('I would say the truth about it');
  expect(ana.last.text).toContain('I come to that in a moment.');
  await ana.says('nothing');
  expect(ana.last.text).not.toContain('the truth');
});

test('nobody is called Tag because they were greeted', async () => {
  await ana.presses('Enough for today');
  await ana.says('rounds');
  expect(ana.last.text).not.toMatch(/\bTag\b/u);
});

test.each([
  ['offer!!', 'offer'],
  ['yes, the offer', 'offer'],
  ['rejected', 'rejected'],
  ['the offer was low in round 1', null],
])('"%s" as a whole message: %s', (said, ended) => {
  expect(readOpening(said).ended).toBe(ended);
});

test('what they quoted themselves gets no second pair of marks', () => {
  expect(quoted('"we hire from better schools"')).toBe('"we hire from better schools"');
  expect(quoted('she said "no" twice')).toBe('"she said "no" twice"');
});
