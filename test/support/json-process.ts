import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { createInterface } from 'node:readline';
import { z } from 'zod';

const shape = z.object({
  id: z.string().optional(),
  to: z.string().optional(),
  channel: z.string().optional(),
  text: z.string().optional(),
  choices: z.array(z.object({ id: z.string(), label: z.string() })).optional(),
  form: z.object({ id: z.string(), fields: z.array(z.object({ id: z.string() })) }).optional(),
  files: z.array(z.object({ name: z.string(), type: z.string(), path: z.string() })).optional(),
  done: z.number().optional(),
  error: z.object({ line: z.number(), code: z.string(), message: z.string() }).optional(),
});
/** One line that `chat --json` wrote. */
export type OutLine = z.infer<typeof shape>;

export function outLine(line: string): OutLine {
  return shape.parse(JSON.parse(line));
}

/** A real `chat --json` process on a database file. */
export class JsonProcess {
  readonly child: ChildProcessWithoutNullStreams;
  readonly output: OutLine[] = [];
  stderr = '';
  readonly exited: Promise<number | null>;
  #waiting: (() => void)[] = [];
  #closed = false;

  constructor(data: string, options: readonly string[] = []) {
    this.child = spawn(
      process.execPath,
      ['src/start.ts', 'chat', '--json', '--data', data, ...options],
      { env: { ...process.env, DATABASE_URL: '', LOG_LEVEL: '' } },
    );
    // Writing to a killed process is part of the game.
    this.child.stdin.on('error', () => undefined);
    this.child.stderr.on('data', (chunk: Buffer) => (this.stderr += chunk.toString()));
    const lines = createInterface({ input: this.child.stdout, crlfDelay: Infinity });
    lines.on('line', (line) => {
      // A killed process may leave half a line.
      if (this.child.killed && !line.endsWith('}')) return;
      this.output.push(outLine(line));
      this.#wake();
    });
    this.exited = new Promise((resolve) => {
      this.child.once('close', (code) => {
        this.#closed = true;
        this.#wake();
        resolve(code);
      });
    });
  }

  write(line: object | string): void {
    this.child.stdin.write(`${typeof line === 'string' ? line : JSON.stringify(line)}\n`);
  }

  /** All output up to and with the `done` or `error` of input line `number`. */
  async until(number: number): Promise<OutLine[]> {
    for (;;) {
      const end = this.output.findIndex((out) => (out.done ?? out.error?.line) === number);
      if (end >= 0) return this.output.slice(0, end + 1);
      if (this.#closed)
        throw new Error(`it ended before line ${number} was answered: ${this.stderr}`);
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  /** Sends the end of input and waits for the process to end. */
  async end(): Promise<number | null> {
    this.child.stdin.end();
    return this.exited;
  }

  #wake(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}

/** Runs the lines through one process; what it wrote and its status. */
export async function runLines(
  data: string,
  lines: readonly (object | string)[],
  options: readonly string[] = [],
): Promise<{ output: OutLine[]; code: number | null; stderr: string }> {
  const chat = new JsonProcess(data, options);
  for (const line of lines) chat.write(line);
  const code = await chat.end();
  return { output: chat.output, code, stderr: chat.stderr };
}
