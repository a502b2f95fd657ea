import { defaultSpace } from '../topics.ts';
import type { ChainWeights } from './chain.ts';
import type { ReadingModel } from './model.ts';
import table from './weights.json' with { type: 'json' };

/**
 * Weights as weights.json holds them: a line for the labels, one a link, then one a feature,
 * 'name<TAB>weight weight …' in hundredths, nothing for the labels behind the last weight.
 */
export function parseWeights(text: string): ChainWeights {
  const endOf = (from: number) => {
    const found = text.indexOf('\n', from);
    return found < 0 ? text.length : found;
  };
  const head = endOf(0);
  const labels = text.slice(0, head).split(' ');
  const links: Float64Array[] = [];
  const features = new Map<string, number>();
  let count = 0;
  for (let at = head; at >= 0; at = text.indexOf('\n', at + 1)) count++;
  const weights = new Float64Array(count * labels.length);
  for (let from = head + 1; from < text.length;) {
    const end = endOf(from);
    if (text[from] === '>') {
      const link = new Float64Array(labels.length * labels.length);
      readHundredths(text, from + 1, end, link, 0);
      links.push(link);
    } else {
      const cut = text.indexOf('\t', from);
      const place = features.size * labels.length;
      features.set(text.slice(from, cut), place);
      readHundredths(text, cut + 1, end, weights, place);
    }
    from = end + 1;
  }
  return { labels, features, weights: weights.slice(0, features.size * labels.length), links };
}

/** Whole numbers between `from` and `end`, one space between them, as hundredths. */
function readHundredths(
  text: string,
  from: number,
  end: number,
  into: Float64Array,
  place: number,
): void {
  let value = 0;
  let sign = 1;
  for (let at = from; at <= end; at++) {
    const code = at === end ? 32 : text.charCodeAt(at);
    if (code === 45) sign = -1;
    else if (code !== 32) value = value * 10 + code - 48;
    else {
      into[place++] = (sign * value) / 100;
      value = 0;
      sign = 1;
    }
  }
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
  meetings: parseWeights(table.meetings),
  space: defaultSpace(),
});
