import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const src = fileURLToPath(new URL('../src', import.meta.url));
const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => join(entry.parentPath, entry.name));
const source = (file: string) => readFileSync(file, 'utf8');
const inside = (folder: string) => files.filter((file) => file.startsWith(join(src, folder, '/')));

/** `import … from 'x'`, `export … from 'x'`, `import 'x'` and `import('x')`. */
const importing = /^(?:import|export)\s[^'";]*from '([^'\n]+)'|\bimport ?\(?'([^'\n]+)'/gmu;

/** Everything a file imports: packages by name, files by their path under src. */
function imports(file: string): string[] {
  return [...source(file).matchAll(importing)].map(([, from, bare]) => {
    const name = from ?? bare ?? '';
    return name.startsWith('.') ? normalize(join(relative(src, dirname(file)), name)) : name;
  });
}

/** `file: import` of every import that the rule does not allow. */
const against = (folder: string, allowed: (name: string) => boolean) =>
  inside(folder).flatMap((file) =>
    imports(file)
      .filter((name) => !allowed(name))
      .map((name) => `${relative(src, file)}: ${name}`),
  );

/** Pure libraries that core may use: no clock, no chance, no I/O. */
const pure = ['zod', 'temporal-polyfill', 'stemmer'];

test('core imports only itself and pure libraries', () => {
  expect(inside('core').flatMap(imports)).toEqual(expect.arrayContaining(pure));
  expect(against('core', (name) => name.startsWith('core/') || pure.includes(name))).toEqual([]);
});

test('adapters and storage never meet', () => {
  expect(against('adapters', (name) => !name.startsWith('storage/'))).toEqual([]);
  expect(against('storage', (name) => !name.startsWith('adapters/'))).toEqual([]);
});

test('service and operate know no platform by name', () => {
  for (const folder of ['service', 'operate'])
    expect(against(folder, (name) => !name.startsWith('adapters/'))).toEqual([]);
});

test('one adapter never uses another', () => {
  for (const name of readdirSync(join(src, 'adapters'))) {
    const own = `adapters/${name}`;
    const others = against(own, (each) => !each.startsWith('adapters/') || each.startsWith(own));
    expect(others).toEqual([]);
  }
});

test.each([
  ['the clock', /\bDate\.now\b|\bnew Date\(\s*\)|\bTemporal\.Now\b|\bperformance\.now\b/u],
  ['chance', /\bMath\.random\b|\brandomUUID\b|\bgetRandomValues\b/u],
  ['the process or the machine', /\bprocess\.(?:env|argv|exit|on|std|cwd)|['"]node:|\brequire\(/u],
  ['timers or the network', /\bset(?:Timeout|Interval|Immediate)\(|\bfetch\(/u],
])('core does not reach for %s', (_what, reached) => {
  expect(inside('core').filter((file) => reached.test(source(file)))).toEqual([]);
});

/** What a file leads to, itself included where the way comes back. */
function leadsTo(file: string): Set<string> {
  const met = new Set<string>();
  const todo = [...(graph.get(file) ?? [])];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (met.has(next)) continue;
    met.add(next);
    todo.push(...(graph.get(next) ?? []));
  }
  return met;
}
const graph = new Map(files.map((file) => [relative(src, file), imports(file)]));
/** Being untangled elsewhere. */
test('no file leads back to itself, by what it imports', () => {
  const round = [...graph.keys()].filter((file) => leadsTo(file).has(file));
  expect(round).toEqual([]);
});
