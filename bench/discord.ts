import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FakeDiscord } from '../test/support/discord/discord.ts';
import type { Asked } from '../test/support/discord/person/asked.ts';
import type { Person } from '../test/support/discord/person/person.ts';
import { BotProcess, build } from './discord/process.ts';
import type { Figure } from './figure.ts';

const rounds = 3;
const people = 20;
/** Enough for the machine to have learnt the code of both. */
const each = 60;

interface Measured {
  startUp: number;
  idle: number;
  /** CPU an interaction, ms. */
  command: number;
  press: number;
  /** From the command to its response, ms. */
  latencies: number[];
}

/** Ours beside a bare discord.js bot that makes the same requests, on the same fake, turn by turn. */
export async function run(): Promise<Figure[]> {
  build();
  const folder = mkdtempSync(join(tmpdir(), 'next-round-bench-'));
  try {
    const pairs: { ours: Measured; bare: Measured }[] = [];
    for (let round = 0; round < rounds; round++) {
      const ours = await measure('ours', join(folder, `${round}.sqlite`));
      pairs.push({ ours, bare: await measure('bare', '') });
    }
    const ratio = (name: string, pick: (one: Measured) => number, atMost: number): Figure => {
      const ratios = pairs.map(({ ours, bare }) => pick(ours) / pick(bare)).sort((a, b) => a - b);
      const note = `${mid(pairs.map(({ ours }) => pick(ours))).toPrecision(3)} against ${mid(
        pairs.map(({ bare }) => pick(bare)),
      ).toPrecision(3)}, spread ${ratios[0]?.toFixed(2)}-${ratios.at(-1)?.toFixed(2)}`;
      return { name: `discord ${name}`, value: mid(ratios), unit: 'x', goal: { atMost }, note };
    };
    const all = pairs.flatMap(({ ours }) => ours.latencies).sort((a, b) => a - b);
    const at = (share: number) => all[Math.floor(all.length * share)] ?? 0;
    return [
      ratio('CPU a command / bare', ({ command }) => command, 1.6),
      ratio('CPU a press / bare', ({ press }) => press, 1.6),
      { name: 'discord command to response p50', value: at(0.5), unit: 'ms' },
      { name: 'discord command to response p99', value: at(0.99), unit: 'ms' },
      ratio('start-up / bare', ({ startUp }) => startUp, 1.4),
      ratio('idle memory / bare', ({ idle }) => idle, 1.3),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(name: 'ours' | 'bare', database: string): Promise<Measured> {
  const discord = await FakeDiscord.start();
  const description = 'what I will send unasked';
  if (name === 'bare') discord.world.registers([{ name: 'reminders', description, type: 1 }]);
  const bot = await BotProcess.start(name, [discord.api, discord.token, database]);
  try {
    const { memory: idle } = await bot.used();
    const crowd = Array.from({ length: people }, (_, index) => discord.person(`P${index}`));
    await Promise.all(crowd.map((person) => (person.writes('hello'), person.hears())));
    const latencies: number[] = [];
    const command = await perInteraction(bot, crowd, async (person) => {
      const before = performance.now();
      await person.commands('reminders').response();
      latencies.push(performance.now() - before);
    });
    const pressed = buttonOn(discord, crowd);
    const press = await perInteraction(bot, crowd, async (person) => {
      const asked: Asked = pressed(person);
      await Promise.all([asked.response(), person.hears('has passed')]);
    });
    return { startUp: bot.startUp, idle, command, press, latencies };
  } finally {
    await bot.end();
    await discord.close();
  }
}

/** A button of a question that has passed, as it stands in everybody's chat. */
function buttonOn(discord: FakeDiscord, crowd: readonly Person[]): (person: Person) => Asked {
  const components = [
    {
      type: 1 as const,
      components: [
        { type: 2 as const, style: 2 as const, label: 'Old', custom_id: 'aaaaaaaaaa.1.old' },
      ],
    },
  ];
  for (const { dm: channel } of crowd) {
    const body = { content: 'An old question', components };
    discord.world.posts({ channel, author: discord.world.bot, body });
  }
  const old = new Map(crowd.map((person) => [person, person.last] as const));
  return (person) => person.presses('Old', old.get(person));
}

async function perInteraction(
  bot: BotProcess,
  crowd: readonly Person[],
  does: (person: Person) => Promise<void>,
): Promise<number> {
  await Promise.all(crowd.map(does));
  const before = await bot.used();
  for (let turn = 0; turn < each; turn++) await Promise.all(crowd.map(does));
  const after = await bot.used();
  return (after.cpu - before.cpu) / (each * crowd.length);
}

const mid = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
