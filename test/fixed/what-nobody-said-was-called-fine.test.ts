import { expect, test } from 'vitest';
import { asked, notesRead } from '../support/heard.ts';

test.each([
  'They ask me why i have not paper for forklift',
  'they asked about excel, my gap, and why i left',
  'why i left Oracle, and expected OTE',
  'she asked about my gap, and whether i would move to Leeds',
  'they asked why I have no care certificate',
  'he asked about my expected grades',
])('"%s" says nothing of how it went', (text) => {
  expect(notesRead(text).questions.map(({ outcome }) => outcome)).not.toContain('ok');
});

test.each([
  ['they asked about weekends, as expected', ['shifts ok']],
  ['he asked about my gap. fine', ['gap ok']],
  ['she asked about phonics, went well', ['lesson ok']],
  ['they asked about allergens. not too bad', ['kitchen ok']],
  ['asked about my forklift licence, no problem', ['certificates ok']],
])('what they do call fine stays so: "%s"', (text, expected) => {
  expect(asked(text)).toEqual(expected);
});
