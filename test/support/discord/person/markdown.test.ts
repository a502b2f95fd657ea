import { expect, test } from 'vitest';
import { withoutMarkdown } from './markdown.ts';

test.each([
  ['**Bold** and *slanted*', 'Bold and slanted'],
  ['# A heading\n-# small\n> quoted', 'A heading\nsmall\nquoted'],
  ['\\*as typed\\* \\_so\\_ \\\\ \\# 1\\. \\`x\\`', '*as typed* _so_ \\ # 1. `x`'],
  ['snake_case stays, _slanted_ goes', 'snake_case stays, slanted goes'],
  ['~~struck~~ ||hidden|| a ~ b | c', 'struck hidden a ~ b | c'],
  ['* a point\n- another', '* a point\n- another'],
  ['C:\\temp', 'C:\\temp'],
])('%j reads as %j', (written, shown) => {
  expect(withoutMarkdown(written)).toBe(shown);
});
