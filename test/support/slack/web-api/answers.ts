import type { ServerResponse } from 'node:http';
import type { Fields } from '../json.ts';
import type { Fault } from './faults.ts';

/** What goes back for a call. */
export interface WebAnswer {
  status: number;
  body: Fields;
  headers?: Record<string, string>;
}

/** An error as Slack words it. */
export function failed(error: string, more: Fields = {}): WebAnswer {
  return { status: 200, body: { ok: false, error, ...more } };
}

/** What a fault answers; nothing where the call is done all the same. */
export function answerOf(fault: Fault | undefined): WebAnswer | undefined {
  switch (fault?.kind) {
    case 'error':
      return failed(fault.error);
    case 'rate-limited': {
      const headers = { 'retry-after': String(fault.retryAfter) };
      return { ...failed('ratelimited'), status: 429, headers };
    }
    case 'status':
      return { status: fault.status, body: {} };
    case undefined:
    case 'cut':
    case 'lost':
    case 'held':
      return undefined;
    default:
      return fault satisfies undefined;
  }
}

export function write(response: ServerResponse, { status, body, headers }: WebAnswer): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(body));
}
