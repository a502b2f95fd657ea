import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A real `serve` process on a database file. */
export class ServeProcess {
  readonly child: ChildProcess;
  readonly lines: string[] = [];
  /** Resolves when it listens; rejects when it ends before that. */
  readonly ready: Promise<void>;
  readonly exited: Promise<unknown>;

  constructor(data: string, env: Record<string, string>) {
    this.child = spawn(process.execPath, ['src/start.ts', 'serve', '--data', data], {
      env: { ...process.env, DATABASE_URL: '', LOG_LEVEL: 'info', ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    this.exited = once(this.child, 'close');
    const { stderr } = this.child;
    if (stderr === null) throw new Error('the process has no stderr');
    this.ready = new Promise((resolve, reject) => {
      createInterface({ input: stderr }).on('line', (line) => {
        this.lines.push(line);
        if (line.includes('slack: one workspace')) resolve();
      });
      void this.exited.then(() => reject(new Error(`it ended: ${this.lines.join('\n')}`)));
    });
    // Whoever kills it early does not wait for it.
    this.ready.catch(() => undefined);
  }

  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    this.child.kill(signal);
    await this.exited;
  }
}
