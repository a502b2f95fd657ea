import { expect, test } from 'vitest';
import { grace } from '../../../src/adapters/slack/removals.ts';
import { teamPrefix } from '../../../src/adapters/slack/identity.ts';
import { memoryStore } from '../../../src/storage/memory.ts';
import { slackForTest } from '../../support/slack/for-test.ts';
import { comeBack } from '../../support/slack/install.ts';
import { serving, type ServingOptions } from '../../support/slack/serving.ts';
import { fields } from '../../support/slack/json.ts';
import type { Slack } from '../../support/slack/slack.ts';
import { smallProduct } from '../../support/small-product.ts';

const two = [
  { teams: ['Acme'], users: [{ name: 'ana' }] },
  { teams: ['Brill'], users: [{ name: 'ben' }] },
];
const start = '2026-03-10T16:20:00Z';
const later = new Date(Date.parse(start) + grace + 1000).toISOString();

async function installing(options: ServingOptions = {}, organisations: typeof two = two) {
  const slack = await slackForTest({ organisations });
  const running = await serving(slack, 'oauth', { product: smallProduct, ...options });
  return { slack, ...running, stored: () => stored(running.service.keyv('slack.installations')) };
}

async function stored(keyv: { iterator(): AsyncIterable<unknown> }): Promise<number> {
  let count = 0;
  for await (const entry of keyv.iterator()) if (entry !== undefined) count += 1;
  return count;
}

const idOf = (slack: Slack, name: string) => slack.team(name).id;

test('two workspaces install the app and each is served with its own token', async () => {
  const { slack, said, stored: count } = await installing();
  for (const name of ['Acme', 'Brill'])
    expect((await slack.install({ team: idOf(slack, name) })).status).toBe(200);
  expect(await count()).toBe(2);
  await slack.person('ana').say('hello');
  await slack.person('ben').say('hello');
  await said();
  for (const name of ['ana', 'ben']) expect(slack.person(name).screen()).toHaveLength(1);
});

test.each([
  ['a missing state', { tamper: (back: URL) => back.searchParams.delete('state') }],
  ['another state', { tamper: (back: URL) => back.searchParams.set('state', 'made-up') }],
  ['no cookie', { cookies: 'drop' as const }],
  ['a foreign cookie', { cookies: { 'slack-app-oauth-state': 'somebody-elses' } }],
])('an install with %s stores nothing', async (_what, options) => {
  const { slack, stored: count } = await installing();
  const { status } = await slack.install({ team: idOf(slack, 'Acme'), ...options });
  expect(status).toBeGreaterThanOrEqual(400);
  expect(await count()).toBe(0);
});

test('an install whose address is opened a second time stores nothing more', async () => {
  const { slack, stored: count } = await installing();
  const { back, cookie } = await slack.install({ team: idOf(slack, 'Acme') });
  expect((await comeBack(back, cookie)).status).toBeGreaterThanOrEqual(400);
  expect(await count()).toBe(1);
});

test('with a list of allowed workspaces another one is turned away and its token ended', async () => {
  const slack = await slackForTest({ organisations: two });
  const env = { SLACK_ALLOWED_TEAMS: idOf(slack, 'Brill') };
  const running = await serving(slack, 'oauth', { product: smallProduct, env });
  const turned = await slack.install({ team: idOf(slack, 'Acme') });
  expect([turned.status, turned.text]).toEqual([403, expect.stringContaining('not open')]);
  expect(slack.api.calls.of('auth.revoke')).toHaveLength(1);
  expect((await slack.install({ team: idOf(slack, 'Brill') })).status).toBe(200);
  expect(await stored(running.service.keyv('slack.installations'))).toBe(1);
});

test('uninstalling one leaves the other; after the grace its data goes, and only its own', async () => {
  const store = memoryStore();
  const { slack, said, stop, stored: count } = await installing({ store, now: start });
  for (const name of ['Acme', 'Brill']) await slack.install({ team: idOf(slack, name) });
  for (const name of ['ana', 'ben']) await slack.person(name).say('hello');
  await said();
  await slack.uninstall('Acme');
  expect(await count()).toBe(1);
  await slack.person('ben').say('still here');
  await said();
  expect(slack.person('ben').screen()).toHaveLength(2);
  expect(await store.subjectsWith('profile')).toHaveLength(2);
  await stop();
  await serving(slack, 'oauth', { product: smallProduct, store, now: later });
  expect(await store.subjectsWith('profile')).toEqual([
    expect.stringMatching(new RegExp(`^${teamPrefix(idOf(slack, 'Brill'))}`, 'u')),
  ]);
});

test('who installs again within the grace finds everything as it was', async () => {
  const store = memoryStore();
  const { slack, said, stop } = await installing({ store, now: start });
  await slack.install({ team: idOf(slack, 'Acme') });
  await slack.person('ana').say('hello');
  await said();
  await slack.uninstall('Acme');
  await slack.install({ team: idOf(slack, 'Acme') });
  await stop();
  await serving(slack, 'oauth', { product: smallProduct, store, now: later });
  expect(await store.subjectsWith('profile')).toHaveLength(1);
});

test('what nobody is installed for any more is dropped, and its people reach nobody', async () => {
  const { slack, said, store } = await installing({ now: start });
  await slack.install({ team: idOf(slack, 'Acme') });
  await slack.uninstall('Acme');
  const { answer } = await slack.person('ana').say('hello');
  await said();
  expect(answer.kind).toBe('acknowledged');
  expect(await store.subjectsWith('profile')).toEqual([]);
});

test('an install for a whole organisation serves all of its workspaces', async () => {
  const slack = await slackForTest({
    organisations: [{ enterprise: 'Big', teams: ['Sales', 'Tech'], users: [{ name: 'ana' }] }],
  });
  const { said, store } = await serving(slack, 'oauth', { product: smallProduct });
  await slack.install({ team: slack.team('Sales').id, orgWide: true });
  for (const team of ['Sales', 'Tech'])
    await slack.person('ana', { team, orgWide: true }).say(team);
  await said();
  const texts = slack
    .person('ana', { orgWide: true })
    .screen()
    .map(({ text }) => text);
  expect(texts).toEqual(['You said Sales.', 'You said Tech.']);
  expect(await store.subjectsWith('profile')).toHaveLength(1);
});

test('a token that has run out is renewed for what is sent unasked', async () => {
  const slack = await slackForTest({ organisations: two, rotating: true });
  const running = await serving(slack, 'oauth', { product: smallProduct });
  await slack.install({ team: idOf(slack, 'Acme') });
  const ana = slack.person('ana');
  await ana.say('hello');
  await running.said();
  // Half a day later, for Slack and for what is stored.
  const installations = running.service.keyv('slack.installations');
  const key = `team:${idOf(slack, 'Acme')}`;
  const held = fields(await installations.get(key));
  await installations.set(key, { ...held, bot: { ...fields(held['bot']), expiresAt: 1 } });
  const used = new Set(slack.api.calls.of('chat.postMessage').map(({ token }) => token));
  for (const token of used) slack.api.tokens.end(token, 'token_expired');
  await ana.say('again');
  await running.said();
  expect(ana.screen().map(({ text }) => text)).toEqual(['You said hello.', 'You said again.']);
});
