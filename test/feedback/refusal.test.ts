import { describe, expect, test } from 'vitest';
import { answersFollowUp } from '../../src/core/feedback/feedback.ts';
import { answersOf, refusalsOf } from '../fixtures/feedback/answers.ts';
import { feedback } from './given.ts';

describe('no praise and no pass', () => {
  test.each(
    refusalsOf('development').map(({ others, ...rest }) => ({
      ...rest,
      others: (others ?? []).map((text) => ({ question: 'another one', text })),
    })),
  )('$refusal: $text', ({ kind, question, theirs, text, others, refusal }) => {
    const found = feedback({ kind, question, theirs, text, others });
    expect(found.refusal?.refused).toBe(refusal);
    expect(found.checks).toEqual([]);
    expect(found.change).toBeNull();
    expect(found.headlineFirst).toBe(false);
  });

  test.each(['fine', 'Fine.', 'ok', 'good', 'it was fine i think', '👍', '   ', '?!'])(
    'nothing is found in %j',
    (text) => {
      for (const kind of ['time_when', 'tool', 'terms', 'weakness', 'why', 'what_if'] as const) {
        const found = feedback({ kind, question: 'How did you handle that?', text });
        expect(found.refusal).not.toBeNull();
        expect(found.checks).toEqual([]);
      }
    },
  );

  test('the question pasted back, in other capitals and with a yes', () => {
    const question = 'Have you worked with SAP?';
    const pasted = feedback({ kind: 'tool', question, text: 'have you worked with sap yes' });
    expect(pasted.refusal).toEqual({ refused: 'pasted' });
  });

  test("another question's answer names that question", () => {
    const others = [
      { question: 'Why did you leave?', text: 'The shop closed in May and all eleven had to go.' },
    ];
    const text = 'the shop closed in may all eleven had to go';
    expect(feedback({ text, others }).refusal).toEqual({
      refused: 'other',
      question: 'Why did you leave?',
    });
  });

  test('off topic is asked, and the word of the candidate ends it', () => {
    const text = 'I look after my bees in the garden every evening until it gets dark outside';
    expect(feedback({ text }).refusal).toEqual({ refused: 'off_topic' });
    const meant = feedback({ text, meant: true });
    expect(meant.refusal).toBeNull();
    expect(meant.checks).toHaveLength(4);
  });

  test('fine stays refused whatever it was meant for', () => {
    expect(feedback({ text: 'fine', meant: true }).refusal).toEqual({ refused: 'thin' });
  });

  test('a short figure is an answer', () => {
    expect(feedback({ text: '52' }).refusal).toBeNull();
    expect(feedback({ text: 'fifty five thousand' }).refusal).toBeNull();
  });

  test('answers that say something are not refused', () => {
    const refused = answersOf('development')
      .filter(({ has }) => has.length > 1)
      .filter((each) => feedback(each).refusal !== null);
    expect(refused.map(({ id }) => id)).toEqual([]);
  });
});

describe('a follow-up', () => {
  const question = 'Who else edited it?';

  test.each([
    ['nobody, they mailed me changes and i put them in', true],
    ['greta', true],
    ['no', false],
    ['fine', false],
    ['who else edited it', false],
    ['', false],
  ])('%j is answered: %s', (text, answered) => {
    expect(answersFollowUp(text, question, [])).toBe(answered);
  });
});
