import { createEmulator } from 'emulate';
import { slackId } from '../ids.ts';
import { fields, isFields, list, parsed, string, type Fields } from '../json.ts';
import type { Installed, Team, User } from '../parties.ts';

/** The scopes of the manifest; the emulator refuses what they do not cover. */
/** A kept connection may be closing when the next request is put on it: 'fetch failed'. */
const once = { connection: 'close' };

export const botScopes: readonly string[] = [
  'chat:write',
  'im:history',
  'im:write',
  'commands',
  'app_mentions:read',
  'users:read',
  'files:write',
];

/** What the app is called in every workspace of one test. */
export interface AppIdentity {
  appId: string;
  clientId: string;
  clientSecret: string;
  /** Where Slack sends the browser after consent. */
  redirectUri: string;
}

export interface OrganisationSetup {
  /** The name of a Grid organisation; without it there is exactly one workspace. */
  enterprise?: string;
  /** Names of the workspaces. */
  teams: readonly string[];
  users: readonly { name: string; tz?: string; locale?: string }[];
}

/** One emulator: a workspace, or all workspaces of a Grid organisation, with their people. */
export interface Organisation {
  readonly teams: readonly Team[];
  readonly users: ReadonlyMap<string, User>;
  /** The channel of each person's direct chat with the bot, by user id. */
  readonly directChats: ReadonlyMap<string, string>;
  /** A public channel that everybody is in. */
  readonly channel: string;
  /** A channel that another workspace shares with this one (Slack Connect). */
  readonly shared: string;
  installed(team: Team, orgWide?: boolean): Installed;
  /** A bot token the emulator takes. */
  token(): string;
  /** Sends a request on to the emulator; its own address and team id become the public ones. */
  forward(path: string, init: Forwarded, team: Team): Promise<Response>;
  /** Calls a Web API method of the emulator as the bot. */
  call(method: string, args: Fields): Promise<Fields>;
  close(): Promise<void>;
}

export interface Forwarded {
  method: string;
  headers: Record<string, string>;
  body?: string | Uint8Array<ArrayBuffer>;
}

/** The only team id the emulator knows. */
const emulatedTeam = 'T000000001';
/** The emulator lets a token make 5,000 calls an hour; so many take turns. */
const turns = 40;
const adminToken = 'xoxp-admin';

/** Starts `emulate` on a free port for one organisation. `publicUrl`: the Web API in front of it. */
export async function emulateOrganisation(
  app: AppIdentity,
  setup: OrganisationSetup,
  publicUrl: string,
): Promise<Organisation> {
  const [botId, botUserId] = [slackId('B'), slackId('U')];
  const tokenOf = (turn: number) => `xoxb-${botUserId}-${String(turn)}`;
  const emulator = await createEmulator({
    service: 'slack',
    port: 0,
    seed: { slack: seed(app, setup, botId, botUserId, tokenOf) },
  });
  const url = emulator.url.replace('//localhost:', '//127.0.0.1:');
  const enterprise = setup.enterprise ? { id: slackId('E'), name: setup.enterprise } : null;
  const teams = setup.teams.map((name): Team => ({ ...named(name), enterprise }));
  const [first] = teams;
  if (first === undefined) throw new Error('an organisation needs a workspace');

  let calls = 0;
  const token = () => tokenOf(calls++ % turns);
  const ask = (method: string, args: Fields, bearer = token()) => post(url, method, args, bearer);

  const members = list((await ask('users.list', { limit: 1000 }))['members']).filter(isFields);
  const idOf = (name: string) => string(members.find((each) => each['name'] === name)?.['id']);
  const users = new Map<string, User>();
  const directChats = new Map<string, string>();
  for (const { name, tz = 'Europe/Berlin', locale = 'en-US' } of setup.users) {
    const user = { id: idOf(name), name, tz, locale };
    users.set(name, user);
    const opened = await ask('conversations.open', { users: user.id });
    directChats.set(user.id, string(fields(opened['channel'])['id']));
  }
  const everybody = [botUserId, ...[...users.values()].map(({ id }) => id)].join(',');
  const channelOf = async (name: string) => {
    const created = await ask('conversations.create', { name }, adminToken);
    const channel = string(fields(created['channel'])['id']);
    await ask('conversations.invite', { channel, users: everybody }, adminToken);
    return channel;
  };
  const channel = await channelOf('interviews');
  const shared = await channelOf('partners');

  return {
    teams,
    users,
    directChats,
    channel,
    shared,
    token,
    installed: (team, orgWide = false) => ({ appId: app.appId, botId, botUserId, team, orgWide }),
    call: (method, args) => ask(method, args),
    close: () => emulator.close(),
    async forward(path, { method, headers, body }, team) {
      const response = await fetch(`${url}${path}`, {
        method,
        headers: { ...headers, ...once },
        redirect: 'manual',
        ...(body !== undefined && { body }),
      });
      const type = response.headers.get('content-type') ?? '';
      if (!/json|text/u.test(type)) return response;
      const text = (await response.text())
        .replaceAll(emulatedTeam, team.id)
        .replaceAll(emulator.url, publicUrl);
      return new Response(text, { status: response.status, headers: response.headers });
    },
  };
}

function named(name: string): Omit<Team, 'enterprise'> {
  return { id: slackId('T'), name, domain: name.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-') };
}

function seed(
  app: AppIdentity,
  setup: OrganisationSetup,
  botId: string,
  botUserId: string,
  tokenOf: (turn: number) => string,
) {
  const bot = { bot_id: botId, bot_user_id: botUserId };
  const issued = { app_id: app.appId, client_id: app.clientId, ...bot };
  return {
    team: { name: setup.teams[0], domain: 'emulated' },
    users: setup.users.map(({ name }) => ({ name, real_name: name })),
    oauth_apps: [
      {
        ...issued,
        client_secret: app.clientSecret,
        name: 'Next Round',
        redirect_uris: [app.redirectUri],
        scopes: botScopes,
        bot_name: 'next-round',
      },
    ],
    tokens: [
      ...Array.from({ length: turns }, (_, turn) => ({
        ...issued,
        token: tokenOf(turn),
        type: 'bot',
        user_id: botUserId,
        scopes: botScopes,
      })),
      { token: adminToken, type: 'user', user_id: 'U000000001', scopes: ['channels:manage'] },
    ],
    strict_scopes: true,
  };
}

async function post(url: string, method: string, args: Fields, bearer: string): Promise<Fields> {
  const response = await fetch(`${url}/api/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${bearer}`, ...once },
    body: JSON.stringify(args),
  });
  const answer = fields(parsed(await response.text()));
  if (answer['ok'] !== true) throw new Error(`${method}: ${string(answer['error'])}`);
  return answer;
}
