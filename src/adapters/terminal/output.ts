import type { Writable } from 'node:stream';

/** Whoever read our output is gone. */
export class OutputClosedError extends Error {
  readonly code = 'output_closed';
  constructor(cause: unknown) {
    super('the output was closed', { cause });
    this.name = 'OutputClosedError';
  }
}

/** Writes text; resolves when it was handed on, so that a slow reader slows us down. */
export type Write = (text: string) => Promise<void>;

export function writerTo(stream: Writable): Write {
  // Without a listener a closed pipe ends the process; the callback below reports it.
  stream.on('error', () => undefined);
  return (text) =>
    new Promise((resolve, reject) => {
      stream.write(text, (error) => {
        if (error) reject(new OutputClosedError(error));
        else resolve();
      });
    });
}
