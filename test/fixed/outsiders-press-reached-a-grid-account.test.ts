import { expect, test } from 'vitest';
import { memoryStore } from '../../src/storage/memory.ts';
import { slackForTest } from '../support/slack/for-test.ts';
import { serving } from '../support/slack/serving.ts';
import { smallProduct } from '../support/small-product.ts';

const grid = { enterprise: 'Big', teams: ['Sales', 'Tech'], users: [{ name: 'ana' }] };

async function asked() {
  const store = memoryStore();
  const slack = await slackForTest({ organisations: [grid] });
  const { said } = await serving(slack, 'http', { store, product: smallProduct });
  const ana = slack.person('ana');
  await ana.command('/ask');
  await said();
  const [question] = ana.screen();
  if (question === undefined) throw new Error('nothing was asked');
  return { store, slack, said, ana, question };
}

test('a press of somebody from outside the Grid organisation reaches no account and stores nothing', async () => {
  const { store, slack, said, ana, question } = await asked();
  const before = ana.screen();
  const eve = slack.outsider('eve');
  expect((await eve.press('Yes', question)).answer.kind).toBe('acknowledged');
  await said();
  expect(ana.screen()).toEqual(before);
  expect(await store.subjectsWith('profile')).toHaveLength(1);
  const rows = await Promise.all(
    ['slack.people', 'slack.chats'].map((name) => store.rows.scan(name, null, 100)),
  );
  expect(JSON.stringify(rows)).not.toContain(eve.user.id);
});

test('a colleague’s press from another workspace counts, even where Slack cannot say who it is', async () => {
  const { slack, said, ana, question } = await asked();
  slack.api.faults.add('users.info', { kind: 'status', status: 503 }, 5);
  await slack.person('ana', { team: 'Tech' }).press('Yes', question);
  await said();
  expect(ana.screen().map(({ text }) => text)).toContain('You said choice. Second?');
});
