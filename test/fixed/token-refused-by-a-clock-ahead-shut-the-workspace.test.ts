import { expect, test } from 'vitest';
import { slackForTest } from '../support/slack/for-test.ts';
import { serving } from '../support/slack/serving.ts';
import { smallProduct } from '../support/small-product.ts';

test('a token refused while the clock was years ahead shuts nobody out once it is right', async () => {
  const slack = await slackForTest();
  const ahead = { product: smallProduct, now: '2036-03-10T16:20:00Z' };
  const { said, sets } = await serving(slack, 'http', ahead);
  const ana = slack.person('ana');
  slack.api.faults.add('chat.postMessage', { kind: 'error', error: 'token_revoked' });
  await ana.say('one');
  await said();
  expect(ana.screen()).toEqual([]);
  sets('2026-03-10T16:20:00Z');
  await ana.say('two');
  await said();
  expect(ana.screen().map(({ text }) => text)).toEqual(['You said one.', 'You said two.']);
});
