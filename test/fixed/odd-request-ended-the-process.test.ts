import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ServeProcess as Process } from '../support/slack/serve-process.ts';
import { ServeProcess } from '../support/slack/serve-process.ts';
import { slackForTest } from '../support/slack/for-test.ts';
import { hurried, serving } from '../support/slack/serving.ts';
import { smallProduct } from '../support/small-product.ts';
import { temporaryFolder } from '../support/folder.ts';
import type { Delivery } from '../support/slack/deliveries/delivery.ts';
import type { Slack } from '../support/slack/slack.ts';

/** Calls `odd` on a real process; whether people are served after it. */
async function after(
  how: 'http' | 'socket',
  odd: (slack: Slack, process: Process) => Promise<void>,
) {
  const slack = await slackForTest();
  const process = new ServeProcess(join(temporaryFolder(), 'x.sqlite'), slack.environment(how));
  await process.ready;
  await odd(slack, process);
  const { answer } = await slack.person('ana').say('hello');
  const heard = await slack.person('ana').reply();
  await process.kill('SIGTERM');
  return { answer: answer.kind, heard: heard.text, lines: process.lines };
}

test('a signed request with nothing in it ends nothing', async () => {
  // as: JSON that Slack never sends
  const nothing = { kind: 'events_api', payload: null } as unknown as Delivery;
  const { answer, heard } = await after('http', async ({ requests }) => {
    await requests.send(requests.sign(nothing));
  });
  expect([answer, heard]).toEqual(['acknowledged', expect.stringContaining("I'm Next Round")]);
});

test('a signed request that is no JSON leaves none of its words in the log', async () => {
  const slack = await slackForTest();
  const { lines } = await serving(slack, 'http', { product: smallProduct });
  const payload = { payload: 'they asked about SAP' };
  // as: a form that Slack never sends
  const words = { kind: 'slash_commands', payload } as unknown as Delivery;
  const answer = await slack.requests.send(slack.requests.sign(words));
  expect(answer).toMatchObject({ kind: 'refused', status: 400 });
  expect(lines.join('\n')).toContain('Malformed request body');
  expect(lines.join('\n')).not.toMatch(/they|SAP/u);
});

test('nor does a frame of a socket with nothing in it, and the log holds none of it', async () => {
  const { answer, lines } = await after('socket', async ({ socket }) => {
    for (const frame of ['null', '{"type":"events_api"}', '7', 'they asked about SAP'])
      socket.frame(frame);
  });
  expect(answer).toBe('acknowledged');
  expect(lines.join('\n')).not.toContain('SAP');
});

test('nor does a token that is not taken at a new connection: it is asked for again', async () => {
  const slack = await slackForTest();
  const { lines, said } = await serving(slack, 'socket', {
    product: smallProduct,
    slack: { ...hurried, gap: 100 },
  });
  await slack.socket.connected(1);
  const refused = { kind: 'error', error: 'invalid_auth' } as const;
  slack.api.faults.add('apps.connections.open', refused);
  slack.socket.drop();
  await slack.socket.connected(2);
  await slack.person('ana').say('hello');
  await said();
  expect(slack.person('ana').screen()).toHaveLength(1);
  expect(lines.join('\n')).toContain('SLACK_APP_TOKEN');
});
