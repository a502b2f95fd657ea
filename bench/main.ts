import { readdirSync } from 'node:fs';
import type { Figure } from './figure.ts';

type Run = () => Promise<Figure[]>;

/** Every file here that has a run(), by the name it is called with. */
async function benches(): Promise<Map<string, Run>> {
  const found = new Map<string, Run>();
  for (const file of readdirSync(import.meta.dirname).sort()) {
    if (!file.endsWith('.ts') || file === 'main.ts') continue;
    const module: unknown = await import(`./${file}`);
    if (isBench(module)) found.set(file.replace(/\.ts$/u, ''), module.run);
  }
  return found;
}

function line({ name, value, unit, goal, note }: Figure): string {
  const shown = Number.isInteger(value) ? String(value) : value.toPrecision(3);
  return [name, shown, unit, ...verdict(value, goal), ...(note ? [`(${note})`] : [])].join(' ');
}

function verdict(value: number, goal: Figure['goal']): string[] {
  if (goal === undefined) return ['reported'];
  const { atLeast = -Infinity, atMost = Infinity } = goal;
  const told = [
    ...(goal.atLeast === undefined ? [] : [`>= ${atLeast}`]),
    ...(goal.atMost === undefined ? [] : [`<= ${atMost}`]),
  ];
  return [told.join(' and '), value >= atLeast && value <= atMost ? 'pass' : 'FALLS SHORT'];
}

function isBench(module: unknown): module is { run: Run } {
  return typeof module === 'object' && module !== null && 'run' in module;
}

const all = await benches();
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !all.has(name));
if (unknown.length > 0) {
  console.error(
    `There is no bench ${unknown.join(', ')}; there are ${[...all.keys()].join(', ')}.`,
  );
  process.exit(2);
}
for (const [name, run] of all) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  for (const figure of await run()) console.log(line(figure));
}
