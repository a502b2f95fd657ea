import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RateLimitError } from '@discordjs/rest';
import { failureOf } from '../../src/adapters/discord/deliver/failure.ts';
import { openSqlite } from '../../src/storage/sqlite/open.ts';
import { temporaryFolder } from '../support/folder.ts';
import { slackForTest } from '../support/slack/for-test.ts';
import { serving } from '../support/slack/serving.ts';

test.each(['http', 'socket'] as const)(
  'forget works where the store is a file, whatever fraction of a ms Slack says over %s',
  async (how) => {
    const store = openSqlite(join(temporaryFolder(), 'x.sqlite'));
    const slack = await slackForTest();
    const { said, stop } = await serving(slack, how, { store });
    const ana = slack.person('ana');
    await ana.say('note they use SAP');
    await said();
    await ana.say('forget');
    await said();
    const { answers, delivery } = await ana.say('forget everything');
    expect(answers.map(({ kind }) => kind)).toEqual(['acknowledged']);
    await said();
    expect(await store.subjectsWith('profile')).toEqual([]);
    await ana.deliver(delivery);
    await said();
    expect(await store.subjectsWith('profile')).toEqual([]);
    expect(ana.screen().at(-1)?.text).toContain('Gone.');
    await stop();
    await store.close();
  },
);

test('a pause that Discord gives in fractions of a ms can be kept', () => {
  const limited = new RateLimitError({
    timeToReset: 1.001 * 1000,
    retryAfter: 1.001 * 1000,
    sublimitTimeout: 0,
    global: false,
    limit: 5,
    method: 'POST',
    hash: '',
    url: '',
    route: '',
    majorParameter: '',
    scope: 'user',
  });
  expect(Number.isInteger(limited.retryAfter)).toBe(false);
  expect(failureOf(limited)).toEqual({ kind: 'limited', wait: 1001, isGlobal: false });
});
