import { writeFileSync } from 'node:fs';
import type { ChainWeights } from '../../src/core/reading/learned/chain.ts';
import { writeSaid } from '../../src/core/reading/learned/said.ts';
import { developmentAuthors, singleLines } from './authors.ts';
import { examplesOf } from './examples.ts';
import { writeTopics } from './train-topics.ts';
import { saidBy, train } from './train.ts';

/**
 * Learns from all development texts and writes what core reads (JSON: nothing has to be taken out of it
 * before it runs, as types would have to):
 * `npm exec -- node bench/training/write.ts`. The same texts give the same files.
 */
const folder = new URL('../../src/core/reading/learned/', import.meta.url);

/** Weights below this, in hundredths, say nothing. */
const least = 3;

function line(values: Float64Array): string | null {
  const hundredths = [...values].map((value) => Math.round(value * 100));
  if (hundredths.every((value) => Math.abs(value) < least)) return null;
  return hundredths.join(' ');
}

function tableOf({ labels, links, features, weights }: ChainWeights): string {
  const rows = [...features]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, from]) => {
      const row = line(weights.slice(from, from + labels.length));
      return row === null ? [] : [`${name}\t${row}`];
    });
  return [
    labels.join(' '),
    ...links.map((link) => `>${[...link].map((value) => Math.round(value * 100)).join(' ')}`),
    ...rows,
  ].join('\n');
}

const texts = [...[...developmentAuthors().values()].flat(), ...singleLines()];
const examples = texts.map((gold) => examplesOf(gold));
const model = train(examples);
const tables = {
  clauses: tableOf(model.clauses),
  outcomes: tableOf(model.outcomes),
  links: tableOf(model.links),
  repeats: tableOf(model.repeats),
  facts: tableOf(model.facts),
  meetings: tableOf(model.meetings),
};
const written = (file: string, data: unknown) => {
  writeFileSync(new URL(file, folder), `${JSON.stringify(data, null, 1)}\n`);
};
written('weights.json', tables);
written('said.json', writeSaid(saidBy(examples)));
if (model.space.learned !== null) written('topics.json', writeTopics(model.space.learned));
