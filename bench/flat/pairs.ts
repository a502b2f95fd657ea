import type { Figure } from '../figure.ts';

/**
 * Measures two things in turn, so that whatever else the machine does meets both alike, and
 * compares pair by pair.
 */
export function pairs() {
  const ratios: number[] = [];
  const all: [few: number, many: number][] = [];
  return {
    /** Each work gives its own ms. */
    async add(few: () => Promise<number>, many: () => Promise<number>): Promise<void> {
      const fewFirst = all.length % 2 === 0;
      const first = await (fewFirst ? few() : many());
      const second = await (fewFirst ? many() : few());
      const pair: [number, number] = fewFirst ? [first, second] : [second, first];
      all.push(pair);
      ratios.push(pair[1] / pair[0]);
    },
    /** The middle ratio; beside it the middle half of all ratios and the middle costs. */
    figure(name: string, atMost: number): Figure {
      const [few, many] = [all.map((pair) => pair[0]), all.map((pair) => pair[1])];
      const half = `${quantile(ratios, 0.25).toFixed(2)} to ${quantile(ratios, 0.75).toFixed(2)}`;
      const costs = `${quantile(few, 0.5).toFixed(2)} ms against ${quantile(many, 0.5).toFixed(2)} ms`;
      return {
        name,
        value: quantile(ratios, 0.5),
        unit: 'ratio',
        goal: { atMost },
        note: `middle half ${half}, n ${ratios.length}, ${costs}`,
      };
    },
  };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.round(share * (sorted.length - 1))] ?? NaN;
}
