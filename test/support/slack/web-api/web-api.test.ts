import { webApi } from '@slack/bolt';
import { expect, test } from 'vitest';
import { silent } from '../bare-app.ts';
import { slackForTest } from '../for-test.ts';
import type { Slack } from '../slack.ts';

const flags = { unfurl_links: false, unfurl_media: false };
const client = (slack: Slack, token = slack.botToken()) =>
  new webApi.WebClient(token, {
    slackApiUrl: `${slack.api.url}/api/`,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: silent,
  });

test('what is posted, changed and deleted stands on the screen as a person sees it', async () => {
  const slack = await slackForTest();
  const ana = slack.person('ana');
  const { chat } = client(slack);
  const first = await chat.postMessage({ channel: ana.user.id, text: 'one', ...flags });
  await chat.postMessage({ channel: ana.chat, text: 'two', ...flags });
  await chat.update({ channel: ana.chat, ts: first.ts ?? '', text: 'one, changed' });
  expect(ana.screen().map(({ text }) => text)).toEqual(['one, changed', 'two']);
  await chat.delete({ channel: ana.chat, ts: first.ts ?? '' });
  expect(ana.screen().map(({ text }) => text)).toEqual(['two']);
});

test('history tells messages of a time span, and their metadata on request only', async () => {
  const slack = await slackForTest();
  const { chat } = slack.person('ana');
  const api = client(slack);
  const metadata = { event_type: 'row', event_payload: { id: 'r1' } };
  const one = await api.chat.postMessage({ channel: chat, text: 'one', metadata, ...flags });
  await api.chat.postMessage({ channel: chat, text: 'two', ...flags });
  const oldest = one.ts ?? '';
  const bare = await api.conversations.history({ channel: chat, oldest });
  const full = await api.conversations.history({
    channel: chat,
    oldest,
    inclusive: true,
    include_all_metadata: true,
  });
  expect(bare.messages?.map(({ text }) => text)).toEqual(['two']);
  expect(full.messages?.map((each) => [each.text, each.metadata])).toEqual([
    ['two', undefined],
    ['one', metadata],
  ]);
});

test('a profile has zone and locale, that of an outsider says so', async () => {
  const slack = await slackForTest();
  const { users } = client(slack);
  const eve = slack.outsider('eve');
  const ask = (user: string) => users.info({ user, include_locale: true });
  expect((await ask(slack.person('ana').user.id)).user).toMatchObject({
    tz: 'Europe/Berlin',
    locale: 'en-US',
  });
  expect((await ask(eve.user.id)).user).toMatchObject({ is_stranger: true, team_id: eve.team.id });
});

test('a file is uploaded in the three steps of v2 and stands in the chat', async () => {
  const slack = await slackForTest();
  const ana = slack.person('ana');
  await client(slack).files.uploadV2({
    channel_id: ana.chat,
    filename: 'export.json',
    content: '{}',
    initial_comment: 'All of it',
  });
  expect(ana.screen()).toMatchObject([{ text: 'All of it', files: ['export.json'] }]);
});

test('calls fail as told: errors, limits, a broken connection before or after the work', async () => {
  const slack = await slackForTest();
  const { chat } = slack.person('ana');
  const api = client(slack);
  const post = () => api.chat.postMessage({ channel: chat, text: 'hello', ...flags });
  const { faults } = slack.api;
  faults.add('chat.postMessage', { kind: 'error', error: 'channel_not_found' });
  await expect(post()).rejects.toThrow('channel_not_found');
  faults.add('chat.postMessage', { kind: 'rate-limited', retryAfter: 7 });
  await expect(post()).rejects.toMatchObject({ retryAfter: 7 });
  faults.add('chat.postMessage', { kind: 'status', status: 503 });
  await expect(post()).rejects.toThrow('503');
  faults.add('chat.postMessage', { kind: 'cut' });
  await expect(post()).rejects.toThrow();
  expect(slack.person('ana').screen()).toEqual([]);
  faults.add('chat.postMessage', { kind: 'lost' });
  await expect(post()).rejects.toThrow();
  await slack.api.calls.next(({ answer }) => answer?.body['ok'] === true);
  expect(slack.person('ana').screen()).toHaveLength(1);
});

test('a held call is answered only when it is let go', async () => {
  const slack = await slackForTest();
  const held = slack.api.faults.hold('auth.test');
  let over = false;
  const asked = client(slack)
    .auth.test()
    .then(() => (over = true));
  await held.arrived;
  expect(over).toBe(false);
  held.release();
  await asked;
});

test('tokens end in the words of Slack', async () => {
  const slack = await slackForTest();
  const token = slack.botToken();
  const api = client(slack, token);
  expect(await api.auth.test()).toMatchObject({ team: 'Acme', team_id: slack.team().id });
  slack.api.tokens.end(token, 'token_expired');
  await expect(api.auth.test()).rejects.toThrow('token_expired');
  slack.api.tokens.endTeam(slack.team(), 'account_inactive');
  await expect(api.auth.test()).rejects.toThrow('account_inactive');
  await expect(client(slack, 'xoxb-unknown').auth.test()).rejects.toThrow('invalid_auth');
});

test('two workspaces of one Grid organisation share people and direct chats', async () => {
  const organisations = [
    { enterprise: 'Big', teams: ['Sales', 'Tech'], users: [{ name: 'ana', tz: 'Asia/Tokyo' }] },
  ];
  const slack = await slackForTest({ organisations });
  const [here, there] = [
    slack.person('ana', { team: 'Sales' }),
    slack.person('ana', { team: 'Tech' }),
  ];
  expect([there.user.id, there.chat]).toEqual([here.user.id, here.chat]);
  const enterprise = here.team.enterprise?.id;
  const tech = await client(slack, slack.botToken('Tech')).auth.test();
  expect(tech).toMatchObject({ team_id: there.team.id, enterprise_id: enterprise });
});

test('the calls an emulated token may make an hour are spread over forty tokens', async () => {
  const slack = await slackForTest();
  const tokens = new Set(Array.from({ length: 40 }, () => slack.organisations[0]?.token()));
  expect(tokens.size).toBe(40);
});

test('what Slack would refuse is refused and kept; what the house refuses is only kept', async () => {
  const slack = await slackForTest();
  const { chat } = client(slack);
  const channel = slack.person('ana').chat;
  const blocks = [{ type: 'header', text: { type: 'plain_text', text: 'x'.repeat(151) } }];
  const bad = { channel, text: 'hello', blocks, ...flags };
  await expect(chat.postMessage(bad)).rejects.toThrow('invalid_blocks');
  await chat.postMessage({ channel, text: 'hello' });
  const found = slack.takeViolations();
  expect(found.map(({ call, pointer }) => `${call} ${pointer}`)).toEqual([
    'call 1, chat.postMessage /blocks/0/text/text',
    'call 2, chat.postMessage /unfurl_links',
    'call 2, chat.postMessage /unfurl_media',
  ]);
});

test('a response_url is good for five answers', async () => {
  const slack = await slackForTest();
  const url = slack.api.responseUrl();
  const statuses: number[] = [];
  for (let count = 0; count < 6; count += 1) {
    const body = JSON.stringify({ text: 'hello' });
    const headers = { 'content-type': 'application/json' };
    statuses.push((await fetch(url, { method: 'POST', headers, body })).status);
  }
  expect(statuses).toEqual([200, 200, 200, 200, 200, 404]);
});

test('Slack knows no scope that was not asked for', async () => {
  const slack = await slackForTest();
  const api = client(slack);
  await expect(api.conversations.list()).rejects.toThrow('missing_scope');
});
