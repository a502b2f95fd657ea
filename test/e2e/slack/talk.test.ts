import { describe, expect, test } from 'vitest';
import { slackForTest } from '../../support/slack/for-test.ts';
import { serving } from '../../support/slack/serving.ts';

describe.each(['http', 'socket'] as const)('over %s', (how) => {
  test('a direct message is answered there, with buttons that work', async () => {
    const slack = await slackForTest();
    await serving(slack, how);
    const ana = slack.person('ana');
    const { answer } = await ana.say('hello');
    expect(answer).toMatchObject({ kind: 'acknowledged', status: 200 });
    const welcome = await ana.reply();
    expect(JSON.stringify(welcome.blocks)).toContain('Where are you?');
    await ana.press('I had an interview');
    const next = await ana.reply();
    expect(next.text).toContain('Which');
  });
});
