import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';

const folder = new URL('./', import.meta.url);
const built = new URL('../../node_modules/.cache/bench-discord/bench/discord/', folder);

/** Both bots as JavaScript, as they are shipped: stripping types at each start is no part of them. */
export function build(): void {
  const compiler = new URL('../../node_modules/typescript/bin/tsc', folder).pathname;
  execFileSync(process.execPath, [compiler, '-p', folder.pathname], { stdio: 'inherit' });
  // As in the package: without it node tries each file as CommonJS first.
  writeFileSync(new URL('../../package.json', built), '{"type":"module"}\n');
}

export type Name = 'ours' | 'bare';

/** One of the two bots as a process of its own. */
export class BotProcess {
  readonly #child: ChildProcess;
  /** From the start of the process until it listens, ms. */
  readonly startUp: number;

  private constructor(child: ChildProcess, startUp: number) {
    this.#child = child;
    this.startUp = startUp;
  }

  static async start(name: Name, args: readonly string[]): Promise<BotProcess> {
    const script = new URL(`${name}.js`, built).pathname;
    const started = performance.now();
    const child = spawn(process.execPath, ['--expose-gc', script, ...args], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    await once(child, 'message');
    return new BotProcess(child, performance.now() - started);
  }

  /** CPU used so far, ms; memory held, MB. */
  async ask(what: 'cpu' | 'memory'): Promise<number> {
    const answer = once(this.#child, 'message');
    this.#child.send(what);
    const [value] = (await answer) as [number];
    return value;
  }

  async end(): Promise<void> {
    const exited = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    await exited;
  }
}
