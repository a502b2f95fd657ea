import { sums } from '../../src/core/reading/learned/chain.ts';
import type { ChainWeights } from '../../src/core/reading/learned/chain.ts';
import { chance as seeded } from './chance.ts';

/** One text: feature names a clause, the link kind before each clause, and the right label. */
export interface Sequence {
  rows: readonly (readonly string[])[];
  kinds: readonly number[];
  labels: readonly number[];
  /** How much it counts; rare labels more. */
  weight?: number;
}

export interface ChainOptions {
  labels: readonly string[];
  kinds: number;
  epochs: number;
  /** Pull of every weight towards nothing. */
  decay: number;
  /** A feature seen in fewer texts is left out. */
  atLeast: number;
  rate: number;
  /** Share of features left out at random while learning, so that none is relied on alone. */
  drop: number;
  /** How far a feature is trusted: below 1, more texts must speak for it. */
  trust: (name: string) => number;
  seed: number;
}

/** A conditional random field by AdaGrad on the log likelihood; same input, same weights. */
export function trainChain(data: readonly Sequence[], options: ChainOptions): ChainWeights {
  const size = options.labels.length;
  const seen = new Map<string, number>();
  for (const { rows } of data)
    for (const name of new Set(rows.flat())) seen.set(name, (seen.get(name) ?? 0) + 1);
  const index = new Map<string, number>();
  for (const [name, count] of seen) if (count >= options.atLeast) index.set(name, index.size);
  const coded = data.map(({ rows, kinds, labels, weight = 1 }) => ({
    kinds,
    labels,
    weight,
    rows: rows.map((row) =>
      Int32Array.from(row.map((name) => index.get(name) ?? -1).filter((at) => at >= 0)),
    ),
  }));
  const trust = Float64Array.from(index.keys(), options.trust);
  const weights = new Float64Array(index.size * size);
  const squares = new Float64Array(weights.length).fill(1e-8);
  const links = Array.from({ length: options.kinds }, () => new Float64Array(size * size));
  const linkSquares = links.map((link) => new Float64Array(link.length).fill(1e-8));
  const total = new Float64Array(weights.length);
  const linkTotal = links.map((link) => new Float64Array(link.length));
  const next = seeded(options.seed);
  const order = coded.map((_, at) => at);
  let kept = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(next() * (at + 1));
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
    for (const pick of order) {
      const one = coded[pick];
      if (one === undefined || one.rows.length === 0) continue;
      const rows = one.rows.map((row) =>
        options.drop === 0 ? row : row.filter(() => next() >= options.drop),
      );
      const scores = rows.map((row) => {
        const own = new Float64Array(size);
        for (const feature of row)
          for (let label = 0; label < size; label++)
            own[label] =
              (own[label] ?? 0) + (trust[feature] ?? 1) * (weights[feature * size + label] ?? 0);
        return own;
      });
      const { alpha, beta, logZ } = sums(scores, links, one.kinds);
      const decay = options.decay / coded.length;
      rows.forEach((row, at) => {
        const gradient = new Float64Array(size);
        for (let label = 0; label < size; label++)
          gradient[label] =
            one.weight *
            (Math.exp((alpha[at]?.[label] ?? 0) + (beta[at]?.[label] ?? 0) - logZ) -
              (one.labels[at] === label ? 1 : 0));
        for (const feature of row)
          for (let label = 0; label < size; label++) {
            const place = feature * size + label;
            const g =
              (trust[feature] ?? 1) * (gradient[label] ?? 0) + decay * (weights[place] ?? 0);
            squares[place] = (squares[place] ?? 0) + g * g;
            weights[place] =
              (weights[place] ?? 0) - (options.rate * g) / Math.sqrt(squares[place] ?? 1);
          }
      });
      for (let at = 1; at < one.rows.length; at++) {
        const kind = one.kinds[at] ?? 0;
        const link = links[kind];
        const square = linkSquares[kind];
        if (link === undefined || square === undefined) continue;
        for (let a = 0; a < size; a++)
          for (let b = 0; b < size; b++) {
            const place = a * size + b;
            const chance = Math.exp(
              (alpha[at - 1]?.[a] ?? 0) +
                (link[place] ?? 0) +
                (scores[at]?.[b] ?? 0) +
                (beta[at]?.[b] ?? 0) -
                logZ,
            );
            const right = one.labels[at - 1] === a && one.labels[at] === b ? 1 : 0;
            const g = chance - right + decay * (link[place] ?? 0);
            square[place] = (square[place] ?? 0) + g * g;
            link[place] = (link[place] ?? 0) - (options.rate * g) / Math.sqrt(square[place] ?? 1);
          }
      }
    }
    if (epoch >= options.epochs / 2) {
      kept++;
      for (let at = 0; at < weights.length; at++) total[at] = (total[at] ?? 0) + (weights[at] ?? 0);
      links.forEach((link, kind) => {
        const sum = linkTotal[kind];
        if (sum !== undefined)
          for (let at = 0; at < link.length; at++) sum[at] = (sum[at] ?? 0) + (link[at] ?? 0);
      });
    }
  }
  return {
    labels: options.labels,
    features: new Map([...index].map(([name, at]) => [name, at * size])),
    weights: total.map(
      (value, at) => ((trust[Math.floor(at / size)] ?? 1) * value) / Math.max(1, kept),
    ),
    links: linkTotal.map((link) => link.map((value) => value / Math.max(1, kept))),
  };
}
