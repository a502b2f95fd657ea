import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ViewOutput } from '@slack/bolt';
import { checkCall } from '../block-kit/check-call.ts';
import type { Violation } from '../block-kit/violation.ts';
import { answerOf, failed, write, type WebAnswer } from './answers.ts';
import { callArgs, Calls, type Call } from './calls.ts';
import { controls } from '../deliveries/controls.ts';
import type { AppIdentity, Organisation } from './emulated.ts';
import { Faults } from './faults.ts';
import { nextTs, slackId } from '../ids.ts';
import { fields, parsed, string, type Fields } from '../json.ts';
import { OAuth } from './oauth.ts';
import type { Team, User } from '../parties.ts';
import { Screens } from './screens.ts';
import { Tokens, type Grant } from './tokens.ts';
import { Views } from './views.ts';
import { mended, stranger } from './methods.ts';

/** Where a call that broke a limit or a rule of the house did so. */
export interface Found extends Violation {
  call: string;
}

/**
 * Slack's Web API under one address: the emulators behind it answer, this records every call, checks
 * what is sent, mends where they differ from Slack and fails on request.
 */
export class WebApi {
  readonly calls = new Calls();
  readonly faults = new Faults();
  readonly tokens = new Tokens();
  readonly screens = new Screens();
  readonly views = new Views();
  /** Limits and rules of the house that calls broke. */
  readonly violations: Found[] = [];
  /** People of other workspaces whom `users.info` knows. */
  readonly outsiders = new Map<string, { user: User; team: Team }>();
  /** The app-level token (`xapp-`) and where it may open a socket. */
  socket: { appToken: string; open: () => string } | null = null;
  /** Trigger ids that count as older than three seconds. */
  readonly #stale = new Set<string>();
  readonly #uploads = new Map<string, Grant>();
  readonly #responses = new Map<string, number>();
  readonly #organisations: Organisation[] = [];
  readonly #oauth: OAuth;
  readonly #server: Server;

  private constructor(app: AppIdentity, rotating: boolean) {
    this.#oauth = new OAuth(app, this.tokens, rotating);
    this.#server = createServer((request, response) => void this.#take(request, response));
  }

  static async start(app: AppIdentity, { rotating = false } = {}): Promise<WebApi> {
    const api = new WebApi(app, rotating);
    await new Promise<void>((resolve) => api.#server.listen(0, '127.0.0.1', resolve));
    return api;
  }

  /** The address without a path; `SLACK_API_URL` is this and '/api/'. */
  get url(): string {
    const { port } = this.#server.address() as AddressInfo; // as: it listens on a port
    return `http://127.0.0.1:${String(port)}`;
  }

  add(organisation: Organisation): void {
    this.#organisations.push(organisation);
    this.#oauth.add(organisation);
  }

  /** A trigger id of the emulator, good for one view within its three seconds. */
  async trigger(organisation: Organisation, userId: string): Promise<string> {
    const made = await organisation.call('views.generateTriggerId', { user_id: userId });
    const triggerId = string(made['trigger_id']);
    this.views.triggered(triggerId, userId);
    return triggerId;
  }

  /** From now on the trigger id is too old. */
  expire(triggerId: string): void {
    this.#stale.add(triggerId);
  }

  /** A `response_url`, good for five answers. */
  responseUrl(): string {
    const id = slackId('R');
    this.#responses.set(id, 5);
    return `${this.url}/response/${id}`;
  }

  /** Checks a payload and keeps what is wrong with it; `call` says where it was sent. */
  check(call: string, method: string, args: Fields): Violation[] {
    const broken = checkCall(method, args);
    this.violations.push(...broken.map((each) => ({ ...each, call })));
    return broken;
  }

  /** Slack shows errors only below input blocks of the view. */
  checkErrors(view: ViewOutput, errors: Fields): void {
    const inputs = controls(view.blocks).filter(({ input }) => input);
    for (const blockId of Object.keys(errors)) {
      if (inputs.some((each) => each.blockId === blockId)) continue;
      const constraint = { type: 'input_block', got: blockId };
      const message = 'errors must name an input block of the view';
      const pointer = `/errors/${blockId}`;
      this.violations.push({
        call: 'errors',
        pointer,
        code: 'failed_constraint',
        message,
        constraint,
        refused: true,
      });
    }
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk as Uint8Array));
    const body = Buffer.concat(chunks);
    const url = new URL(request.url ?? '/', this.url);
    const [, area, rest = ''] = /^\/(api|response|upload|oauth)\/(.*)$/u.exec(url.pathname) ?? [];
    const type = request.headers['content-type'] ?? '';
    if (area === 'oauth') return this.#oauth.browse(request, url, body, response);
    if (area === 'upload') return this.#upload(url.pathname, type, body, response);
    const method = area === 'response' ? 'response_url' : rest;
    const args = { ...Object.fromEntries(url.searchParams), ...callArgs(type, body.toString()) };
    const authorization = request.headers.authorization ?? '';
    const token = /^Bearer (\S+)$/u.exec(authorization)?.[1] ?? string(args['token']);
    const team = this.tokens.grant(token)?.team ?? null;
    const call = this.calls.add({ method, args, token, team, at: Date.now() });

