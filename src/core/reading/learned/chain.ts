/** A linear chain over clauses: each has a label, and labels follow one another. */
export interface ChainWeights {
  labels: readonly string[];
  /** Feature name → where its weights begin, one a label. */
  features: ReadonlyMap<string, number>;
  weights: Float64Array;
  /** link kind → weight of label b after label a, at a * labels + b. */
  links: readonly Float64Array[];
}

function logSum(values: Float64Array): number {
  let top = -Infinity;
  for (let at = 0; at < values.length; at++) top = Math.max(top, values[at] ?? 0);
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += Math.exp((values[at] ?? 0) - top);
  return top + Math.log(sum);
}

export interface Forward {
  alpha: Float64Array[];
  beta: Float64Array[];
  logZ: number;
}

/** Forward and backward sums; `kinds[i]` is the link between clause i-1 and i. */
export function sums(
  scores: readonly Float64Array[],
  links: readonly Float64Array[],
  kinds: readonly number[],
): Forward {
  const size = scores[0]?.length ?? 0;
  const alpha: Float64Array[] = [];
  const buffer = new Float64Array(size);
  scores.forEach((own, at) => {
    const before = alpha[at - 1];
    if (before === undefined) {
      alpha.push(Float64Array.from(own));
      return;
    }
    const link = links[kinds[at] ?? 0];
    const row = new Float64Array(size);
    for (let b = 0; b < size; b++) {
      for (let a = 0; a < size; a++) buffer[a] = (before[a] ?? 0) + (link?.[a * size + b] ?? 0);
      row[b] = logSum(buffer) + (own[b] ?? 0);
    }
    alpha.push(row);
  });
  const beta: Float64Array[] = scores.map(() => new Float64Array(size));
  for (let at = scores.length - 2; at >= 0; at--) {
    const next = scores[at + 1];
    const after = beta[at + 1];
    const link = links[kinds[at + 1] ?? 0];
    const row = beta[at];
    if (row === undefined) continue;
    for (let a = 0; a < size; a++) {
      for (let b = 0; b < size; b++)
        buffer[b] = (link?.[a * size + b] ?? 0) + (next?.[b] ?? 0) + (after?.[b] ?? 0);
      row[a] = logSum(buffer);
    }
  }
  const last = alpha.at(-1);
  return { alpha, beta, logZ: last === undefined ? 0 : logSum(last) };
}

/** How likely each label is at each clause, given all the others. */
export function marginals(
  scores: readonly Float64Array[],
  links: readonly Float64Array[],
  kinds: readonly number[],
): Float64Array[] {
  const { alpha, beta, logZ } = sums(scores, links, kinds);
  alpha.forEach((row, at) => {
    const behind = beta[at];
    for (let label = 0; label < row.length; label++)
      row[label] = Math.exp((row[label] ?? 0) + (behind?.[label] ?? 0) - logZ);
  });
  return alpha;
}
