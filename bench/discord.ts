import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { build, type Name } from './discord/process.ts';
import { Seat } from './discord/seat.ts';
import type { Figure } from './figure.ts';

const rounds = 3;
/** A bot that starts oftener within ten minutes waits, so that no crash burns the day's sessions. */
const starts = 3;
const people = 20;
/** Waves before the measured ones: by then the machine has learnt the code of both. */
const warming = { command: 120, press: 40 };
const measured = { command: 80, press: 25 };
/**
 * How long what a wave set going is given to end, ms. A press is answered by a post, and both clients
 * make at most 45-50 posts a second, as Discord demands: faster, what is measured is how they queue.
 */
const settling = { command: 100, press: 250 };

interface Measured {
  /** ms */
  starts: number[];
  /** MB */
  idle: number;
  command: Cost;
  press: Cost;
  /** From the command to its response, ms. */
  latencies: number[];
}

/** What one interaction takes. */
interface Cost {
  /** CPU, ms */
  cpu: number;
  /** Requests to Discord */
  requests: number;
}

type Both<T> = Record<Name, T>;
const names: readonly Name[] = ['ours', 'bare'];

/** Ours beside a bare discord.js bot that does the same for the person, wave by wave. */
export async function run(): Promise<Figure[]> {
  build();
  const folder = mkdtempSync(join(tmpdir(), 'next-round-bench-'));
  try {
    const pairs: Both<Measured>[] = [];
    for (let round = 0; round < rounds; round++)
      pairs.push(await measure(join(folder, `${round}.sqlite`)));
    return figures(pairs);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(database: string): Promise<Both<Measured>> {
  const seats = { ours: await Seat.make('ours', database), bare: await Seat.make('bare', '') };
  const both = async <T>(work: (seat: Seat) => Promise<T>): Promise<Both<T>> => ({
    ours: await work(seats.ours),
    bare: await work(seats.bare),
  });
  try {
    const began: Both<number>[] = [];
    // The first start of ours makes the database and registers the commands: it is not counted.
    await both((seat) => seat.start());
    for (let again = 0; again < starts; again++) began.push(await both((seat) => seat.start()));
    const idle = await both((seat) => seat.memory());
    await both((seat) => seat.meets(people));
    const command = await cost(both, 'command', (seat) => seat.commands());
    const press = await cost(
      both,
      'press',
      (seat) => seat.presses(),
      (seat) => seat.asks(),
    );
    const of = (name: Name): Measured => ({
      starts: began.map((each) => each[name]),
      idle: idle[name],
      command: command[name],
      press: press[name],
      latencies: seats[name].latencies,
    });
    return { ours: of('ours'), bare: of('bare') };
  } finally {
    await both((seat) => seat.close());
  }
}

/**
 * One wave of ours, one of the bare bot's, and so on: whatever else runs here slows both alike.
 * `first`: what has to be done before each wave and is not counted.
 */
async function cost(
  both: <T>(work: (seat: Seat) => Promise<T>) => Promise<Both<T>>,
  kind: 'command' | 'press',
  wave: (seat: Seat) => Promise<void>,
  first: ((seat: Seat) => Promise<void>) | null = null,
): Promise<Both<Cost>> {
  const spent: Both<Cost> = { ours: { cpu: 0, requests: 0 }, bare: { cpu: 0, requests: 0 } };
  const each = measured[kind] * people;
  for (let turn = -warming[kind]; turn < measured[kind]; turn++) {
    if (first !== null) {
      await both(first);
      await wait(settling[kind]);
    }
    const before = await both((seat) => seat.used());
    await both(wave);
    await wait(settling[kind]);
    const after = await both((seat) => seat.used());
    if (turn < 0) continue;
    for (const name of names) {
      spent[name].cpu += (after[name].cpu - before[name].cpu) / each;
      spent[name].requests += (after[name].requests - before[name].requests) / each;
    }
  }
  return spent;
}

function figures(pairs: readonly Both<Measured>[]): Figure[] {
  const ratio = (
    name: string,
    pick: (one: Measured) => readonly number[],
    atMost: number | null,
  ): Figure => {
    const ours = pairs.flatMap((pair) => pick(pair.ours));
    const bare = pairs.flatMap((pair) => pick(pair.bare));
    const ratios = ours.map((value, index) => value / (bare[index] ?? NaN)).sort((a, b) => a - b);
    const note = `${middle(ours).toPrecision(3)} against ${middle(bare).toPrecision(3)}, spread ${ratios[0]?.toFixed(2)}-${ratios.at(-1)?.toFixed(2)}`;
    const goal = atMost === null ? {} : { goal: { atMost } };
    return { name: `discord ${name} / bare`, value: middle(ratios), unit: 'x', ...goal, note };
  };
  const latency = (share: number): Figure => {
    const [ours = 0, bare = 0] = names.map((name) =>
      at(
        pairs.flatMap((pair) => pair[name].latencies),
        share,
      ),
    );
    const name = `discord command to response p${share * 100}`;
    return { name, value: ours, unit: 'ms', note: `bare ${bare.toPrecision(3)}` };
  };
  return [
    ratio('CPU a command', ({ command }) => [command.cpu], 1.6),
    ratio('requests a command', ({ command }) => [command.requests], null),
    ratio('CPU a press', ({ press }) => [press.cpu], 1.6),
    ratio('requests a press', ({ press }) => [press.requests], null),
    latency(0.5),
    latency(0.99),
    ratio('start-up', (one) => one.starts, 1.4),
    ratio('idle memory', ({ idle }) => [idle], 1.3),
  ];
}

const at = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;

const middle = (values: readonly number[]): number => at(values, 0.5);
