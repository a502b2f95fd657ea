import type { Result } from '../../src/core/domain/drills/question.ts';
import type { Instance, Item } from './instance.ts';
import type { Memory, World } from './worlds.ts';

/** Which questions (by index) to drill on a day. It hears what the candidate's rating said. */
export interface Policy {
  choose(day: number, count: number): number[];
  heard(index: number, day: number, result: Result): void;
}

export const sitting = 3;

/** A weak answer passes as good this often (overconfidence), a good one as weak. */
const passedOff = 0.25;
const undersold = 0.05;

/** What practice by `policy` on `days` is worth in the round, over no practice at all. */
export function gain(
  world: World,
  { items, days: round }: Instance,
  days: readonly number[],
  policy: Policy,
): number {
  const memories = items.map((item) => world.fresh(item.traits));
  for (const day of days) {
    for (const index of policy.choose(day, sitting)) {
      const [item, memory] = [items[index], memories[index]];
      if (!item || !memory) throw new Error('no such question');
      const good = isGood(item, memory, day);
      memories[index] = memory.practise(day, good);
      const doubt = item.luck[day]?.rating ?? 0;
      policy.heard(index, day, (good ? doubt >= undersold : doubt < passedOff) ? 'good' : 'weak');
    }
  }
  return items.reduce((total, item, index) => {
    const memory = memories[index];
    return total + (memory ? worth(world, item, memory, round) : 0);
  }, 0);
}

export function isGood(item: Item, memory: Memory, day: number): boolean {
  return (item.luck[day]?.answer ?? 0) < memory.chance(day);
}

export function worth(world: World, item: Item, memory: Memory, round: number): number {
  return item.worth * (memory.chance(round) - world.fresh(item.traits).chance(round));
}
