import { expect, test } from 'vitest';
import { bareHttpApp } from '../bare-app.ts';
import { slackForTest } from '../for-test.ts';
import type { Retry } from './delivery.ts';

const flags = { unfurl_links: false, unfurl_media: false };

test('a typed message reaches a Bolt app with a valid signature, and its answer is on the screen', async () => {
  const slack = await slackForTest();
  await bareHttpApp(slack, (app) => {
    app.message(async ({ message, say }) => {
      if (message.subtype === undefined)
        await say({ text: `heard ${message.text ?? ''}`, ...flags });
    });
  });
  const ana = slack.person('ana');
  const { answer } = await ana.say('salary & <b>');
  expect(answer).toMatchObject({ kind: 'acknowledged', status: 200 });
  expect(await ana.reply()).toMatchObject({
    text: 'heard salary &amp; &lt;b&gt;',
    channel: ana.chat,
  });
});

test('wrong signatures and stale times are refused; Bolt alone lets times ahead pass', async () => {
  const slack = await slackForTest();
  const heard: string[] = [];
  await bareHttpApp(slack, (app) => {
    app.event('app_home_opened', async ({ body }) => void heard.push(body.event_id));
  });
  const ana = slack.person('ana');
  const { delivery } = await ana.openHome();
  const { requests } = slack;
  const sent = [{ secret: 'another' }, { skew: -301 }, { skew: 301 }, {}].map((signing) =>
    requests.send(requests.sign(delivery, signing)),
  );
  const kinds = (await Promise.all(sent)).map(({ kind }) => kind);
  expect(kinds).toEqual(['refused', 'refused', 'acknowledged', 'acknowledged']);
  expect(new Set(heard).size).toBe(1);
  expect(heard).toHaveLength(3);
});

test('an event that is not acknowledged comes again with the same id and says why', async () => {
  const slack = await slackForTest();
  const heard: { id: string; retry: Partial<Retry> }[] = [];
  await bareHttpApp(slack, (app) => {
    app.message(async ({ body, context }) => {
      const retry = { num: context.retryNum, reason: context.retryReason } as Partial<Retry>;
      heard.push({ id: body.event_id, retry });
      if (heard.length < 3) throw new Error('not now');
    });
  });
  const { answers } = await slack.person('ana').say('hello');
  expect(answers.map(({ kind }) => kind)).toEqual(['refused', 'refused', 'acknowledged']);
  expect(new Set(heard.map(({ id }) => id)).size).toBe(1);
  expect(heard.map(({ retry }) => retry)).toEqual([
    {},
    { num: 1, reason: 'http_error' },
    { num: 2, reason: 'http_error' },
  ]);
});

test('an app that does not answer in time is given up; a press does not come again', async () => {
  const slack = await slackForTest({ patience: 100 });
  const forever = new Promise<void>(() => undefined);
  await bareHttpApp(slack, (app) => {
    app.command('/debrief', () => forever);
    app.message(() => forever);
  });
  const ana = slack.person('ana');
  const kindsOf = ({ answers }: { answers: { kind: string }[] }) => answers.map(({ kind }) => kind);
  expect(kindsOf(await ana.command('/debrief'))).toEqual(['timed-out']);
  expect(kindsOf(await ana.say('hello'))).toEqual(Array.from({ length: 4 }, () => 'timed-out'));
});

test('the same signed request again passes the signature: only the app can tell', async () => {
  const slack = await slackForTest();
  const ids: string[] = [];
  await bareHttpApp(slack, (app) => {
    app.message(async ({ body }) => {
      ids.push(body.event_id);
    });
  });
  const { delivery } = await slack.person('ana').say('hi');
  const request = slack.requests.sign(delivery);
  await slack.requests.send(request);
  await slack.requests.send(request);
  expect(ids).toHaveLength(3);
  expect(new Set(ids).size).toBe(1);
});
