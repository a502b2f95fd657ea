import { readdirSync, readFileSync } from 'node:fs';
import { parse, told, type Gold } from '../reading-labels.ts';

const folder = new URL('../../test/fixtures/reading/', import.meta.url);

const textsOf = (file: string): Gold[] => parse(readFileSync(new URL(file, folder), 'utf8'));

/**
 * The labelled texts by author. What was written together with the first rules counts as one; a file
 * whose name begins with 'untouched-' is never learned from.
 */
export function developmentAuthors(): Map<string, Gold[]> {
  const found = new Map([['first', [...textsOf('development.txt'), ...textsOf('untouched.txt')]]]);
  for (const file of readdirSync(folder).sort())
    if (/^author-.*\.txt$/.test(file)) found.set(file.slice(7, -4), textsOf(file));
  return found;
}

/** By the name of the file. */
export function untouchedAuthors(): Map<string, Gold[]> {
  const files = readdirSync(folder).filter((file) => /^untouched-.*\.txt$/.test(file));
  return new Map(files.sort().map((file) => [file.slice(0, -4), textsOf(file)]));
}

const dates = new URL('../../test/reading/', import.meta.url);

const linesOf = (file: string): string[] =>
  readFileSync(new URL(file, dates), 'utf8')
    .split('\n')
    .slice(2)
    .filter((line) => line !== '' && !line.startsWith('#'));

/** Single sentences that date the next round, and such that date something else. */
export const datedLines = (): Pick<Gold, 'text' | 'next'>[] => [
  ...linesOf('dates-none.txt').map((text) => ({ text, next: null })),
  ...linesOf('dates-said.txt').map((line) => {
    const [label = '', text = ''] = line.split(' | ');
    const [wall = '', zone = told.zone] = label.split(' ');
    return { text, next: { wall, zone } };
  }),
];

/** Single lines: employer facts, and what is neither a question nor a fact. */
export const singleLines = (): Gold[] => textsOf('lines.txt');
