/** Of each row: its family at every level, the largest families first. */
export type Paths = readonly (readonly number[])[];

const rounds = 20;

function nearest(row: Float32Array, centres: readonly Float32Array[]): number {
  let best = 0;
  let top = -Infinity;
  centres.forEach((centre, at) => {
    let sum = 0;
    for (let step = 0; step < row.length; step++) sum += (row[step] ?? 0) * (centre[step] ?? 0);
    if (sum > top) {
      top = sum;
      best = at;
    }
  });
  return best;
}

/** Groups rows of length one around `count` centres, each as near as it can be (k-means by angle). */
function grouped(
  rows: readonly Float32Array[],
  weights: readonly number[],
  count: number,
  chance: () => number,
): number[] {
  const total = weights.reduce((a, b) => a + b, 0);
  const picked = new Set<number>();
  while (picked.size < Math.min(count, rows.length)) {
    let left = chance() * total;
    const at = weights.findIndex((weight) => (left -= weight) <= 0);
    if (at >= 0) picked.add(at);
  }
  let centres = [...picked].map((at) => rows[at] ?? new Float32Array(0));
  let groups: number[] = [];
  for (let round = 0; round < rounds; round++) {
    groups = rows.map((row) => nearest(row, centres));
    const sums = centres.map((centre) => new Float32Array(centre.length));
    rows.forEach((row, at) => {
      const sum = sums[groups[at] ?? 0];
      const weight = weights[at] ?? 0;
      if (sum !== undefined)
        for (let step = 0; step < row.length; step++)
          sum[step] = (sum[step] ?? 0) + weight * (row[step] ?? 0);
    });
    centres = sums.map((sum) => {
      const length = Math.max(1e-6, Math.hypot(...sum));
      return sum.map((value) => value / length);
    });
  }
  return groups;
}

/**
 * Families within families: all rows fall into `levels[0]` of them, each of these into as many as its
 * weight deserves of `levels[1]` in all, and so on.
 */
export function split(
  rows: readonly Float32Array[],
  weights: readonly number[],
  levels: readonly number[],
  chance: () => number,
): Paths {
  const total = weights.reduce((a, b) => a + b, 0);
  let families: number[][] = [rows.map((_, at) => at)];
  const paths = rows.map((): number[] => []);
  for (const level of levels) {
    const next: number[][] = [];
    for (const members of families) {
      const own = members.map((at) => weights[at] ?? 0);
      const share = own.reduce((a, b) => a + b, 0) / total;
      const count = Math.max(1, Math.min(members.length, Math.round(level * share)));
      const groups = grouped(
        members.map((at) => rows[at] ?? new Float32Array(0)),
        own,
        count,
        chance,
      );
      for (const group of Map.groupBy(members.keys(), (place) => groups[place] ?? 0).values())
        next.push([...group].flatMap((place) => members[place] ?? []));
    }
    next.forEach((members, family) => {
      for (const at of members) paths[at]?.push(family);
    });
    families = next;
  }
  return paths;
}
