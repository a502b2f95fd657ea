import type { Instance, Item } from './instance.ts';
import { isGood, sitting, worth } from './simulate.ts';
import type { World } from './worlds.ts';

const steps = 120;

/**
 * No policy gains more than this: the Lagrange bound of a planner who knows every worth, every
 * memory and every answer's luck beforehand and picks at most `sitting` questions a day. Any prices
 * of the days bound the best plan from above; the lowest found is taken.
 */
export function bound(
  world: World,
  { items, days: round }: Instance,
  days: readonly number[],
): number {
  const plans = items.map((item) => valueOfPlans(world, item, days, round));
  const prices = days.map(() => 0);
  let lowest = Infinity;
  for (let step = 1; step <= steps; step++) {
    const used = days.map(() => 0);
    let value = prices.reduce((total, price) => total + sitting * price, 0);
    for (const values of plans) {
      let [best, chosen] = [0, 0];
      for (const [plan, worthOfPlan] of values.entries()) {
        const net = worthOfPlan - cost(plan, prices);
        if (net > best) [best, chosen] = [net, plan];
      }
      value += best;
      for (const day of used.keys()) if ((chosen >> day) & 1) used[day] = (used[day] ?? 0) + 1;
    }
    lowest = Math.min(lowest, value);
    const stride = (0.1 * lowest) / days.length / Math.sqrt(step);
    for (const day of prices.keys()) {
      prices[day] = Math.max(0, (prices[day] ?? 0) + stride * ((used[day] ?? 0) - sitting));
    }
  }
  return lowest;
}

/** What each set of days (as bits) is worth for one question. */
function valueOfPlans(world: World, item: Item, days: readonly number[], round: number): number[] {
  return Array.from({ length: 2 ** days.length }, (_, plan) => {
    let memory = world.fresh(item.traits);
    for (const [bit, day] of days.entries()) {
      if ((plan >> bit) & 1) memory = memory.practise(day, isGood(item, memory, day));
    }
    return worth(world, item, memory, round);
  });
}

function cost(plan: number, prices: readonly number[]): number {
  let total = 0;
  for (const [day, price] of prices.entries()) if ((plan >> day) & 1) total += price;
  return total;
}