    const fault = this.faults.take(call);
    if (fault?.kind === 'held') {
      fault.arrived(call);
      await fault.until;
    }
    if (fault?.kind === 'cut') return void request.socket.destroy();
    const answer =
      answerOf(fault) ??
      (area === 'response' ? this.#respond(rest, call) : await this.#answer(call, authorization));
    if (fault?.kind === 'lost') request.socket.destroy();
    else write(response, answer);
    this.calls.answered(call, answer.status, answer.body);
    this.screens.apply(call);
    this.views.apply(call);
  }

  async #answer(call: Call, authorization: string): Promise<WebAnswer> {
    const { method, args, token } = call;
    if (method.startsWith('oauth.')) {
      return { status: 200, body: await this.#oauth.access(args, authorization) };
    }
    if (method === 'apps.connections.open') return this.#open(token);
    if (token === '') return failed('not_authed');
    const grant = this.tokens.grant(token);
    const ended = this.tokens.ended(token);
    if (grant === undefined) return failed('invalid_auth');
    if (ended !== undefined) return failed(ended);
    const broken = this.check(`call ${String(call.number)}, ${method}`, method, args);
    if (broken.some(({ refused }) => refused)) {
      const error = method.startsWith('views.') ? 'invalid_arguments' : 'invalid_blocks';
      const messages = broken.map(
        (each) => `[ERROR] ${each.message} [json-pointer:${each.pointer}]`,
      );
      return failed(error, { response_metadata: { messages } });
    }
    return this.#own(method, args, token, grant) ?? this.#pass(method, args, grant);
  }

  /** What no emulator needs to be asked. */
  #own(method: string, args: Fields, token: string, grant: Grant): WebAnswer | undefined {
    if (this.#stale.has(string(args['trigger_id']))) return failed('expired_trigger_id');
    const outsider = this.outsiders.get(string(args['user']));
    if (method === 'users.info' && outsider !== undefined) {
      return { status: 200, body: stranger(outsider.user, outsider.team, args) };
    }
    if (method === 'chat.postEphemeral' && outsider !== undefined) {
      return { status: 200, body: { ok: true, message_ts: nextTs() } };
    }
    if (method === 'auth.revoke' || method === 'apps.uninstall') {
      if (method === 'auth.revoke') this.tokens.end(token, 'token_revoked');
      else this.tokens.endTeam(grant.team, 'account_inactive');
      return { status: 200, body: { ok: true, revoked: true } };
    }
    return undefined;
  }

  async #pass(method: string, args: Fields, grant: Grant): Promise<WebAnswer> {
    const { organisation, team } = grant;
    const asked = method === 'conversations.history' ? { ...args, limit: 1000 } : args;
    const response = await organisation.forward(
      `/api/${method}`,
      {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${grant.upstream ?? organisation.token()}`,
        },
        body: JSON.stringify(asked),
      },
      team,
    );
    if (response.status === 404) return failed('unknown_method', { req_method: method });
    const body = mended(method, args, fields(parsed(await response.text())), grant);
    if (method === 'files.getUploadURLExternal') this.#uploads.set(string(body['file_id']), grant);
    return { status: response.status, body };
  }

  async #upload(path: string, type: string, body: Buffer, response: ServerResponse): Promise<void> {
    const grant = this.#uploads.get(path.split('/').at(-1) ?? '');
    if (grant === undefined) return write(response, failed('file_not_found'));
    const headers = { 'content-type': type };
    const sent = { method: 'POST', headers, body: Uint8Array.from(body) };
    const answer = await grant.organisation.forward(path, sent, grant.team);
    response.writeHead(answer.status).end(await answer.text());
  }

  #respond(id: string, call: Call): WebAnswer {
    const left = this.#responses.get(id) ?? 0;
    if (left === 0) return { status: 404, body: { ok: false, error: 'used_url' } };
    this.#responses.set(id, left - 1);
    this.check(`call ${String(call.number)}, response_url`, 'response_url', call.args);
    return { status: 200, body: { ok: true } };
  }

  #open(token: string): WebAnswer {
    if (this.socket === null) return failed('not_allowed_token_type');
    if (token !== this.socket.appToken) return failed('invalid_auth');
    return { status: 200, body: { ok: true, url: this.socket.open() } };
  }
}
