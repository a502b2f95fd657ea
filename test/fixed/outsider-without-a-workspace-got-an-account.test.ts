import { expect, test } from 'vitest';
import { memberFor, type Who } from '../../src/adapters/slack/receive/who.ts';
import { People } from '../../src/adapters/slack/people.ts';
import type { Service } from '../../src/service/platform.ts';
import type { Workspaces } from '../../src/adapters/slack/workspaces.ts';
import { slackForTest } from '../support/slack/for-test.ts';
import { serving } from '../support/slack/serving.ts';
import { oneWorkspace, clientOptions } from '../../src/adapters/slack/workspaces.ts';

const asking = async (service: Service, workspaces: Workspaces, who: Who) =>
  memberFor(who, workspaces, new People(workspaces, service));

test('in a shared channel, whose workspace is not named is looked up before they have an account', async () => {
  const slack = await slackForTest();
  const { service } = await serving(slack);
  const options = clientOptions(`${slack.api.url}/api/`);
  const { workspaces } = await oneWorkspace(slack.botToken(), options);
  const team = slack.team().id;
  const someone = { team, enterprise: null, home: null, shared: true };
  const eve = slack.outsider('eve').user.id;
  const ana = slack.person('ana').user.id;
  expect(await asking(service, workspaces, { ...someone, user: eve })).toBeNull();
  expect(await asking(service, workspaces, { ...someone, user: ana })).toMatchObject({ user: ana });
});
