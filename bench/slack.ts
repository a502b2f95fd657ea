import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Figure } from './figure.ts';
import { Loopback } from './slack/loopback.ts';
import { BenchServer } from './slack/server.ts';

const people = Array.from({ length: 1500 }, (_, person) => person);
/** One pair alone says little: it is over within two seconds. */
const rounds = 31;
const [ourPort, barePort] = [38_701, 38_702];

/**
 * A durable step (dedupe, load, advance, commit, reply) beside a bare Bolt app that echoes with
 * say(), both on Bolt's HTTP receiver and one loopback Web API, in turn.
 */
export async function run(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'next-round-slack-'));
  const api = await Loopback.start();
  const serve = ['src/start.ts', 'serve', '--data', join(folder, 'x.sqlite')];
  // What is measured is a start like any but the first after an install, which fills node's cache.
  const first = new BenchServer(serve, ourPort, api.url);
  await first.ready();
  await first.deliver([0], () => 'hello');
  await first.stop();
  const ours = new BenchServer(serve, ourPort, api.url);
  await ours.ready();
  const bare = new BenchServer(['bench/slack/bare.ts'], barePort, api.url);
  await bare.ready();
  try {
    const warming = ['just had an interview at Halden', 'note they use SAP'];
    for (const server of [ours, bare]) {
      for (const text of warming) await perSecond(server, api, () => text);
      server.times.length = 0;
    }
    const before = [ours.processor(), bare.processor()] as const;
    const ratios: number[] = [];
    const rates: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const text = (person: number) => `note they use SAP, line ${round} of ${person}`;
      const first = round % 2 === 0 ? [ours, bare] : [bare, ours];
      const measured = new Map<BenchServer, number>();
      for (const server of first) measured.set(server, await perSecond(server, api, text));
      const our = measured.get(ours) ?? 0;
      rates.push(our);
      ratios.push(our / (measured.get(bare) ?? Infinity));
    }
    const work = (ours.processor() - before[0]) / (bare.processor() - before[1]);
    return [...figures(ours, bare, ratios, rates), workFigure(work)];
  } finally {
    await ours.stop();
    await bare.stop();
    await api.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Messages a second, until all are acknowledged and all replies were posted. */
async function perSecond(
  server: BenchServer,
  api: Loopback,
  text: (person: number) => string,
): Promise<number> {
  const start = performance.now();
  const goal = api.posted + people.length;
  await Promise.all([server.deliver(people, text), api.until(goal)]);
  return (people.length * 1000) / (performance.now() - start);
}

function figures(
  ours: BenchServer,
  bare: BenchServer,
  ratios: readonly number[],
  rates: readonly number[],
): Figure[] {
  const spread = `${Math.min(...ratios).toFixed(2)}-${Math.max(...ratios).toFixed(2)} in ${rounds} pairs`;
  return [
    {
      name: 'slack durable step / bare echo',
      value: middle(ratios),
      unit: 'ratio',
      goal: { atLeast: 0.85 },
      note: spread,
    },
    { name: 'slack durable steps', value: Math.round(middle(rates)), unit: '/s' },
    { name: 'slack p99 / bare p99', value: p99(ours) / p99(bare), unit: 'ratio' },
    { name: 'slack p99 until acknowledged', value: p99(ours), unit: 'ms' },
    { name: 'slack memory after load', value: ours.memory(), unit: 'MB' },
    { name: 'slack memory / bare', value: ours.memory() / bare.memory(), unit: 'ratio' },
    {
      name: 'slack start-up / bare',
      value: ours.startUp / bare.startUp,
      unit: 'ratio',
      note: 'any start but the first',
    },
  ];
}

/** Without the waiting: steadier than the rate on a machine that does other things as well. */
const workFigure = (value: number): Figure => ({
  name: 'slack processor time a step / bare',
  value,
  unit: 'ratio',
});

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

const p99 = ({ times }: BenchServer): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? NaN;
