import { expect, test } from 'vitest';
import { grace } from '../../src/adapters/slack/removals.ts';
import { memoryStore } from '../../src/storage/memory.ts';
import { slackForTest } from '../support/slack/for-test.ts';
import { serving } from '../support/slack/serving.ts';
import { smallProduct } from '../support/small-product.ts';

const start = '2026-03-10T16:20:00Z';

/** What Slack's side of the bot keeps under these names, whole. */
async function kept(store: ReturnType<typeof memoryStore>, ...names: string[]): Promise<string> {
  const found = names.map((name) => store.rows.scan(name, null, 1000));
  return JSON.stringify(await Promise.all(found));
}
const beside = ['slack.chats', 'slack.people'];

test('after forget a redelivered message leaves neither person nor chat behind', async () => {
  const store = memoryStore();
  const slack = await slackForTest();
  const { said } = await serving(slack, 'http', { store });
  const ana = slack.person('ana');
  const { delivery } = await ana.say('hello');
  await said();
  expect(await kept(store, ...beside)).toContain(ana.user.id);
  await ana.say('forget');
  await said();
  const last = await ana.say('forget everything');
  await said();
  expect(await kept(store, ...beside)).not.toContain(ana.user.id);
  for (const again of [delivery, last.delivery]) await ana.deliver(again);
  await said();
  expect(await kept(store, ...beside)).not.toContain(ana.user.id);
});

test('when a workspace is forgotten after its removal, its people’s chats go too', async () => {
  const store = memoryStore();
  const organisations = [
    { teams: ['Acme'], users: [{ name: 'ana' }] },
    { teams: ['Brill'], users: [{ name: 'ben' }] },
  ];
  const slack = await slackForTest({ organisations });
  const first = await serving(slack, 'oauth', { product: smallProduct, store, now: start });
  for (const name of ['Acme', 'Brill']) await slack.install({ team: slack.team(name).id });
  for (const name of ['ana', 'ben']) await slack.person(name).say('hello');
  await first.said();
  await slack.uninstall('Acme');
  await first.stop();
  const now = new Date(Date.parse(start) + grace + 1000).toISOString();
  await serving(slack, 'oauth', { product: smallProduct, store, now });
  expect(await kept(store, 'slack.chats')).not.toContain(slack.person('ana').user.id);
  expect(await kept(store, 'slack.chats')).toContain(slack.person('ben').user.id);
});
