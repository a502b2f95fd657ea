import { addDays, daysBetween } from '../src/core/domain/drills/day.ts';
import { drillDays } from '../src/core/domain/drills/days.ts';
import { bound } from './drills/bound.ts';
import { ratioOfSums, sum } from './drills/chance.ts';
import { instance, type Instance, type Pace, type Spread } from './drills/instance.ts';
import { policies } from './drills/policies.ts';
import { gain } from './drills/simulate.ts';
import { worlds, type World } from './drills/worlds.ts';
import type { Figure } from './figure.ts';

const instances = 200;
const seed = 20260311;
const debrief = '2026-03-02';
const own = 'own rule';

/** What is simulated; goals are set for the first, the others are reported beside it. */
interface Setting {
  spread: Spread;
  pace: Pace;
  goals: boolean;
}

const settings: readonly Setting[] = [
  { spread: 'unequal', pace: 'built up', goals: true },
  { spread: 'nearly equal', pace: 'built up', goals: false },
  { spread: 'unequal', pace: 'at once', goals: false },
];

/** The drill rule against its peers; models and noise are in bench/drills/README.md. */
export async function run(): Promise<Figure[]> {
  const started = performance.now();
  const figures = [...settings.flatMap(compare), ...compareDays()];
  const seconds = (performance.now() - started) / 1000;
  figures.push({
    name: 'drills simulation time',
    value: round(seconds),
    unit: 's',
    goal: { atMost: 60 },
  });
  return figures;
}

function compare(setting: Setting): Figure[] {
  const label = `${setting.spread}, ${setting.pace}`;
  const { shares, byWorld } = sharesOfBound(setting);
  const rows = policies.map(({ name, importance }) => {
    const list = shares.get(name) ?? [];
    return { name, importance, list, mean: sum(list) / list.length };
  });
  const best = (importance: boolean) =>
    rows
      .filter((row) => row.name !== own && row.importance === importance)
      .reduce((a, b) => (b.mean > a.mean ? b : a));
  const ours = shares.get(own) ?? [];
  const against = (rival: { name: string; list: number[] }, knows: string, atLeast: number) => ({
    name: `drills own rule / best ${knows} importance, ${label}`,
    value: round(sum(ours) / sum(rival.list)),
    unit: 'ratio',
    ...(setting.goals ? { goal: { atLeast } } : {}),
    note: `${rival.name}; ${interval(ours, rival.list)}`,
  });
  const [worst, list] = [...byWorld].reduce((a, b) => (sum(b[1]) < sum(a[1]) ? b : a));
  return [
    against(best(false), 'without', 1.2),
    against(best(true), 'with', 1),
    ...rows.map((row) => ({
      name: `drills share of bound, ${label}: ${row.name}`,
      value: round(row.mean),
      unit: 'share',
      note: interval(
        row.list,
        row.list.map(() => 1),
      ),
    })),
    {
      name: `drills share of bound, ${label}: own rule in its worst world`,
      value: round(sum(list) / list.length),
      unit: 'share',
      note: worst,
    },
  ];
}

/** Every policy's gain as a share of the bound, one entry an instance. */
function sharesOfBound(setting: Setting) {
  const shares = new Map<string, number[]>(policies.map(({ name }) => [name, []]));
  const byWorld = new Map<string, number[]>(worlds.map(({ name }) => [name, []]));
  for (const [world, each] of everyInstance(setting)) {
    const days = ruleDays(each.days);
    const most = bound(world, each, days);
    for (const policy of policies) {
      const share = gain(world, each, days, policy.make(each)) / most;
      shares.get(policy.name)?.push(share);
      if (policy.name === own) byWorld.get(world.name)?.push(share);
    }
  }
  return { shares, byWorld };
}

/** As many sittings on other days: the rule's, the first ones, evenly spread from the debrief on. */
function compareDays(): Figure[] {
  const gains = { rule: [] as number[], first: [] as number[], even: [] as number[] };
  const rule = policies.find(({ name }) => name === own);
  if (!rule) throw new Error('no such policy');
  for (const [world, each] of everyInstance({ spread: 'unequal', pace: 'built up' })) {
    const days = ruleDays(each.days);
    const first = days.map((_, index) => index);
    const even = days.map((_, index) => Math.floor((index * each.days) / days.length));
    gains.rule.push(gain(world, each, days, rule.make(each)));
    gains.first.push(gain(world, each, first, rule.make(each)));
    gains.even.push(gain(world, each, even, rule.make(each)));
  }
  return (['first', 'even'] as const).map((other) => ({
    name: `drills days rule / ${other} days`,
    value: round(sum(gains.rule) / sum(gains[other])),
    unit: 'ratio',
    note: interval(gains.rule, gains[other]),
  }));
}

function* everyInstance({ spread, pace }: Omit<Setting, 'goals'>): Generator<[World, Instance]> {
  for (const [index, world] of worlds.entries()) {
    for (let count = 0; count < instances; count++) {
      yield [world, instance(seed + index * 1_000_003 + count * 7919, spread, pace)];
    }
  }
}

function ruleDays(days: number): number[] {
  return drillDays(debrief, addDays(debrief, days), debrief).map((day) =>
    daysBetween(debrief, day),
  );
}

function interval(over: readonly number[], under: readonly number[]): string {
  const { low, high } = ratioOfSums(over, under, seed);
  return `95 % ${low.toFixed(3)} to ${high.toFixed(3)}, n ${String(over.length)}`;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
