#!/usr/bin/env node
import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadEnvFile } from 'node:process';
import { styleText } from 'node:util';
import { manifest } from './adapters/slack/manifest.ts';
import { chat } from './adapters/terminal/chat.ts';
import { playDemo } from './adapters/terminal/demo.ts';
import { demoScript } from './adapters/terminal/demo-script.ts';
import { saveFiles } from './adapters/terminal/files.ts';
import { failureOf, isClosed } from './adapters/terminal/failure.ts';
import { writerTo } from './adapters/terminal/output.ts';
import type { Look } from './adapters/terminal/render.ts';
import { runBot } from './bot.ts';
import { help, orderFrom, UsageError, type Order } from './command-line.ts';
import { configFrom, type Config } from './config.ts';
import { catalogue } from './core/flows/commands.ts';
import { product } from './core/flows/index.ts';
import { rulesReader } from './core/reading/reader.ts';
import { exportFor } from './operate/export.ts';
import { examine, findingLine } from './operate/doctor.ts';
import { forget } from './operate/forget.ts';
import { platformFindings } from './platforms.ts';
import { visible, visibleJson } from './core/message/visible.ts';
import { openKeyv } from './storage/keyv.ts';
import { openSqlite } from './storage/sqlite/open.ts';

/** Something that a later version brings was asked for. */
class NotYetError extends Error {
  readonly code = 'not_yet';
  constructor(what: string) {
    super(
      `${what} is not there yet; this version has chat, serve, read, doctor, export and forget.`,
    );
    this.name = 'NotYetError';
  }
}

class NoDatabaseError extends Error {
  readonly code = 'no_database';
  constructor(path: string) {
    super(`There is no database at ${path}; nothing was removed. Give the right --data FILE.`);
    this.name = 'NoDatabaseError';
  }
}

async function run(args: readonly string[]): Promise<void> {
  readEnvFile();
  const order = orderFrom(args);
  switch (order.command) {
    case 'help':
      return print(help);
    case 'version':
      return print(version());
    case 'not-yet':
      throw new NotYetError(order.name);
    case 'default': {
      const config = configFrom(process.env);
      if (config.slack !== null || config.discord !== null) return runBot(config, null, leaving());
      return talk(config, { user: 'me', data: null, json: false, now: null, zone: null });
    }
    case 'chat':
      return talk(configFrom(process.env), order);
    case 'demo':
      return demo();
    case 'serve':
      return runBot(configFrom(process.env), order.data, leaving());
    case 'doctor':
      if (order.manifest !== null) return print(manifest(catalogue, order.manifest).trimEnd());
      return doctor(order.data);
    case 'forget':
      return forgetPerson(order);
    case 'export':
      return exportPerson(order);
    case 'read': {
      const form = order.json ? 'json' : order.explain ? 'explain' : 'plain';
      const { readFiles } = await import('./operate/read.ts');
      const said = readFiles(order.files, {
        now: order.now ?? Date.now(),
        zone: order.zone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone,
        form,
      });
      return print(order.json ? visibleJson(said) : said.split('\n').map(visible).join('\n'));
    }
    default:
      return order satisfies never;
  }
}

async function talk(
  config: Config,
  { user, data, json, now, zone }: Omit<Extract<Order, { command: 'chat' }>, 'command'>,
): Promise<void> {
  const path = data ?? config.database;
  const store = openSqlite(path);
  try {
    // A first write, so that a full disk is told of now and not at the first answer.
    await store.rows.write('program', [{ key: 'started', value: '{}', expires: null }]);
    await chat(
      { user, json, now, zone, command: commandBack(user, data) },
      {
        store,
        reader: rulesReader,
        product,
        folder: join(dirname(path), 'exports'),
        input: process.stdin,
        output: process.stdout,
        signal: leaving(),
        report: explain,
      },
    );
  } finally {
    await store.close();
  }
}

async function demo(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'next-round-demo-'));
  const store = openSqlite(join(folder, 'demo.sqlite'));
  try {
    const style: Look['style'] = (kind, line) =>
      styleText(kind === 'heading' ? 'bold' : 'cyan', line, { stream: process.stdout });
    const write = writerTo(process.stdout);
    await playDemo(demoScript, { store, reader: rulesReader, product, write, folder, style });
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function doctor(data: string | null): Promise<void> {
  const findings = await examine({
    env: process.env,
    data,
    nodeVersion: process.version,
    commands: catalogue,
    platforms: platformFindings,
  });
  print(findings.map(findingLine).join('\n'));
  if (findings.some(({ ok }) => !ok)) process.exitCode = 1;
}

type OnPerson = Omit<Extract<Order, { command: 'export' | 'forget' }>, 'command'>;

/** The data on stdout, the readable page as a file beside the database. */
async function exportPerson({ person, data }: OnPerson): Promise<void> {
  const path = data ?? configFrom(process.env).database;
  const store = openSqlite(path, { readOnly: true });
  try {
    const { json, page } = await exportFor(store, person.subject, Date.now());
    const [saved] = await saveFiles(
      randomUUID().slice(0, 8),
      [page],
      join(dirname(path), 'exports'),
    );
    print(json);
    process.stderr.write(`A page to read: ${saved?.path ?? ''}\n`);
  } finally {
    await store.close();
  }
}

async function forgetPerson({ user, person, data }: OnPerson): Promise<void> {
  const path = data ?? configFrom(process.env).database;
  if (!existsSync(path)) throw new NoDatabaseError(path);
  const store = openSqlite(path);
  try {
    await person.forgetBeside((namespace) => openKeyv(store.rows, namespace));
    const count = await forget(store, person.subject, Date.now());
    print(
      count === 0
        ? `Nothing was held on ${JSON.stringify(user)}; check the name.`
        : `Removed ${count} records; nothing is held on this person any more. Files of an export stay where they are, and so does the chat itself.`,
    );
  } finally {
    await store.close();
  }
}

/** Aborts when the process is asked to end; asked twice, it ends at once. */
function leaving(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => controller.abort());
  }
  return controller.signal;
}

/** How this chat is started again. */
function commandBack(user: string, data: string | null): string {
  const options = [...(user === 'me' ? [] : ['--user', user]), ...(data ? ['--data', data] : [])];
  const shown = options.map((each) => (/^[\w./-]+$/u.test(each) ? each : JSON.stringify(each)));
  const start = process.env['npm_lifecycle_event'] === 'start' ? 'npm start' : 'next-round';
  if (shown.length === 0) return start;
  return `${start}${start === 'npm start' ? ' --' : ''} chat ${shown.join(' ')}`;
}

function readEnvFile(): void {
  try {
    loadEnvFile();
  } catch {
    // There is none; the environment is enough.
  }
}

function version(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return /"version":\s*"([^"]+)"/u.exec(text)?.[1] ?? 'unknown';
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** The stack goes to stderr only when asked for; it may name files, never what people wrote. */
function explain(error: unknown): void {
  if (process.env['LOG_LEVEL'] !== 'debug') return;
  process.stderr.write(
    `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  if (!isClosed(error)) {
    process.stderr.write(`${failureOf(error).message}\n`);
    explain(error);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}
