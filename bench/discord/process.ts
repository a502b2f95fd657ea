import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

export interface Used {
  /** ms */
  cpu: number;
  /** MB */
  memory: number;
}

/** One of the two bots as a process of its own. */
export class BotProcess {
  readonly #child: ChildProcess;
  /** From the start of the process until it listens, ms. */
  readonly startUp: number;

  private constructor(child: ChildProcess, startUp: number) {
    this.#child = child;
    this.startUp = startUp;
  }

  static async start(name: 'ours' | 'bare', args: readonly string[]): Promise<BotProcess> {
    const script = new URL(`./${name}.ts`, import.meta.url).pathname;
    const started = performance.now();
    const child = spawn(process.execPath, ['--expose-gc', script, ...args], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    await once(child, 'message');
    return new BotProcess(child, performance.now() - started);
  }

  async used(): Promise<Used> {
    const answer = once(this.#child, 'message');
    this.#child.send('used');
    const [used] = (await answer) as [Used];
    return used;
  }

  async end(): Promise<void> {
    const exited = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    await exited;
  }
}
