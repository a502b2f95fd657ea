import { expect, test } from 'vitest';
import { slackForTest } from '../support/slack/for-test.ts';
import { serving } from '../support/slack/serving.ts';
import type { Call } from '../support/slack/web-api/calls.ts';
import { smallProduct } from '../support/small-product.ts';

/** Its answer comes in three posts; the middle one holds this line, whole. */
const long = Array.from({ length: 300 }, (_, line) => `${line} ${'word '.repeat(12)}`).join('\n');
const middle = ({ method, args }: Call) =>
  method === 'chat.postMessage' && JSON.stringify(args).includes('\\n199 ');

test('of a long message only the post that Slack does not want comes as text, and as its own', async () => {
  const slack = await slackForTest();
  const { said } = await serving(slack, 'http', { product: smallProduct });
  const ana = slack.person('ana');
  slack.api.faults.add(middle, { kind: 'error', error: 'invalid_blocks' });
  await ana.say(long);
  await said();
  const [one, two, three] = ana.screen();
  expect([one, two, three].map((post) => post?.blocks.length === 0)).toEqual([false, true, false]);
  expect(two?.text).toMatch(/^\d+ word/u);
  expect(two?.text).not.toContain('You said');
});
