import { expect, test } from 'vitest';
import { memoryStore } from '../../src/storage/memory.ts';
import { slackForTest } from '../support/slack/for-test.ts';
import { serving } from '../support/slack/serving.ts';
import type { Person } from '../support/slack/person.ts';

const home = (person: Person) => JSON.stringify(person.home() ?? null);
const chats = async (store: ReturnType<typeof memoryStore>) =>
  JSON.stringify(await store.rows.scan('slack.chats', null, 100));

test('forget empties the Home page that an earlier start of the program published', async () => {
  const store = memoryStore();
  const slack = await slackForTest();
  const first = await serving(slack, 'http', { store, now: '2026-03-10T16:20:00Z' });
  const ana = slack.person('ana');
  await ana.say('I have an interview at Halden Freight on Thursday at 14:00');
  await first.said();
  await ana.press('Right');
  await first.said();
  await ana.openHome();
  await slack.api.calls.next('views.publish');
  expect(home(ana)).toContain('Halden Freight');
  await first.stop();

  const second = await serving(slack, 'http', { store, now: '2026-03-10T17:20:00Z' });
  await ana.say('forget');
  await second.said();
  await ana.say('forget everything');
  await second.said();
  await slack.api.calls.next('views.publish');
  expect(home(ana)).not.toContain('Halden Freight');
});

test('forget leaves no chat of any workspace of a Grid organisation, and clears each', async () => {
  const store = memoryStore();
  const grid = { enterprise: 'Big', teams: ['Sales', 'Tech'], users: [{ name: 'ana' }] };
  const slack = await slackForTest({ organisations: [grid] });
  const { said } = await serving(slack, 'http', { store });
  const [sales, tech] = ['Sales', 'Tech'].map((team) => slack.person('ana', { team }));
  if (sales === undefined || tech === undefined) throw new Error('there are two workspaces');
  for (const ana of [sales, tech]) {
    await ana.say('hello');
    await said();
  }
  expect(await chats(store)).toContain(encodeURIComponent(tech.team.id));
  await sales.say('forget');
  await said();
  await sales.say('forget everything');
  await said();
  expect(await chats(store)).toBe('[]');
});
