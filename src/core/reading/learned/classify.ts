import type { ChainWeights } from './chain.ts';
import { sumsOf, type Add } from './names.ts';

/** Chances of each label for one thing that stands alone, by the features that `tell` names. */
export function classify(model: ChainWeights, tell: (add: Add) => void): Map<string, number> {
  const scores = sumsOf(model, tell);
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return new Map(model.labels.map((label, at) => [label, (powers[at] ?? 0) / sum]));
}
