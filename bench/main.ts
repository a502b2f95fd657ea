import { readdirSync } from 'node:fs';
import type { Figure } from './figure.ts';

const notBenches = ['main.ts', 'figure.ts'];

/** The benches there are, by the name they are called with. */
function benches(): string[] {
  return readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.ts') && !notBenches.includes(name))
    .map((name) => name.replace(/\.ts$/u, ''))
    .sort();
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

function isBench(module: unknown): module is { run: () => Promise<Figure[]> } {
  return typeof module === 'object' && module !== null && 'run' in module;
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !benches().includes(name));
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(', ')}; there are ${benches().join(', ')}.`);
  process.exit(2);
}
for (const name of asked.length > 0 ? asked : benches()) {
  const module: unknown = await import(`./${name}.ts`);
  if (!isBench(module)) throw new Error(`bench/${name}.ts has no run()`);
  for (const figure of await module.run()) console.log(line(figure));
}
