import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { end, type Flow } from '../../src/core/flow/types.ts';
import { product } from '../../src/core/flows/index.ts';

const flows = Object.values(product.flows);
const steps = flows.flatMap((flow) =>
  Object.entries(flow.steps).map(([name, step]) => ({ flow, name, step })),
);

/** Every step an answer can lead to from here, over any number of answers. */
function reachable(flow: Flow, from: string): Set<string> {
  const found = new Set<string>();
  const ahead = [from];
  for (let step = ahead.pop(); step !== undefined; step = ahead.pop()) {
    if (found.has(step)) continue;
    found.add(step);
    ahead.push(...(flow.steps[step]?.to ?? []));
  }
  return found;
}

/** What the sources of the flows say, literally. */
function sources(folder: URL): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8'))
    .join('\n');
}
const written = sources(new URL('../../src/core/flows/', import.meta.url));

describe.each(flows.map((flow) => [flow.name, flow] as const))('%s', (name, flow) => {
  test('begins at a step it has', () => {
    expect(Object.keys(flow.steps)).toContain(flow.start);
  });

  test('has no step that cannot be reached from its start', () => {
    expect(
      Object.keys(flow.steps).filter((step) => !reachable(flow, flow.start).has(step)),
    ).toEqual([]);
  });

  test('leads only to steps there are', () => {
    const known = [...Object.keys(flow.steps), end];
    const led = Object.values(flow.steps).flatMap((step) => step.to);
    expect(led.filter((step) => !known.includes(step))).toEqual([]);
  });

  test('comes to an end from every step', () => {
    expect(Object.keys(flow.steps).filter((step) => !reachable(flow, step).has(end))).toEqual([]);
  });

  test('is found under its own name and keeps its names in stored conversations stable', () => {
    expect(product.flows[name]).toBe(flow);
    for (const step of Object.keys(flow.steps)) expect(step).toMatch(/^[a-z][a-z_]*$/iu);
    expect(flow.version).toBeGreaterThanOrEqual(1);
  });
});

test('in free telling a number is text, so no such step takes typed numbers', () => {
  const both = steps.filter(({ step }) => step.typedNumbers === true && step.free === true);
  expect(both.map(({ flow, name }) => `${flow.name}/${name}`)).toEqual([]);
});

test('every flow that a step or a command starts is there', () => {
  const started = [...written.matchAll(/\bflow: '([a-z]+)'|\bflowOf\('([a-z]+)'\)/gu)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
  expect(started.length).toBeGreaterThan(15);
  expect(started.filter((name) => !Object.hasOwn(product.flows, name))).toEqual([]);
});

test('every flow there is can be started by something', () => {
  const engine = sources(new URL('../../src/core/flow/', import.meta.url));
  const unused = flows.filter(({ name }) => {
    const start = new RegExp(
      String.raw`flow: '${name}'|(?:flowOf|startWithEmployer)\('${name}'[,)]`,
      'u',
    );
    return !start.test(written) && !start.test(engine);
  });
  expect(unused.map(({ name }) => name)).toEqual([]);
});

test('the two flows that the engine itself starts are there', () => {
  expect(Object.keys(product.flows)).toEqual(expect.arrayContaining(['later', 'parked']));
});

test('every command has a name, a usage and a description short enough for the platforms', () => {
  const names = product.commands.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { name, usage, description } of product.commands) {
    expect(name).toMatch(/^[a-z]{2,20}$/u);
    expect(usage.startsWith(name)).toBe(true);
    expect(description.length).toBeLessThanOrEqual(100);
  }
});
