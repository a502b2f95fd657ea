import type { Service } from './platform.ts';

const levels = ['debug', 'info', 'warn', 'error'] as const;
export type Level = (typeof levels)[number];

/** Lines for the operator, from `lowest` up; control characters of whatever a platform said are taken out. */
export function logger(lowest: Level, output: NodeJS.WritableStream): Service['log'] {
  return (level, line) => {
    if (levels.indexOf(level) < levels.indexOf(lowest)) return;
    output.write(
      `${new Date().toISOString()} ${level.padEnd(5)} ${line.replace(/\p{C}+/gu, ' ')}\n`,
    );
  };
}
