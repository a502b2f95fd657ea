import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { render, unstyled } from '../../../src/adapters/terminal/render.ts';
import { visible } from '../../../src/core/message/visible.ts';
import { columnsOf, wrap } from '../../../src/adapters/terminal/wrap.ts';

describe('what reaches the screen', () => {
  test.each([
    ['an escape sequence', 'a\u001B[31mred', 'a␛[31mred'],
    ['a bell and a backspace', '\u0007x\b', '␇x␈'],
    ['a C1 control', 'a\u009Bb', 'a\uFFFDb'],
    ['a turned direction', 'abc\u202Edef', 'abc<U+202E>def'],
    ['an isolate', '\u2066x\u2069', '<U+2066>x<U+2069>'],
    ['a zero-width space', 'pay\u200Bpal', 'pay<U+200B>pal'],
    ['a joiner between Latin letters', 'a\u200Db', 'a<U+200D>b'],
    ['half a surrogate pair', 'a\uD800b', 'a\uFFFDb'],
    ['a line separator', 'a\u2028b', 'a\nb'],
    ['a carriage return', 'shown\rhidden', 'shown\nhidden'],
  ])('%s is shown as text', (_name, raw, shown) => {
    expect(visible(raw)).toBe(shown);
  });

  test.each(['👩‍💻 ok', 'می‌خواهم', 'क्‍ष', '你好', 'naïve café'])('%s stays as it is', (text) => {
    expect(visible(text)).toBe(text);
  });

  test('no text leaves a control or an unseen character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(visible(text)).not.toMatch(/[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069\u200B\uFEFF]/u);
      }),
    );
  });
});

describe('lines on 80 columns', () => {
  test('words stay whole and nothing is lost', () => {
    const text = 'The quick brown fox jumps over the lazy dog and goes on.';
    const lines = wrap(text, 20);
    expect(lines.join(' ')).toBe(text);
    expect(lines.every((line) => line.length <= 20)).toBe(true);
  });

  test('Chinese text is parted between characters, each two columns wide', () => {
    expect(wrap('面试问题面试问题', 8)).toEqual(['面试问题', '面试问题']);
  });

  test('a word longer than a line is parted', () => {
    expect(wrap('x'.repeat(25), 10)).toEqual(['x'.repeat(10), 'x'.repeat(10), 'x'.repeat(5)]);
  });

  test('what follows a number stands below its text', () => {
    expect(wrap('2 what you want to earn', 12)).toEqual(['2 what you', '  want to', '  earn']);
  });

  test('no line is wider than asked and no letter is lost', () => {
    const anyText = fc.string({
      unit: fc.constantFrom('a', 'bc', ' ', '面', '👍', 'é', '\n', '1 '),
    });
    fc.assert(
      fc.property(anyText, fc.integer({ min: 8, max: 30 }), (text, columns) => {
        const lines = wrap(text, columns);
        for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(columns);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replace(/[ \n]/gu, ''));
      }),
    );
  });
});

describe('a message', () => {
  const message = {
    parts: [{ kind: 'text' as const, text: 'How was it?' }],
    choices: ['Fine', 'Harder than expected', 'Threw me'].map((label) => ({ id: label, label })),
  };
  const look = { columns: 40, name: 'Bot  ', style: unstyled };

  test('shows numbers where numbers may be typed', () => {
    expect(render({ ...message, numbered: true }, look)).toBe(
      'Bot  How was it?\n     [1 Fine] [2 Harder than expected]\n     [3 Threw me]',
    );
  });

  test('shows only labels where numbers mean lines', () => {
    expect(render({ ...message, numbered: false }, look)).toBe(
      'Bot  How was it?\n     [Fine] [Harder than expected]\n     [Threw me]',
    );
  });
});
