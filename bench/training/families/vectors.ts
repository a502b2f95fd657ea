import { Matrix, QrDecomposition, EigenvalueDecomposition, solve } from 'ml-matrix';

/** Words and one row of numbers for each, of length one. */
export interface Vectors {
  words: readonly string[];
  rows: Matrix;
}

/** A rarer word stands too seldom to say beside what it stands. */
const seldom = 6;
/** So many of the most frequent words are looked for around each word. */
const around = 3000;
const offsets = [-2, -1, 1, 2];
/** Frequent neighbours are taken for less frequent than they are, as usual for such counts. */
const smoothing = 0.75;

export function countsOf(texts: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of text) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

interface Sparse {
  height: number;
  width: number;
  /** By row: column and value. */
  rows: readonly ReadonlyMap<number, number>[];
}

/** How much likelier a word stands beside another than by chance (positive pointwise mutual information). */
function besideEachOther(
  texts: readonly (readonly string[])[],
  words: readonly string[],
  neighbours: readonly string[],
): Sparse {
  const rowOf = new Map(words.map((word, at) => [word, at]));
  const columnOf = new Map(neighbours.map((word, at) => [word, at]));
  const rows = words.map(() => new Map<number, number>());
  const width = neighbours.length * offsets.length;
  for (const text of texts)
    text.forEach((word, at) => {
      const row = rows[rowOf.get(word) ?? -1];
      if (row === undefined) return;
      offsets.forEach((offset, step) => {
        const column = columnOf.get(text[at + offset] ?? '');
        if (column === undefined) return;
        const place = step * neighbours.length + column;
        row.set(place, (row.get(place) ?? 0) + 1);
      });
    });
  const sums = new Float64Array(width);
  for (const row of rows) for (const [at, value] of row) sums[at] = (sums[at] ?? 0) + value;
  const total = sums.reduce((a, b) => a + b, 0);
  const smoothed = sums.map((sum) => sum ** smoothing);
  const all = smoothed.reduce((a, b) => a + b, 0);
  return {
    height: words.length,
    width,
    rows: rows.map((row) => {
      const own = [...row.values()].reduce((a, b) => a + b, 0);
      const kept = new Map<number, number>();
      for (const [at, value] of row) {
        const more = Math.log((value / total / ((own / total) * (smoothed[at] ?? 1))) * all);
        if (more > 0) kept.set(at, more);
      }
      return kept;
    }),
  };
}

function times({ rows, height }: Sparse, right: Matrix): Matrix {
  const made = Matrix.zeros(height, right.columns);
  rows.forEach((row, at) => {
    for (const [column, value] of row)
      for (let step = 0; step < right.columns; step++)
        made.set(at, step, made.get(at, step) + value * right.get(column, step));
  });
  return made;
}

function turnedTimes({ rows, width }: Sparse, right: Matrix): Matrix {
  const made = Matrix.zeros(width, right.columns);
  rows.forEach((row, at) => {
    for (const [column, value] of row)
      for (let step = 0; step < right.columns; step++)
        made.set(column, step, made.get(column, step) + value * right.get(at, step));
  });
  return made;
}

export const lengthOne = (rows: Matrix): Matrix =>
  new Matrix(
    rows.to2DArray().map((row) => {
      const length = Math.max(1e-6, Math.hypot(...row));
      return row.map((value) => value / length);
    }),
  );

/**
 * A vector for each word of the texts that is not rare, from the words it stands beside: the strongest
 * directions of these counts, found from a random start.
 */
export function vectorsOf(
  texts: readonly (readonly string[])[],
  size: number,
  chance: () => number,
): Vectors {
  const ranked = [...countsOf(texts)].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const words = ranked.filter(([, count]) => count >= seldom).map(([word]) => word);
  const counts = besideEachOther(
    texts,
    words,
    ranked.slice(0, around).map(([word]) => word),
  );
  const start = Matrix.zeros(counts.width, size).apply(function (this: Matrix, row, column) {
    this.set(row, column, chance() + chance() + chance() - 1.5);
  });
  let basis = new QrDecomposition(times(counts, start)).orthogonalMatrix;
  for (let round = 0; round < 4; round++)
    basis = new QrDecomposition(times(counts, turnedTimes(counts, basis))).orthogonalMatrix;
  const small = turnedTimes(counts, basis);
  const { eigenvectorMatrix, realEigenvalues } = new EigenvalueDecomposition(
    small.transpose().mmul(small),
    { assumeSymmetric: true },
  );
  // Each direction counts with the root of its strength.
  const strengths = realEigenvalues.map((value) => Math.max(0, value) ** 0.25);
  const rows = basis.mmul(eigenvectorMatrix).mulRowVector(strengths);
  return { words, rows: lengthOne(rows) };
}

/** What turns vectors of one kind into those of the other, learned from words that have both. */
export function bridge(from: Matrix, to: Matrix): Matrix {
  const turned = from.transpose();
  const pull = Matrix.eye(from.columns, from.columns, 5);
  return solve(turned.mmul(from).add(pull), turned.mmul(to));
}
