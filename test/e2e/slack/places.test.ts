import { expect, test } from 'vitest';
import { slackForTest } from '../../support/slack/for-test.ts';
import { string } from '../../support/slack/json.ts';
import { serving } from '../../support/slack/serving.ts';
import { smallProduct } from '../../support/small-product.ts';

const general = { id: 'C0GENERAL', name: 'general' };

test('a command in a channel is answered privately, the real answer comes in the direct chat', async () => {
  const slack = await slackForTest();
  await serving(slack);
  const ana = slack.person('ana');
  const { answer } = await ana.command('/debrief', 'Halden', general);
  expect(answer).toMatchObject({
    kind: 'acknowledged',
    body: { response_type: 'ephemeral', text: "I've answered in our direct chat." },
  });
  expect((await ana.reply()).text).toContain('Halden');
});

test('a command in the direct chat is answered there and nowhere else', async () => {
  const slack = await slackForTest();
  await serving(slack);
  const ana = slack.person('ana');
  const { answer } = await ana.command('/drill');
  expect(answer).toMatchObject({ kind: 'acknowledged', body: undefined });
  await ana.reply();
});

test('/nextround takes every command, plain words, and nothing', async () => {
  const slack = await slackForTest();
  await serving(slack);
  const ana = slack.person('ana');
  await ana.command('/nextround', 'just had an interview at Halden, they asked about pay', general);
  expect((await ana.reply()).text).toContain('Halden');
  await ana.command('/nextround', '', general);
  expect((await ana.reply()).text).toContain('Besides that');
  await ana.command('/nextround', 'Rounds add', general);
  expect((await ana.reply()).text).toContain('Which employer');
});

test('a mention in a channel gets a short answer for one pair of eyes, and nothing is kept', async () => {
  const slack = await slackForTest();
  const { store, said } = await serving(slack);
  const ana = slack.person('ana');
  await ana.mention('I had an interview at Halden', { threadTs: '1773159600.000100' });
  const whisper = await slack.api.calls.next('chat.postEphemeral');
  expect(whisper.args).toMatchObject({ user: ana.user.id, thread_ts: '1773159600.000100' });
  expect(string(whisper.args['text'])).toContain('In a channel I keep nothing');
  await said();
  expect(ana.screen()).toEqual([]);
  expect(await store.subjectsWith('profile')).toEqual([]);
  expect(await store.subjectsWith('address')).toEqual([]);
});

test('a guest from another organisation reaches nobody and stores nothing', async () => {
  const slack = await slackForTest();
  const { store, said } = await serving(slack);
  const eve = slack.outsider('eve');
  const channel = slack.organisations[0]?.channel ?? '';
  expect((await eve.mention('hello', { channel })).answer.kind).toBe('acknowledged');
  await eve.command('/nextround', 'debrief', { id: channel, name: 'interviews' });
  await said();
  expect(slack.api.calls.all.filter(({ method }) => method.startsWith('chat.'))).toEqual([]);
  expect(await store.subjectsWith('address')).toEqual([]);
  expect(await store.subjectsWith('profile')).toEqual([]);
});

test('two workspaces of one organisation are one account, whatever is used to reach it', async () => {
  const grid = { enterprise: 'Big', teams: ['Sales', 'Tech'], users: [{ name: 'ana' }] };
  const slack = await slackForTest({ organisations: [grid] });
  const { store, said } = await serving(slack, 'oauth', { product: smallProduct });
  await slack.install({ team: slack.team('Sales').id });
  await slack.install({ team: slack.team('Tech').id });
  const here = slack.person('ana', { team: 'Sales' });
  const there = slack.person('ana', { team: 'Tech' });
  await here.command('/ask');
  await said();
  await there.press('Yes');
  await said();
  await here.say('and on');
  await said();
  await there.openHome();
  await slack.api.calls.next('views.publish');
  expect(await store.subjectsWith('profile')).toHaveLength(1);
  const texts = here.screen().map(({ text }) => text);
  expect(texts).toEqual(['First?', 'You said choice. Second?', 'Over.']);
});
