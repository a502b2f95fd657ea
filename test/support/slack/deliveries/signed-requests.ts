import { createHmac } from 'node:crypto';
import type { Answer, Delivery, Retry, Transport } from './delivery.ts';
import { parsed } from '../json.ts';

/** One request as it goes over the wire; sending it twice is a replay with the same signature. */
export interface SignedRequest {
  headers: Record<string, string>;
  body: string;
}

export interface Signing {
  secret: string;
  /** Added to the true time, seconds: -301 is too old, 301 too far ahead. */
  skew?: number;
  retry?: Retry;
}

/** Signs a delivery as Slack does (`v0` HMAC over time stamp and raw body). */
export function sign(delivery: Delivery, { secret, skew = 0, retry }: Signing): SignedRequest {
  const { type, body } = encode(delivery);
  const timestamp = String(Math.floor(Date.now() / 1000) + skew);
  const digest = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex');
  return {
    body,
    headers: {
      'content-type': type,
      'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': `v0=${digest}`,
      ...(retry && {
        'x-slack-retry-num': String(retry.num),
        'x-slack-retry-reason': retry.reason,
      }),
    },
  };
}

/** Events come as JSON, interactions as JSON in a form field, commands as a form. */
function encode(delivery: Delivery): { type: string; body: string } {
  const form = 'application/x-www-form-urlencoded';
  switch (delivery.kind) {
    case 'events_api':
      return { type: 'application/json', body: JSON.stringify(delivery.payload) };
    case 'interactive': {
      const payload = JSON.stringify(delivery.payload);
      return { type: form, body: new URLSearchParams({ payload }).toString() };
    }
    case 'slash_commands': {
      const body = new URLSearchParams();
      for (const [name, value] of Object.entries(delivery.payload))
        if (typeof value === 'string') body.append(name, value);
      return { type: form, body: body.toString() };
    }
    default:
      return delivery satisfies never;
  }
}

export interface HttpOptions {
  /** The app's request URL, such as http://127.0.0.1:3000/slack/events. */
  url: string;
  secret: string;
  /** How long Slack waits, ms. */
  patience?: number;
}

/** Slack's side of the HTTP Events API, interactivity and commands. */
export class SignedRequests implements Transport {
  readonly #options: HttpOptions;
  readonly #under = new Set<AbortController>();
  constructor(options: HttpOptions) {
    this.#options = options;
  }

  sign(delivery: Delivery, signing: Omit<Signing, 'secret'> & { secret?: string } = {}) {
    return sign(delivery, { secret: this.#options.secret, ...signing });
  }

  deliver(delivery: Delivery, retry?: Retry): Promise<Answer> {
    return this.send(this.sign(delivery, retry === undefined ? {} : { retry }));
  }

  /** Slack's three seconds are over for all that is under way. */
  giveUp(): void {
    for (const each of this.#under) each.abort();
  }

  /** Posts the request as it is; never rejects. */
  async send(request: SignedRequest): Promise<Answer> {
    const { url, patience = 3000 } = this.#options;
    const given = new AbortController();
    const signal = AbortSignal.any([given.signal, AbortSignal.timeout(patience)]);
    // A kept connection may be closing when the next request is put on it.
    const headers = { ...request.headers, connection: 'close' };
    this.#under.add(given);
    try {
      const response = await fetch(url, { method: 'POST', body: request.body, headers, signal });
      const text = await response.text();
      const body = text === '' ? undefined : (parsed(text) ?? text);
      const { status } = response;
      return { kind: response.ok ? 'acknowledged' : 'refused', status, body };
    } catch {
      return signal.aborted ? { kind: 'timed-out' } : { kind: 'unreachable' };
    } finally {
      this.#under.delete(given);
    }
  }
}
