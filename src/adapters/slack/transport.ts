import { EventEmitter } from 'node:events';
import { STATUS_CODES } from 'node:http';
import type { webApi } from '@slack/bolt';
import { Agent, EnvHttpProxyAgent, request, type Dispatcher } from 'undici';

type Fetch = NonNullable<webApi.WebClientOptions['fetch']>;
type Answer = Awaited<ReturnType<Fetch>>;

/** Nothing came back within the time that was given. */
class TooSlowError extends Error {
  readonly code = 'ETIMEDOUT';
  constructor() {
    super('no answer in time');
    this.name = 'TooSlowError';
  }
}

/**
 * The transport of Slack's Web API client: form posts by `request` of the client's own HTTP library, on
 * kept connections, at less than half of what its `fetch` costs a call; uploads, which are rare, go over
 * `fetch`. No call takes longer than `patience`, ms. A proxy is taken from the environment as node does
 * it (NODE_USE_ENV_PROXY).
 */
export function transport(patience: number): Fetch {
  const usesProxy = process.env['NODE_USE_ENV_PROXY'] === '1';
  const connections = usesProxy ? new EnvHttpProxyAgent() : new Agent();
  return async (url, { method = 'GET', headers = {}, body, redirect } = {}) => {
    if (typeof body === 'object') {
      const signal = AbortSignal.timeout(patience);
      return fetch(url, { method, headers, body, signal, ...(redirect ? { redirect } : {}) });
    }
    return exchange(String(url), { method, headers, body: body ?? '' }, { connections, patience });
  };
}

interface Sent {
  method: string;
  headers: Record<string, string>;
  body: string;
}

/** Redirects are not followed: the client takes every status but 200 for a failure. */
async function exchange(
  url: string,
  { method, headers, body }: Sent,
  { connections, patience }: { connections: Dispatcher; patience: number },
): Promise<Answer> {
  // No AbortSignal: it costs a third of the call.
  const stop = new EventEmitter();
  const answered = async (): Promise<Answer> => {
    const sent = { method, headers, body, dispatcher: connections, signal: stop };
    const response = await request(url, sent);
    return answerOf(url, response, await response.body.text());
  };
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      // Told here as well: what still waits for a connection hears of no stop before it has one.
      reject(new TooSlowError());
      stop.emit('abort');
    }, patience);
    answered()
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}

/** `body`: all of it, already there. */
function answerOf(
  url: string,
  { statusCode: status, headers }: Pick<Dispatcher.ResponseData, 'statusCode' | 'headers'>,
  body: string,
): Answer {
  const valueOf = (name: string): string | null => {
    const value = headers[name.toLowerCase()];
    return value === undefined ? null : String(value);
  };
  return {
    ok: status >= 200 && status < 300,
    status,
    statusText: STATUS_CODES[status] ?? '',
    url,
    headers: {
      get: valueOf,
      entries: () => Object.keys(headers).map((name) => [name, valueOf(name) ?? '']),
    },
    arrayBuffer: async () => new Uint8Array(Buffer.from(body)).buffer,
    json: async () => JSON.parse(body) as unknown,
    text: async () => body,
  };
}
