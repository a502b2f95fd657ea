import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { alreadyAcknowledged, ApiError, unauthorized } from './api-error.ts';
import { problemsOf, type BodyKind, type Problem, type Violation } from '../check/check.ts';
import { Faults, type Fault } from './faults.ts';
import { Journal } from '../journal.ts';
import type { UploadedFile } from '../world/messages.ts';
import { RateLimits, type Wait } from './rate-limits.ts';
import { readRequest } from './body.ts';

export interface RestRequest {
  method: string;
  /** Without /api/v10 and query. */
  path: string;
  query: URLSearchParams;
  body: unknown;
  files: UploadedFile[];
}

/** A request and what it was answered; status 0: the connection was broken. */
export interface Answered extends RestRequest {
  status: number;
}

export interface Route {
  method: string;
  path: RegExp;
  /** Against which form the body is checked. */
  checks: BodyKind | null;
  /** False for the interaction endpoints, whose token is in the path. */
  needsToken: boolean;
  /** The JSON of a 200, or null for a 204. */
  handle: (request: RestRequest, params: string[]) => unknown;
}

export interface RestOptions {
  routes: Route[];
  token: () => string;
  /** Where what the checker finds is gathered. */
  violations: Violation[];
}

/** The REST side of Discord. Every body is checked before anything is done with it. */
export class FakeRest {
  readonly requests = new Journal<Answered>('REST');
  readonly faults = new Faults();
  readonly rateLimits = new RateLimits();
  readonly #options: RestOptions;
  readonly #server: Server;

  private constructor(options: RestOptions) {
    this.#options = options;
    this.#server = createServer((incoming, outgoing) => void this.#serve(incoming, outgoing));
  }

  static async start(options: RestOptions): Promise<FakeRest> {
    const rest = new FakeRest(options);
    await new Promise<void>((resolve) => rest.#server.listen(0, '127.0.0.1', resolve));
    return rest;
  }

  get api(): string {
    const address = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${address.port}/api`;
  }

  /** 401, 403 and 429: 10,000 of them in 10 minutes mean a ban. */
  get invalidRequests(): number {
    return this.requests.count(({ status }) => [401, 403, 429].includes(status));
  }

  /** The `nth` answered request of this method and path, waiting for it. */
  async until(method: string, path: RegExp, nth = 1): Promise<Answered> {
    const is = (each: Answered): boolean => each.method === method && path.test(each.path);
    return (await this.requests.next(`${method} ${path} (${nth})`, is, { nth })).entry;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
    this.requests.close();
  }

  async #serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const request = await readRequest(incoming).catch(() => null);
    if (request === null) return void outgoing.destroy();
    const { method, path } = request;
    let fault = this.faults.take(method, path);
    if (fault?.kind === 'held') {
      fault.arrived();
      await fault.until;
      fault = null;
    }
    if (fault?.kind === 'cut') {
      this.requests.add({ ...request, status: 0 });
      return void outgoing.destroy();
    }
    const answer = this.#answer(request, incoming.headers.authorization, fault);
    if (fault?.kind === 'answer lost') {
      this.requests.add({ ...request, status: 0 });
      return void outgoing.destroy();
    }
    send(outgoing, answer);
    this.requests.add({ ...request, status: answer.status });
  }

  #answer(request: RestRequest, authorization: string | undefined, fault: Fault | null): Answer {
    const { method, path } = request;
    if (fault?.kind === 'rate limit')
      return tooMany({ seconds: fault.retryAfter, scope: fault.scope }, {});
    if (fault?.kind === 'status') return refusal(fault.status, fault.code ?? 0);
    const route = this.#options.routes.find(
      (each) => each.method === method && each.path.test(path),
    );
    if (route === undefined) {
      this.#object(request, [{ by: 'us', at: '', problem: 'the fake has no such route' }]);
      return refusal(404, 0, '404: Not Found');
    }
    const { headers, wait } = this.rateLimits.count(method, path);
    if (wait !== null) return tooMany(wait, headers);
    try {
      if (route.needsToken && authorization !== `Bot ${this.#options.token()}`)
        throw unauthorized();
      const problems = route.checks === null ? [] : problemsOf(route.checks, request.body, request);
      this.#object(request, problems);
      if (problems.some(({ by }) => by === 'Discord')) return refusal(400, 50035);
      const json = route.handle(request, (route.path.exec(path) ?? []).slice(1));
      return { status: json === null ? 204 : 200, json, headers };
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      // What only the route could see: an edit that leaves nothing, a mixture.
      if (error.status === 400 && error.code !== alreadyAcknowledged().code)
        this.#object(request, [{ by: 'Discord', at: '', problem: error.message }]);
      return refusal(error.status, error.code, error.message);
    }
  }

  #object({ method, path, body }: RestRequest, problems: readonly Problem[]): void {
    const request = `${method} ${path}`;
    for (const problem of problems) this.#options.violations.push({ ...problem, request, body });
  }
}

interface Answer {
  status: number;
  json: unknown;
  headers: Record<string, string>;
}

function refusal(status: number, code: number, message = `${status}`): Answer {
  return { status, json: { message, code }, headers: {} };
}

function tooMany({ seconds, scope }: Wait, headers: Record<string, string>): Answer {
  const isGlobal = scope === 'global';
  return {
    status: 429,
    json: { message: 'You are being rate limited.', retry_after: seconds, global: isGlobal },
    headers: {
      ...headers,
      // Whole seconds, as Discord sends it; the body has the fraction.
      'retry-after': `${Math.ceil(seconds)}`,
      'x-ratelimit-scope': scope,
      ...(isGlobal ? { 'x-ratelimit-global': 'true' } : {}),
    },
  };
}

function send(outgoing: ServerResponse, { status, json, headers }: Answer): void {
  // A 204 without a JSON content type: discord.js reads the body of whatever claims to be JSON.
  if (status === 204) return void outgoing.writeHead(204, headers).end();
  outgoing
    .writeHead(status, { ...headers, 'content-type': 'application/json' })
    .end(JSON.stringify(json));
}
