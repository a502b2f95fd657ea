/** How sure the candidate was before answering: Not sure, Half, Quite sure. */
export const confidences = { notSure: 20, half: 50, quiteSure: 80 } as const;
export type Confidence = (typeof confidences)[keyof typeof confidences];

/** A mean with its two-sided 95 % interval. */
export interface Interval {
  n: number;
  mean: number;
  low: number;
  high: number;
}

const pairsForTrend = 8;
const answersForGap = 20;

/**
 * `too_few`, `open` (the interval includes 0) allow no trend word: the first and the latest answer
 * stand side by side instead.
 */
export type Trend =
  | { trend: 'too_few'; n: number }
  | ({ trend: 'open' } & Interval)
  | ({ trend: 'better' | 'worse' } & Interval);

/**
 * Whether answers got better from the first to the latest, one pair a question, any scale where
 * more is better. Nothing below 8 pairs or while the 95 % interval of the mean difference includes
 * 0 (docs/behaviour.md, Drills: honest measures).
 */
export function trend(pairs: readonly { first: number; latest: number }[]): Trend {
  if (pairs.length < pairsForTrend) return { trend: 'too_few', n: pairs.length };
  const found = interval(pairs.map(({ first, latest }) => latest - first));
  if (found.low > 0) return { trend: 'better', ...found };
  if (found.high < 0) return { trend: 'worse', ...found };
  return { trend: 'open', ...found };
}

/** `mean` in points of 100: above 0, more sure than the answers were good. */
export type CalibrationGap = { gap: 'too_few'; n: number } | ({ gap: 'known' } & Interval);

/**
 * How far sureness and results lie apart. No gap below 20 answers (docs/behaviour.md, Drills:
 * honest measures).
 */
export function calibrationGap(
  answers: readonly { confidence: Confidence; good: boolean }[],
): CalibrationGap {
  if (answers.length < answersForGap) return { gap: 'too_few', n: answers.length };
  const gaps = answers.map(({ confidence, good }) => confidence - (good ? 100 : 0));
  return { gap: 'known', ...interval(gaps) };
}

/** Student's t interval of the mean; at least two values. */
function interval(values: readonly number[]): Interval {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const half = studentT(n - 1) * Math.sqrt(squares / (n - 1) / n);
  return { n, mean, low: mean - half, high: mean + half };
}

/** The 97.5 % point of Student's t by the series in 1/df (Abramowitz and Stegun 26.7.5). */
function studentT(degrees: number): number {
  const z = 1.959963985;
  const g1 = (z ** 3 + z) / 4;
  const g2 = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96;
  const g3 = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384;
  return z + g1 / degrees + g2 / degrees ** 2 + g3 / degrees ** 3;
}
