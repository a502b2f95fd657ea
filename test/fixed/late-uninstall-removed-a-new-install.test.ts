import { expect, test } from 'vitest';
import * as events from '../support/slack/deliveries/events.ts';
import { slackForTest } from '../support/slack/for-test.ts';
import { serving } from '../support/slack/serving.ts';
import { smallProduct } from '../support/small-product.ts';

test('word of a removal that comes again after a new install does not end that one', async () => {
  const slack = await slackForTest({
    organisations: [{ teams: ['Acme'], users: [{ name: 'ana' }] }],
  });
  const { said } = await serving(slack, 'oauth', { product: smallProduct });
  const { id } = slack.team('Acme');
  await slack.install({ team: id });
  const app = slack.organisations[0]?.installed(slack.team('Acme'));
  if (app === undefined) throw new Error('there is no workspace');
  const removed = events.event(app, events.uninstalled);
  await slack.uninstall('Acme');
  await slack.install({ team: id });
  // Slack sends an event again for minutes when it saw no answer to it.
  await slack.requests.send(slack.requests.sign(removed));
  await slack.person('ana').say('hello');
  await said();
  expect(
    slack
      .person('ana')
      .screen()
      .map(({ text }) => text),
  ).toEqual(['You said hello.']);
});
