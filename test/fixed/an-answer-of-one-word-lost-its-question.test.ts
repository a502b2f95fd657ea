import { expect, test } from 'vitest';
import { notesRead } from '../support/heard.ts';

const facts = (text: string) =>
  notesRead(text).learned.map(({ quote, topic }) => `${topic}: ${quote}`);

test.each([
  ["I asked who'd be my manager: Marcus", "dynamics: who'd be my manager: Marcus"],
  ['asked them why the job is open: growth', 'motive: why the job is open: growth'],
  ['i asked who decides. the matron', 'dynamics: the matron'],
  ['i asked who runs the kitchen - Ilse', 'dynamics: who runs the kitchen - Ilse'],
  ['I asked why the last chef left: burnout', 'problem: why the last chef left: burnout'],
])('what it answers goes with it: "%s"', (text, expected) => {
  expect(facts(text)).toEqual([expected]);
});

test.each([
  ['i asked why the job is open and she said two planners left', 'two planners left'],
  ['I asked about the team. they lost two nurses in spring', 'they lost two nurses in spring'],
])('a sentence of theirs stands alone: "%s"', (text, quote) => {
  expect(notesRead(text).learned.map((fact) => fact.quote)).toEqual([quote]);
});
