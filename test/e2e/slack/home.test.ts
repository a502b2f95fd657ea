import { expect, test } from 'vitest';
import { slackForTest } from '../../support/slack/for-test.ts';
import { serving } from '../../support/slack/serving.ts';

const home = (person: { home(): unknown }) => JSON.stringify(person.home());

test('whoever opens the chat is greeted once, not again, and not after they were forgotten', async () => {
  const slack = await slackForTest();
  const { said } = await serving(slack);
  const ana = slack.person('ana');
  const opened = await ana.openHome('messages');
  expect((await ana.reply()).text).toContain("I'm Next Round");
  await ana.openHome('messages');
  await ana.deliver(opened.delivery);
  await said();
  expect(ana.screen()).toHaveLength(1);
  await ana.say('forget');
  await said();
  await ana.say('forget everything');
  await said();
  await ana.openHome('messages');
  await said();
  expect(ana.screen().at(-1)?.text).toContain('Gone.');
});

test('the home page shows where one stands, and follows each change', async () => {
  const slack = await slackForTest();
  const { said } = await serving(slack, 'http', { now: '2026-03-10T16:20:00Z' });
  const ana = slack.person('ana');
  await ana.openHome();
  await slack.api.calls.next('views.publish');
  expect(home(ana)).toContain('this page fills');
  await ana.say('I have an interview at Halden Freight on Thursday at 14:00');
  await said();
  await ana.press('Right');
  await said();
  await slack.api.calls.next(
    ({ method, args }) => method === 'views.publish' && JSON.stringify(args).includes('in 2 days'),
  );
  expect(home(ana)).toContain('Halden Freight, round 1');
  expect(home(ana)).toContain('What they need');
});

test('a button of the home page starts its command in the direct chat', async () => {
  const slack = await slackForTest();
  await serving(slack);
  const ana = slack.person('ana');
  await ana.openHome();
  await slack.api.calls.next('views.publish');
  await ana.reply();
  expect((await ana.useHome('I had an interview')).answer.kind).toBe('acknowledged');
  expect((await ana.reply()).text).toContain('Which employer');
});

test('many changes in a row are few publications', async () => {
  const slack = await slackForTest();
  const { said } = await serving(slack, 'http', {
    slack: {
      rates: {
        chat: { burst: 1000, perSecond: 1000 },
        unasked: { burst: 1000, perSecond: 1000 },
        update: { burst: 1, perSecond: 1 },
        publish: { burst: 1, perSecond: 0.001 },
      },
      together: 1,
    },
  });
  const ana = slack.person('ana');
  await ana.openHome();
  await slack.api.calls.next('views.publish');
  for (const line of ['hello', 'just had an interview at Halden', 'done']) await ana.say(line);
  await said();
  expect(slack.api.calls.of('views.publish')).toHaveLength(1);
});
