import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { help } from '../src/command-line.ts';
import { settingNames } from '../src/config.ts';
import { catalogue } from '../src/core/flows/commands.ts';

const root = new URL('../', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, root), 'utf8');
const pages = ['README.md', 'CONTRIBUTING.md', 'docs/behaviour.md', 'docs/contracts.md'];
const platformPages = ['docs/slack.md', 'docs/discord.md'];

test.each(['README.md', 'docs/contracts.md'])('%s names every command of the chat', (page) => {
  const text = read(page);
  const names = catalogue.map(({ name }) => name);
  // 'thanks' is typed with a slash: the bare word is thanks
  const says = (name: string) => [`\`${name}`, `\`/${name}`].some((each) => text.includes(each));
  expect(names.filter((name) => !says(name))).toEqual([]);
});

test('docs/contracts.md names every command of the command line with its options', () => {
  const rows = read('docs/contracts.md').split('\n');
  const lines = help.split('\n').filter((line) => /^ {2}[a-z]/u.test(line) && !/npm/u.test(line));
  expect(lines.length).toBeGreaterThan(6);
  for (const line of lines) {
    const [name = ''] = line.trim().split(' ');
    const said = rows.filter((row) => row.startsWith(`| \`${name}`)).join('\n');
    expect(said, name).not.toBe('');
    for (const option of line.match(/--[a-z]+/gu) ?? []) expect(said, name).toContain(option);
  }
});

test.each(['.env.example', 'docs/contracts.md'])('%s names every setting', (page) => {
  expect(settingNames.length).toBeGreaterThan(10);
  expect(settingNames.filter((name) => !read(page).includes(name))).toEqual([]);
});

test.each([...pages, ...platformPages])('%s leads nowhere that is not there', (page) => {
  const at = new URL(page, root);
  const links = [...read(page).matchAll(/\]\((?!https?:)([^)#]+)/gu)].map(([, to = '']) => to);
  const paths = [...read(page).matchAll(/`((?:src|test|bench|docs)\/[\w./-]+)`/gu)].map(
    ([, path = '']) => path,
  );
  const missing = [
    ...links.filter((to) => !existsSync(fileURLToPath(new URL(to, at)))),
    ...paths.filter((path) => !existsSync(fileURLToPath(new URL(path, root)))),
  ];
  expect(missing).toEqual([]);
});

test('CONTRIBUTING.md names the measurements it starts', () => {
  const named = [...read('CONTRIBUTING.md').matchAll(/npm run bench -- (\w+)/gu)];
  expect(named.length).toBeGreaterThan(0);
  for (const [, name] of named) {
    expect(existsSync(fileURLToPath(new URL(`bench/${name}.ts`, root)))).toBe(true);
  }
});
