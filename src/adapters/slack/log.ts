import { LogLevel, webApi } from '@slack/bolt';
import type { Service } from '../../service/platform.ts';
import { Buckets } from './deliver/bucket.ts';

/** Anybody can send requests that nobody signed: of lines that begin alike ten, then one a minute. */
const rate = { burst: 10, perSecond: 1 / 60 };
/** Characters by which lines are alike; what a request says of itself stands behind them. */
const alike = 40;
const longest = 300;

/**
 * Bolt's warnings and errors for the operator, never a flood of them. What it says at other levels may
 * hold what people wrote, and so may the objects beside its lines.
 */
export function boltLogger(service: Service) {
  const lines = new Buckets(rate);
  const leftOut = new Map<string, number>();
  const tell = (level: 'warn' | 'error', said: string) => {
    const kind = said.slice(0, alike);
    const before = leftOut.get(kind) ?? 0;
    if (lines.take(kind, service.now()) > 0) return void leftOut.set(kind, before + 1);
    leftOut.delete(kind);
    const more = before === 0 ? '' : ` (and ${before} more like it before)`;
    service.log(level, `slack: ${said.slice(0, longest)}${more}`);
  };
  const line =
    (level: 'warn' | 'error') =>
    (...said: unknown[]) => {
      const [first] = said;
      if (first instanceof Error) tell(level, `${first.name}: ${first.message}`);
      else if (typeof first === 'string') tell(level, withoutQuote(first));
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
