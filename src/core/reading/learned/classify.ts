import { emissions } from './chain.ts';
import type { ChainWeights } from './chain.ts';

/** Chances of each label for one thing that stands alone. */
export function classify(model: ChainWeights, features: readonly string[]): Map<string, number> {
  const [scores] = emissions(model, [features]);
  if (scores === undefined) return new Map();
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return new Map(model.labels.map((label, at) => [label, (powers[at] ?? 0) / sum]));
}
