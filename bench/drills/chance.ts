/** A source of numbers from 0 to below 1 that depends on its seed only (mulberry32). */
export type Chance = () => number;

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function between(chance: Chance, low: number, high: number): number {
  return low + (high - low) * chance();
}

/** A whole number from `low` to `high`, both included. */
export function whole(chance: Chance, low: number, high: number): number {
  return low + Math.floor(chance() * (high - low + 1));
}

/** Normal with mean 0 (Box and Muller). */
export function normal(chance: Chance, deviation: number): number {
  const radius = Math.sqrt(-2 * Math.log(1 - chance()));
  return deviation * radius * Math.cos(2 * Math.PI * chance());
}

/** A factor with median 1 whose logarithm has that deviation. */
export function factor(chance: Chance, deviation: number): number {
  return Math.exp(normal(chance, deviation));
}

export function poisson(chance: Chance, mean: number): number {
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = chance(); product > limit; product *= chance()) count++;
  return count;
}

export function shuffled<T>(chance: Chance, list: readonly T[]): T[] {
  return list
    .map((item) => ({ item, key: chance() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

/** The 95 % bootstrap interval of the ratio of two sums over the same instances, seeded. */
export function ratioOfSums(
  over: readonly number[],
  under: readonly number[],
  seed: number,
): { low: number; high: number } {
  const chance = chanceFrom(seed);
  const rounds = 1000;
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round++) {
    let [a, b] = [0, 0];
    for (let draw = 0; draw < over.length; draw++) {
      const index = Math.floor(chance() * over.length);
      a += over[index] ?? 0;
      b += under[index] ?? 0;
    }
    ratios.push(a / b);
  }
  ratios.sort((a, b) => a - b);
  return {
    low: ratios[Math.floor(rounds * 0.025)] ?? NaN,
    high: ratios[Math.floor(rounds * 0.975)] ?? NaN,
  };
}

export function sum(list: readonly number[]): number {
  return list.reduce((total, value) => total + value, 0);
}
