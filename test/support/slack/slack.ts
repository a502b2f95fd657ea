import { createServer } from 'node:net';
import { deliverAsSlack, type Answer, type Transport } from './deliveries/delivery.ts';
import * as events from './deliveries/events.ts';
import {
  emulateOrganisation,
  type AppIdentity,
  type Organisation,
  type OrganisationSetup,
} from './web-api/emulated.ts';
import { slackId } from './ids.ts';
import { install, type InstallOptions } from './install.ts';
import type { Team } from './parties.ts';
import { Person } from './person.ts';
import { SignedRequests } from './deliveries/signed-requests.ts';
import { SocketMode } from './deliveries/socket-mode.ts';
import { WebApi } from './web-api/web-api.ts';

export interface SlackOptions {
  /** Workspaces and Grid organisations with their people; by default Acme with ana and ben. */
  organisations?: readonly OrganisationSetup[];
  /** Tokens from OAuth end after 12 hours and are refreshed. */
  rotating?: boolean;
  /** How long Slack waits for an acknowledgement, ms; 3,000 unless a test must see it pass. */
  patience?: number;
}

const acme: OrganisationSetup = { teams: ['Acme'], users: [{ name: 'ana' }, { name: 'ben' }] };

/** Slack as one app sees it: the Web API, what people do, and the way it reaches the app. */
export class Slack {
  readonly app: AppIdentity;
  readonly api: WebApi;
  readonly signingSecret = 'test-signing-secret';
  readonly appToken = 'xapp-1-test';
  /** The workspace that outsiders are of and that shares a channel with each organisation. */
  readonly foreign: Team = {
    id: slackId('T'),
    name: 'Foreign',
    domain: 'foreign',
    enterprise: null,
  };
  /** A free port for the app; the OAuth redirect and the request URL are on it. */
  readonly port: number;
  readonly requests: SignedRequests;
  readonly socket: SocketMode;
  readonly organisations: Organisation[] = [];
  /** How deliveries reach the app: signed requests, unless `environment('socket')` was asked for. */
  transport: Transport;

  private constructor(
    app: AppIdentity,
    api: WebApi,
    socket: SocketMode,
    port: number,
    patience: number,
  ) {
    this.app = app;
    this.api = api;
    this.socket = socket;
    this.port = port;
    api.socket = { appToken: this.appToken, open: () => socket.open() };
    const url = `http://127.0.0.1:${String(port)}/slack/events`;
    this.requests = new SignedRequests({ url, secret: this.signingSecret, patience });
    this.transport = this.requests;
  }

  static async start(options: SlackOptions = {}): Promise<Slack> {
    const { organisations = [acme], rotating = false, patience = 3000 } = options;
    const port = await freePort();
    const app = {
      appId: slackId('A'),
      clientId: '12345.67890',
      clientSecret: 'test-client-secret',
      redirectUri: `http://127.0.0.1:${String(port)}/slack/oauth_redirect`,
    };
    const api = await WebApi.start(app, { rotating });
    const socket = await SocketMode.start(patience);
    const slack = new Slack(app, api, socket, port, patience);
    for (const setup of organisations) {
      const organisation = await emulateOrganisation(app, setup, api.url);
      slack.organisations.push(organisation);
      api.add(organisation);
    }
    return slack;
  }

  /**
   * The environment of the app: one workspace by token (over HTTP or a socket), or many by OAuth.
   * What people do then takes that way.
   */
  environment(how: 'http' | 'socket' | 'oauth'): Record<string, string> {
    this.transport = how === 'socket' ? this.socket : this.requests;
    const common = {
      SLACK_API_URL: `${this.api.url}/api/`,
      SLACK_SIGNING_SECRET: this.signingSecret,
      PORT: String(this.port),
    };
    switch (how) {
      case 'http':
        return { ...common, SLACK_BOT_TOKEN: this.botToken() };
      case 'socket':
        return { ...common, SLACK_BOT_TOKEN: this.botToken(), SLACK_APP_TOKEN: this.appToken };
      case 'oauth':
        return {
          ...common,
          SLACK_CLIENT_ID: this.app.clientId,
          SLACK_CLIENT_SECRET: this.app.clientSecret,
          SLACK_STATE_SECRET: 'test-state-secret',
        };
      default:
        return how satisfies never;
    }
  }

