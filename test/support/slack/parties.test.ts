import { expect, test } from 'vitest';
import { slackForTest } from './for-test.ts';
import type { Delivery } from './deliveries/delivery.ts';
import type { SlackOptions } from './slack.ts';

/** A Slack whose app takes all, with what reached it. */
async function heard(options?: SlackOptions) {
  const slack = await slackForTest(options);
  const deliveries: Delivery[] = [];
  slack.transport = {
    deliver: async (delivery) => {
      deliveries.push(delivery);
      return { kind: 'acknowledged', status: 200, body: undefined };
    },
  };
  return { slack, payloads: () => deliveries.map(({ payload }) => payload) };
}

const button = { type: 'button', action_id: 'a', text: { type: 'plain_text', text: 'Done' } };
const offering = (channel: string) => ({
  ts: '1.000001',
  channel,
  text: 'x',
  blocks: [{ type: 'actions', block_id: 'b', elements: [button] }],
  files: [],
  edited: false,
});

test('an outsider speaks through a shared channel: foreign team, our installation', async () => {
  const { slack, payloads } = await heard();
  const { shared = '' } = slack.organisations[0] ?? {};
  const eve = slack.outsider('eve');
  await eve.mention('hi', { channel: shared });
  await eve.press('Done', offering(shared));
  expect(payloads()).toMatchObject([
    {
      team_id: slack.foreign.id,
      context_team_id: slack.team().id,
      is_ext_shared_channel: true,
      authorizations: [{ team_id: slack.team().id }],
      event: { user: eve.user.id, team: slack.foreign.id, user_team: slack.foreign.id },
    },
    { team: { id: slack.team().id }, user: { id: eve.user.id, team_id: slack.foreign.id } },
  ]);
});

test('one of ours in a shared channel comes with the foreign team_id, but their own team', async () => {
  const { slack, payloads } = await heard();
  const { shared = '' } = slack.organisations[0] ?? {};
  await slack.person('ana').mention('hi', { channel: shared });
  expect(payloads()).toMatchObject([
    { team_id: slack.foreign.id, event: { team: slack.team().id } },
  ]);
});

const grid = {
  organisations: [{ enterprise: 'Big', teams: ['Sales', 'Tech'], users: [{ name: 'ana' }] }],
};

test('the same person in two Grid workspaces has one id and two teams', async () => {
  const { slack, payloads } = await heard(grid);
  const people = ['Sales', 'Tech'].map((team) => slack.person('ana', { team }));
  for (const ana of people) await ana.say('hi');
  const enterprise_id = slack.team('Sales').enterprise?.id;
  const [user] = people.map(({ user: { id } }) => id);
  expect(payloads()).toMatchObject(
    ['Sales', 'Tech'].map((team) => ({
      enterprise_id,
      team_id: slack.team(team).id,
      event: { user, team: slack.team(team).id },
    })),
  );
});

test('an app of the whole organisation hears presses without a team', async () => {
  const { slack, payloads } = await heard(grid);
  const ana = slack.person('ana', { team: 'Tech', orgWide: true });
  await ana.press('Done', offering(ana.chat));
  await ana.command('/debrief');
  expect(payloads()).toMatchObject([
    { team: null, is_enterprise_install: true, enterprise: { name: 'Big' } },
    { team_id: slack.team('Tech').id, is_enterprise_install: 'true' },
  ]);
});

test('an error for a block that the modal lacks is a violation', async () => {
  const slack = await slackForTest();
  const blocks = [{ type: 'input', block_id: 'employer', element: button }];
  const view = { blocks } as unknown as Parameters<typeof slack.api.checkErrors>[0];
  slack.api.checkErrors(view, { employer: 'missing', employr: 'missing' });
  expect(slack.takeViolations().map(({ pointer }) => pointer)).toEqual(['/errors/employr']);
});
