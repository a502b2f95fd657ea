import { expect, test } from 'vitest';
import { visible } from '../../src/core/message/visible.ts';

test.each([
  ['the filler of Hangul', 'a\u3164b', 'a<U+3164>b'],
  ['its half-width form', 'a\uFFA0b', 'a<U+FFA0>b'],
  ['the joiner of graphemes', 'a\u034Fb', 'a<U+034F>b'],
  ['the blank of Braille', 'a\u2800b', 'a<U+2800>b'],
  ['a variation of nothing', 'a\u{E0101}b', 'a<U+E0101>b'],
  ['a row of variations that carries words', '😀\uFE0F\uFE01\uFE02', '😀\uFE0F<U+FE01><U+FE02>'],
])('%s is shown', (_name, text, shown) => {
  expect(visible(text)).toBe(shown);
});

test.each([
  ['an emoji', 'good ❤️ and 1️⃣'],
  ['a family', '👨‍👩‍👧'],
  ['a rainbow flag', '🏳️‍🌈'],
  ['a Han character in the form that was meant', '葛\u{E0100}'],
  ['Persian', 'می‌خواهم'],
  ['Korean', '한국어'],
])('%s is left as it is', (_name, text) => {
  expect(visible(text)).toBe(text);
});
