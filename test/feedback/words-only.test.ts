import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kinds, type Kind } from '../../src/core/feedback/kinds.ts';
import { answersOf } from '../fixtures/feedback/answers.ts';
import { feedback } from './given.ts';

/** As a phone's microphone writes it. */
function dictated(text: string): string {
  return text
    .toLowerCase()
    .replace(/(?<=\d),(?=\d)/g, '')
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ');
}

const items = (found: ReturnType<typeof feedback>) =>
  found.checks.map(({ item, status }) => `${item} ${status}`);

test.each(answersOf('development').map((each) => [each.id, each] as const))(
  'no item of %s hangs on punctuation or capitals',
  (_, each) => {
    const typed = feedback(each);
    const spoken = feedback({ ...each, text: dictated(each.text) });
    expect(items(spoken)).toEqual(items(typed));
    expect(spoken.refusal?.refused).toBe(typed.refusal?.refused);
    expect(spoken.form).toBe(typed.form);
  },
);

const allKinds = Object.keys(kinds).filter((kind): kind is Kind => Object.hasOwn(kinds, kind));
const piece = fc.oneof(
  fc.constantFrom(...answersOf('development').map(({ text }) => text)),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('i', 'and', ' ', 'two', '52k', '. ', '\n', 'because', '’', 'went', '\u0000'),
);
const anyText = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' '));

test('every quote is a verbatim piece of the answer, whatever was typed', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(...allKinds), (text, kind) => {
      const found = feedback({ kind, text, theirs: ['october', 'the claims team'], meant: true });
      const quotes = [
        ...found.checks.flatMap((each) => each.quotes),
        ...found.hedges,
        ...(found.change && 'quote' in found.change ? [found.change.quote] : []),
      ];
      for (const quote of quotes) {
        expect(quote.text).toBe(text.slice(quote.start, quote.end));
        expect(quote.text.trim()).not.toBe('');
      }
    }),
  );
});

test('an item that is found comes with words, and a refused answer with no item', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(...allKinds), (text, kind) => {
      const found = feedback({ kind, text });
      if (found.refusal) expect(found.checks).toEqual([]);
      for (const { item, status, quotes } of found.checks) {
        if (status === 'found' && item !== 'firm') expect(quotes).not.toEqual([]);
      }
    }),
  );
});

test('the same answer gets the same feedback', () => {
  for (const each of answersOf('development')) expect(feedback(each)).toEqual(feedback(each));
});
