import { request as overHttp, type IncomingMessage } from 'node:http';
import { request as overHttps } from 'node:https';
import type { webApi } from '@slack/bolt';

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
 * The transport of Slack's Web API client: form posts over node's own HTTP on kept connections, at less
 * than half of what `fetch` costs a call; uploads, which are rare, go over `fetch`. No call takes longer
 * than `patience`, ms. A proxy is taken from the environment as node does it (NODE_USE_ENV_PROXY).
 */
export function transport(patience: number): Fetch {
  return async (url, { method = 'GET', headers = {}, body, redirect } = {}) => {
    if (typeof body === 'object') {
      const signal = AbortSignal.timeout(patience);
      return fetch(url, { method, headers, body, signal, ...(redirect ? { redirect } : {}) });
    }
    return exchange(new URL(url), { method, headers, body: body ?? '' }, patience);
  };
}

interface Sent {
  method: string;
  headers: Record<string, string>;
  body: string;
}

/** Redirects are not followed: the client takes every status but 200 for a failure. */
async function exchange(
  url: URL,
  { method, headers, body }: Sent,
  patience: number,
): Promise<Answer> {
  const send = url.protocol === 'https:' ? overHttps : overHttp;
  const length = { 'Content-Length': String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    const sent = send(url, { method, headers: { ...headers, ...length } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        clearTimeout(timer);
        resolve(answerOf(url, response, Buffer.concat(chunks)));
      });
      response.on('error', failed);
    });
    const failed = (error: Error) => {
      clearTimeout(timer);
      reject(error);
    };
    const timer = setTimeout(() => sent.destroy(new TooSlowError()), patience);
    sent.on('error', failed).end(body);
  });
}

function answerOf(url: URL, response: IncomingMessage, body: Buffer): Answer {
  const { statusCode: status = 0, statusMessage: statusText = '', headers } = response;
  const valueOf = (name: string): string | null => {
    const value = headers[name.toLowerCase()];
    return value === undefined ? null : String(value);
  };
  return {
    ok: status >= 200 && status < 300,
    status,
    statusText,
    url: url.href,
    headers: {
      get: valueOf,
      entries: () => Object.keys(headers).map((name) => [name, valueOf(name) ?? '']),
    },
    arrayBuffer: async () => new Uint8Array(body).buffer,
    json: async () => JSON.parse(body.toString('utf8')) as unknown,
    text: async () => body.toString('utf8'),
  };
}
