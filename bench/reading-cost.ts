import { readNotes } from '../src/core/reading/rules.ts';
import type { Figure } from './reading.ts';

const told = {
  now: Date.parse('2026-03-10T16:20:00Z'),
  zone: 'Europe/London',
  employer: null,
  people: [],
};
const size = 15_000;

/** The beginnings of rules: repeated, they must not cost more than ordinary talk. */
const prefixes = [
  '2 hours and ',
  'she asked ',
  'kept asking ',
  'i said i said ',
  'thursday at ',
  'next next ',
  'a week on ',
  'not not ',
  '"',
  '(',
  'and and ',
  'the the ',
  'they they want ',
  'wanted to know about ',
  'came back to ',
  'was was ',
  'really really ',
  'ignore that ',
  'why why ',
  '1,',
  '12.',
  'ms ',
  'a.',
  '- ',
  '? ',
  'x',
  'lost lost ',
  'not sure ',
  'all three of them ',
  // Rows of verdicts and of names: lists are looked at across their lines.
  'fine. ',
  'fine. fine. ',
  'salary. fine. ',
  'why you. fine. fine. ',
  'and excel, ',
  'excel\n',
];

/** CPU ms of one reading, the best of `runs`: what else the machine does is left out. */
function cost(text: string, runs: number): number {
  let best = Infinity;
  for (let at = 0; at < runs; at++) {
    const start = process.cpuUsage();
    readNotes({ text, ...told });
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

/** Enough to warm up on, and then to see what a text costs that was never read. */
const warming = 10;

/**
 * CPU ms of readings of texts that are read for the first time, as a person's are: the middle one, after
 * some others. Of a text read before, much is known.
 */
function costOfNew(all: string): number {
  const costs: number[] = [];
  for (let at = 0; at + size <= all.length; at += size)
    costs.push(cost(all.slice(at, at + size), 1));
  const counted = costs.slice(warming).sort((a, b) => a - b);
  return counted[Math.floor(counted.length / 2)] ?? NaN;
}

export function costFigures(texts: readonly string[]): Figure[] {
  const all = texts.join('\n\n');
  const fresh = costOfNew(all);
  const ordinary = all.slice(0, size);
  cost(ordinary, 10);
  const base = cost(ordinary, 20);
  let worst = 0;
  let which = '';
  for (const prefix of prefixes) {
    const ratio = cost(prefix.repeat(Math.ceil(size / prefix.length)).slice(0, size), 5) / base;
    if (ratio > worst) [worst, which] = [ratio, prefix];
  }
  const lineCount = ordinary.split(/[.\n]+/).filter((line) => line.trim() !== '').length;
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  for (let at = 0; at < 200; at++) readNotes({ text: ordinary, ...told });
  globalThis.gc?.();
  const grown = (process.memoryUsage().heapUsed - before) / 1024;
  return [
    {
      name: 'reading: cost per 1,000 characters',
      value: (fresh * 1000) / size,
      unit: 'ms',
      goal: { atMost: 2 },
      note: `n ${Math.floor(all.length / size) - warming} texts never read before`,
    },
    { name: 'reading: the same text again', value: (base * 1000) / size, unit: 'ms' },
    { name: 'reading: cost per line', value: (fresh * 1000) / lineCount, unit: 'µs' },
    {
      name: 'reading: worst repeated prefix',
      value: worst,
      unit: '× ordinary',
      goal: { atMost: 3 },
      note: JSON.stringify(which),
    },
    { name: 'reading: memory kept after 200 readings', value: grown, unit: 'KB' },
  ];
}
