import { App, HTTPReceiver, type Installation, webApi } from '@slack/bolt';
import { expect, onTestFinished, test } from 'vitest';
import { silent } from './bare-app.ts';
import { slackForTest } from './for-test.ts';
import { comeBack } from './install.ts';
import type { Slack, SlackOptions } from './slack.ts';

/** A bare Bolt app that installs by OAuth, with what it stored. */
async function installable(options: SlackOptions = {}) {
  const slack = await slackForTest(options);
  const stored: Installation[] = [];
  const clientOptions = { slackApiUrl: `${slack.api.url}/api/` };
  const receiver = new HTTPReceiver({
    signingSecret: slack.signingSecret,
    clientId: slack.app.clientId,
    clientSecret: slack.app.clientSecret,
    stateSecret: 'state-secret',
    scopes: ['chat:write', 'im:history'],
    redirectUri: slack.app.redirectUri,
    installerOptions: {
      clientOptions,
      redirectUriPath: '/slack/oauth_redirect',
      directInstall: true,
    },
    installationStore: {
      storeInstallation: async (installation) => void stored.push(installation),
      fetchInstallation: async () => stored[0] ?? Promise.reject(new Error('none')),
    },
    logger: silent,
  });
  const app = new App({ receiver, logger: silent, clientOptions });
  for (const told of ['tokens_revoked', 'app_uninstalled']) app.event(told, async () => undefined);
  const server = await app.start(slack.port);
  onTestFinished(async () => {
    if ('closeAllConnections' in server) server.closeAllConnections();
    await app.stop();
  });
  return { slack, stored };
}

const secondTeam = (slack: Slack) => slack.team('Beta');

test('an install through the real redirect stores a token that works', async () => {
  const { slack, stored } = await installable();
  const { status } = await slack.install({ as: 'ana' });
  expect(status).toBe(200);
  const [installation] = stored;
  expect(installation).toMatchObject({
    team: { id: slack.team().id, name: 'Acme' },
    isEnterpriseInstall: false,
    user: { id: slack.person('ana').user.id },
  });
  const token = installation?.bot?.token ?? '';
  expect(slack.api.tokens.grant(token)?.team).toBe(slack.team());
  const api = new webApi.WebClient(token, { slackApiUrl: `${slack.api.url}/api/`, logger: silent });
  const { chat } = slack.person('ana');
  const flags = { unfurl_links: false, unfurl_media: false };
  await api.chat.postMessage({ channel: chat, text: 'hello', ...flags });
  // users:read was not asked for.
  await expect(api.users.info({ user: installation?.user.id ?? '' })).rejects.toThrow(
    'missing_scope',
  );
});

test('an uninstall ends the tokens of that workspace only, and the app is told', async () => {
  const organisations = [
    { teams: ['Acme'], users: [{ name: 'ana' }] },
    { teams: ['Beta'], users: [{ name: 'bo' }] },
  ];
  const { slack, stored } = await installable({ organisations });
  for (const name of ['Acme', 'Beta']) await slack.install({ team: slack.team(name).id });
  const answers = await slack.uninstall('Acme');
  expect(answers.map(({ kind }) => kind)).toEqual(['acknowledged', 'acknowledged']);
  const ended = stored.map(({ bot }) => slack.api.tokens.ended(bot?.token ?? ''));
  expect(ended).toEqual(['account_inactive', undefined]);
});

test('each workspace gets a token of its own, an organisation one for all', async () => {
  const users = [{ name: 'ana' }];
  const organisations = [
    { teams: ['Acme'], users },
    { teams: ['Beta'], users: [{ name: 'bo' }] },
    { enterprise: 'Big', teams: ['Sales'], users: [{ name: 'cy' }] },
  ];
  const { slack, stored } = await installable({ organisations });
  await slack.install({ team: slack.team('Acme').id });
  await slack.install({ team: secondTeam(slack).id });
  await slack.install({ team: slack.team('Sales').id, orgWide: true });
  expect(stored.map(({ team }) => team?.name)).toEqual(['Acme', 'Beta', undefined]);
  expect(stored[2]).toMatchObject({ isEnterpriseInstall: true, enterprise: { name: 'Big' } });
});

test('a foreign cookie, a changed state, a refusal and a used code store nothing', async () => {
  const { slack, stored } = await installable();
  await slack.install({ cookies: 'drop' });
  await slack.install({ tamper: (back) => back.searchParams.set('state', 'forged') });
  await slack.install({ consent: 'cancel' });
  expect(stored).toEqual([]);
  const { back, cookie } = await slack.install();
  expect((await comeBack(back, cookie)).status).not.toBe(200);
  expect(stored).toHaveLength(1);
});

test('with rotation a token comes with a refresh token that works once', async () => {
  const { slack, stored } = await installable({ rotating: true });
  await slack.install();
  const bot = stored[0]?.bot;
  const refresh = async () => {
    const response = await fetch(`${slack.api.url}/api/oauth.v2.access`, {
      method: 'POST',
      body: new URLSearchParams({
        client_id: slack.app.clientId,
        client_secret: slack.app.clientSecret,
        grant_type: 'refresh_token',
        refresh_token: bot?.refreshToken ?? '',
      }),
    });
    return response.json();
  };
  expect(await refresh()).toMatchObject({ ok: true, expires_in: 43_200 });
  expect(await refresh()).toEqual({ ok: false, error: 'invalid_refresh_token' });
});
