import type { ChainWeights } from './chain.ts';
import { sumsOf, type Add } from './names.ts';
import { softmax } from './topic-weights.ts';

/** Chances of each label for one thing that stands alone, by the features that `tell` names. */
export function classify(model: ChainWeights, tell: (add: Add) => void): Map<string, number> {
  const scores = sumsOf(model, tell);
  softmax(scores);
  const chances = new Map<string, number>();
  model.labels.forEach((label, at) => chances.set(label, scores[at] ?? 0));
  return chances;
}
