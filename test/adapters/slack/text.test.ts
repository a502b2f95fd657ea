import { expect, test } from 'vitest';
import { read } from '../../../src/adapters/slack/receive/envelope.ts';
import { slackSubject, teamPrefix } from '../../../src/adapters/slack/identity.ts';
import { Buckets } from '../../../src/adapters/slack/deliver/bucket.ts';
import { typed } from '../../../src/adapters/slack/text.ts';

test.each([
  ['see <https://a.example/x?a=1&amp;b=2>', 'see https://a.example/x?a=1&b=2'],
  ['see <http://a.example|a.example>', 'see a.example'],
  ['my <https://a.example/work|portfolio>', 'my portfolio (https://a.example/work)'],
  ['<mailto:ana@a.example|ana@a.example>', 'ana@a.example'],
  ['<@U012AB3CD> and <@U012AB3CD|dana> in <#C1|general>', '@U012AB3CD and @dana in #general'],
  ['<!here> <!subteam^S1|@team> <!date^0^{date}|yesterday>', '@here @team yesterday'],
  ['1 &lt; 2 &amp;&amp; 3 &gt; 2, &amp;lt;', '1 < 2 && 3 > 2, &lt;'],
])('%s is read as it was typed', (text, words) => {
  expect(typed(text)).toBe(words);
});

test('no two people share a key, and no workspace’s keys begin with another’s', () => {
  const key = (enterprise: string | null, team: string, user: string) =>
    slackSubject({ enterprise, team, user });
  expect(key('E1', 'T1', 'U1')).toBe(key('E1', 'T2', 'U1'));
  const keys = [
    key(null, 'T1', 'U1'),
    key(null, 'T1', 'U11'),
    key(null, 'T11', 'U1'),
    key(null, 'T1:U1', ''),
    key(null, 'T1', ';U1'),
    key('E1', 'T1', 'U1'),
  ];
  expect(new Set(keys).size).toBe(keys.length);
  for (const one of keys)
    for (const other of keys) if (one !== other) expect(one.startsWith(other)).toBe(false);
  expect(key(null, 'T11', 'U1').startsWith(teamPrefix('T1'))).toBe(false);
});

test('a bucket lets a burst through, then one at a time, and nothing while Slack says so', () => {
  const buckets = new Buckets({ burst: 3, perSecond: 1 });
  expect([1, 2, 3].map(() => buckets.take('a', 0))).toEqual([0, 0, 0]);
  expect(buckets.take('a', 0)).toBe(1000);
  expect(buckets.take('b', 0)).toBe(0);
  expect(buckets.take('a', 1000)).toBe(0);
  expect(buckets.take('a', 1000)).toBe(1000);
  buckets.block('b', 30_000, 0);
  expect(buckets.take('b', 1000)).toBe(29_000);
  expect(buckets.take('b', 30_000)).toBe(0);
});

test('what is none of the bot’s business is nothing', () => {
  for (const body of [
    null,
    'text',
    {},
    { type: 'shortcut' },
    { event: { type: 'reaction_added' } },
    { team_id: 'T1', event: { type: 'tokens_revoked', tokens: { oauth: ['U1'], bot: [] } } },
    {
      team_id: 'T1',
      event: {
        type: 'message',
        channel: 'C1',
        channel_type: 'channel',
        user: 'U1',
        ts: '1.0',
        text: 'hi',
      },
    },
  ])
    expect(read(body)).toBeNull();
});
