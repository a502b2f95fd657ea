import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

const folder = new URL('./', import.meta.url);
const built = new URL('../../node_modules/.cache/bench-discord/', folder);
const inBuilt = (path: string) => new URL(path, built).pathname;

/** Both bots as JavaScript, as they are shipped: stripping types at each start is no part of them. */
export function build(): void {
  const compiler = new URL('../../node_modules/typescript/bin/tsc', folder).pathname;
  execFileSync(process.execPath, [compiler, '-p', folder.pathname], { stdio: 'inherit' });
  // As in the package: without it node tries each file as CommonJS first.
  writeFileSync(new URL('package.json', built), '{"type":"module"}\n');
}

export type Name = 'ours' | 'bare';

/** What a bot needs to run. */
export interface Place {
  api: string;
  token: string;
  /** Of ours only. */
  database: string;
}

/** Ours is started as everybody starts it. */
const commands: Record<Name, readonly string[]> = {
  ours: [inBuilt('src/start.js'), 'serve'],
  bare: [inBuilt('bench/discord/bare.js')],
};

/** One of the two bots as a process of its own. */
export class BotProcess {
  readonly #child: ChildProcess;
  /** From the start of the process until it listens, ms. */
  readonly startUp: number;

  private constructor(child: ChildProcess, startUp: number) {
    this.#child = child;
    this.startUp = startUp;
  }

  static async start(name: Name, { api, token, database }: Place): Promise<BotProcess> {
    const env = {
      PATH: process.env['PATH'],
      DISCORD_API_URL: api,
      DISCORD_TOKEN: token,
      DATABASE_URL: `sqlite:${database}`,
    };
    const flags = ['--expose-gc', '--import', inBuilt('bench/discord/report.js')];
    const started = performance.now();
    const child = spawn(process.execPath, [...flags, ...commands[name]], {
      env,
      stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    });
    if (child.stderr !== null) await connected(child.stderr);
    return new BotProcess(child, performance.now() - started);
  }

  /** CPU used so far, ms; memory held, MB. */
  async ask(what: 'cpu' | 'memory'): Promise<number> {
    const answer = once(this.#child, 'message');
    this.#child.send(what);
    const [value] = (await answer) as [number];
    return value;
  }

  /** Lets it end as an operator does. */
  async end(): Promise<void> {
    const exited = once(this.#child, 'exit');
    this.#child.kill('SIGTERM');
    await exited;
  }
}

/** Resolves when the bot says that it is connected; whatever else it has to complain of is shown. */
function connected(output: Readable): Promise<void> {
  return new Promise((resolve, reject) => {
    const lines = createInterface({ input: output });
    lines.on('line', (line) => {
      if (line.includes('connected as')) resolve();
      else if (!line.includes(' info ')) console.error(line);
    });
    lines.once('close', () => reject(new Error('the bot ended before it was connected')));
  });
}