  /** A bot token for a workspace (the first one), as if installed by hand. */
  botToken(name?: string, orgWide = false): string {
    const { organisation, team } = this.#workspace(name);
    return this.api.tokens.issue({ organisation, team, orgWide });
  }

  team(name?: string): Team {
    return this.#workspace(name).team;
  }

  /** A person, acting in one workspace of their organisation (the first one). */
  person(
    name: string,
    { team: wanted, orgWide = false }: { team?: string; orgWide?: boolean } = {},
  ) {
    const found = this.organisations.find(
      ({ users, teams }) =>
        users.has(name) && (wanted === undefined || teams.some((each) => each.name === wanted)),
    );
    const user = found?.users.get(name);
    const team = found?.teams.find((each) => wanted === undefined || each.name === wanted);
    if (found === undefined || user === undefined || team === undefined)
      throw new Error(`there is nobody called ${name}`);
    return this.#person(found, { user, team }, team, orgWide);
  }

  /** Somebody of the foreign workspace, met in the shared channel of the first one. */
  outsider(name: string): Person {
    const { organisation, team } = this.#workspace();
    const user = { id: slackId('U'), name, tz: 'Asia/Tokyo', locale: 'ja-JP' };
    this.api.outsiders.set(user.id, { user, team: this.foreign });
    return this.#person(organisation, { user, team: this.foreign }, team, false);
  }

  /** Installs the app as a person with a browser does, from its install page on. */
  install(options: Omit<InstallOptions, 'consentUrl' | 'installUrl'> = {}) {
    return install({
      installUrl: `http://127.0.0.1:${String(this.port)}/slack/install`,
      consentUrl: `${this.api.url}/oauth/v2/authorize`,
      ...options,
    });
  }

  /** A workspace removes the app: its tokens end and Slack says so, in this order. */
  async uninstall(name?: string): Promise<Answer[]> {
    const { organisation, team } = this.#workspace(name);
    this.api.tokens.endTeam(team, 'account_inactive');
    const app = organisation.installed(team);
    const answers: Answer[] = [];
    for (const what of [events.tokensRevoked(app), events.uninstalled])
      answers.push(...(await deliverAsSlack(this.transport, events.event(app, what))));
    return answers;
  }

  /** What calls broke so far; they are forgotten, so that `close` does not complain. */
  takeViolations() {
    return this.api.violations.splice(0);
  }

  /**
   * Ends everything.
   *
   * @throws when a call broke a limit of Slack or a rule of the house.
   */
  async close(): Promise<void> {
    await Promise.all(this.organisations.map((each) => each.close()));
    await this.socket.close();
    await this.api.close();
    const broken = this.takeViolations();
    if (broken.length > 0)
      throw new Error(`Slack would not have it:\n${JSON.stringify(broken, null, 2)}`);
  }

  #workspace(name?: string): { organisation: Organisation; team: Team } {
    for (const organisation of this.organisations) {
      const team = organisation.teams.find((each) => name === undefined || each.name === name);
      if (team !== undefined) return { organisation, team };
    }
    throw new Error(`there is no workspace ${String(name)}`);
  }

  #person(
    organisation: Organisation,
    actor: Person['actor'],
    team: Team,
    orgWide: boolean,
  ): Person {
    const app = organisation.installed(team, orgWide);
    const { api, foreign } = this;
    return new Person({ api, organisation, foreign, actor, app, transport: () => this.transport });
  }
}

/** Ports that no system gives out by itself, to a connection that happens to be open then. */
const lowest = 15_000;
const many = 17_000;
let tried = process.pid * 61;

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  for (;;) {
    const port = lowest + (tried++ % many);
    const server = createServer();
    const free = await new Promise<boolean>((resolve) => {
      server.on('error', () => resolve(false));
      server.listen(port, () => resolve(true));
    });
    if (!free) continue;
    await new Promise((resolve) => server.close(resolve));
    return port;
  }
}
