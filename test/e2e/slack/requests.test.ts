import { expect, test } from 'vitest';
import { event, typedMessage } from '../../support/slack/deliveries/events.ts';
import { deliverAsSlack } from '../../support/slack/deliveries/delivery.ts';
import { slackForTest } from '../../support/slack/for-test.ts';
import { serving } from '../../support/slack/serving.ts';
import { memoryStore } from '../../../src/storage/memory.ts';
import { smallProduct } from '../../support/small-product.ts';
import type { Slack } from '../../support/slack/slack.ts';

function hello(slack: Slack) {
  const ana = slack.person('ana');
  const app = slack.organisations[0]?.installed(slack.team());
  if (app === undefined) throw new Error('there is no workspace');
  return event(app, typedMessage(ana.actor, ana.chat, 'hello'));
}

test.each([
  ['signed with another secret', { secret: 'another-secret' }],
  ['signed more than five minutes ago', { skew: -302 }],
  ['signed for a time more than five minutes ahead', { skew: 330 }],
])('a request %s is refused and nothing happens', async (_what, signing) => {
  const slack = await slackForTest();
  const { store } = await serving(slack, 'http', { product: smallProduct });
  const answer = await slack.requests.send(slack.requests.sign(hello(slack), signing));
  expect(answer).toMatchObject({ kind: 'refused', status: 401 });
  expect(await store.subjectsWith('profile')).toEqual([]);
});

test('a request without a signature, and one whose body was changed, is refused', async () => {
  const slack = await slackForTest();
  const { store } = await serving(slack, 'http', { product: smallProduct });
  const signed = slack.requests.sign(hello(slack));
  const bare = { ...signed, headers: { 'content-type': 'application/json' } };
  const changed = { ...signed, body: signed.body.replace('hello', 'hallo') };
  for (const request of [bare, changed])
    expect(await slack.requests.send(request)).toMatchObject({ kind: 'refused', status: 401 });
  expect(await store.subjectsWith('profile')).toEqual([]);
});

test('what could not be stored is not acknowledged, and Slack’s retry brings it', async () => {
  const slack = await slackForTest();
  const store = memoryStore();
  let broken = 2;
  const failing: typeof store = {
    ...store,
    commit: async (commit) => {
      if (broken-- > 0) throw new Error('the disk is full');
      return store.commit(commit);
    },
  };
  await serving(slack, 'http', { product: smallProduct, store: failing });
  const ana = slack.person('ana');
  const answers = await deliverAsSlack(slack.requests, hello(slack));
  expect(answers.map(({ kind }) => kind)).toEqual(['refused', 'refused', 'acknowledged']);
  expect((await ana.reply()).text).toBe('You said hello.');
  expect(ana.screen()).toHaveLength(1);
});

test('the address for health checks answers', async () => {
  const slack = await slackForTest();
  await serving(slack);
  const health = await fetch(`http://127.0.0.1:${slack.port}/healthz`);
  expect([health.status, await health.text()]).toEqual([200, 'ok\n']);
});
