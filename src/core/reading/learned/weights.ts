import { defaultSpace } from '../topics.ts';
import type { ChainWeights } from './chain.ts';
import type { ReadingModel } from './model.ts';
import { table } from './weights-data.ts';

/**
 * Weights as weights-data.ts holds them: a line for the labels, one a link, then one a feature,
 * 'name<TAB>weight weight …' in hundredths, nothing for the labels behind the last weight.
 */
export function parseWeights(text: string): ChainWeights {
  const [head = '', ...lines] = text.split('\n');
  const labels = head.split(' ');
  const read = (line: string, size: number) => {
    const row = new Float64Array(size);
    line.split(' ').forEach((value, at) => {
      row[at] = Number(value) / 100;
    });
    return row;
  };
  const links: Float64Array[] = [];
  const features = new Map<string, number>();
  const rows: string[] = [];
  for (const line of lines) {
    const cut = line.indexOf('\t');
    if (line.startsWith('>')) links.push(read(line.slice(1), labels.length * labels.length));
    else if (cut > 0) {
      features.set(line.slice(0, cut), rows.length * labels.length);
      rows.push(line.slice(cut + 1));
    }
  }
  return { labels, features, weights: read(rows.join(' '), rows.length * labels.length), links };
}

let model: ReadingModel | null = null;

/** What all of the program reads with; made when something is read for the first time. */
export const learnedModel = (): ReadingModel => (model ??= parsed());

const parsed = (): ReadingModel => ({
  clauses: parseWeights(table.clauses),
  outcomes: parseWeights(table.outcomes),
  links: parseWeights(table.links),
  repeats: parseWeights(table.repeats),
  facts: parseWeights(table.facts),
  space: defaultSpace(),
});
