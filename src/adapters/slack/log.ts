import { LogLevel, webApi } from '@slack/bolt';
import type { Service } from '../../service/platform.ts';

/**
 * Bolt's warnings and errors for the operator. What it says at other levels may hold what people
 * wrote, and so may the objects beside its lines.
 */
export function boltLogger(service: Service) {
  const line =
    (level: 'warn' | 'error') =>
    (...said: unknown[]) => {
      const [first] = said;
      if (first instanceof Error) service.log(level, `slack: ${first.name}: ${first.message}`);
      else if (typeof first === 'string') service.log(level, `slack: ${withoutQuote(first)}`);
    };
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: line('warn'),
    error: line('error'),
    setLevel: () => undefined,
    getLevel: () => LogLevel.WARN,
    setName: () => undefined,
  };
}

/** What is wrong with JSON is told with a piece of it. */
const withoutQuote = (line: string) => line.replace(/^(Malformed request body): .*$/su, '$1');

export const silent: webApi.Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  setLevel: () => undefined,
  getLevel: () => webApi.LogLevel.ERROR,
  setName: () => undefined,
};
