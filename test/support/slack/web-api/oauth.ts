import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AppIdentity, Organisation } from './emulated.ts';
import { fields, parsed, string, type Fields } from '../json.ts';
import type { Team } from '../parties.ts';
import type { Tokens } from './tokens.ts';
import { credentials, installation } from './methods.ts';

interface Consent {
  organisation: Organisation;
  team: Team;
  orgWide: boolean;
}

/**
 * The consent page and the exchange of codes and refresh tokens. The page takes `team` (whose page
 * it is) and `org=1` (for the whole organisation) in its query, as the signed-in browser would know.
 */
export class OAuth {
  readonly #app: AppIdentity;
  readonly #tokens: Tokens;
  readonly #rotating: boolean;
  readonly #organisations: Organisation[] = [];
  readonly #codes = new Map<string, Consent>();

  constructor(app: AppIdentity, tokens: Tokens, rotating: boolean) {
    this.#app = app;
    this.#tokens = tokens;
    this.#rotating = rotating;
  }

  add(organisation: Organisation): void {
    this.#organisations.push(organisation);
  }

  /** Serves the emulator's consent page and remembers for whom its code is. */
  async browse(
    request: IncomingMessage,
    url: URL,
    body: Buffer,
    response: ServerResponse,
  ): Promise<void> {
    const consent = this.#consent(url);
    if (consent === undefined) return void response.writeHead(400).end('no such workspace');
    // Without a redirect_uri Slack takes the first one of the app's settings.
    if (!url.searchParams.has('redirect_uri'))
      url.searchParams.set('redirect_uri', this.#app.redirectUri);
    const answer = await consent.organisation.forward(
      `${url.pathname}${url.search}`,
      {
        method: request.method ?? 'GET',
        headers: { 'content-type': request.headers['content-type'] ?? 'text/html' },
        ...(request.method === 'POST' && { body: Uint8Array.from(body) }),
      },
      consent.team,
    );
    const location = answer.headers.get('location');
    if (location !== null) {
      this.#codes.set(new URL(location).searchParams.get('code') ?? '', consent);
      return void response.writeHead(answer.status, { location }).end();
    }
    response.writeHead(answer.status, { 'content-type': 'text/html' }).end(await answer.text());
  }

  #consent(url: URL): Consent | undefined {
    const wanted = url.searchParams.get('team');
    const orgWide = url.searchParams.get('org') === '1';
    for (const organisation of this.#organisations) {
      const team = organisation.teams.find(({ id }) => wanted === null || id === wanted);
      if (team !== undefined) return { organisation, team, orgWide };
    }
    return undefined;
  }

  /** `oauth.v2.access`, with a code or a refresh token. */
  async access(args: Fields, authorization: string): Promise<Fields> {
    if (args['grant_type'] === 'refresh_token') return this.#refresh(args, authorization);
    const consent = this.#codes.get(string(args['code']));
    if (consent === undefined) return { ok: false, error: 'invalid_code' };
    const { organisation, team, orgWide } = consent;
    const response = await organisation.forward(
      '/api/oauth.v2.access',
      {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization },
        body: JSON.stringify(args),
      },
      team,
    );
    const body = fields(parsed(await response.text()));
    if (body['ok'] !== true) return body;
    const upstream = string(body['access_token']);
    const consented = { organisation, team, orgWide, upstream };
    const token = this.#tokens.issue(consented, this.#rotating);
    const grant = this.#tokens.grant(token);
    return grant === undefined ? body : installation(body, token, grant);
  }

  #refresh(args: Fields, authorization: string): Fields {
    const { id, secret } = credentials(args, authorization);
    const known = id === this.#app.clientId && secret === this.#app.clientSecret;
    if (!known) return { ok: false, error: 'invalid_client_id' };
    const old = this.#tokens.byRefreshToken(string(args['refresh_token']));
    const grant = old === undefined ? undefined : this.#tokens.grant(old);
    if (old === undefined || grant === undefined) {
      return { ok: false, error: 'invalid_refresh_token' };
    }
    this.#tokens.end(old, 'token_revoked');
    const token = this.#tokens.issue(grant, true);
    const next = this.#tokens.grant(token);
    const bot = grant.organisation.installed(grant.team);
    const body = { ok: true, token_type: 'bot', app_id: bot.appId, bot_user_id: bot.botUserId };
    return next === undefined ? body : installation(body, token, next);
  }
}
