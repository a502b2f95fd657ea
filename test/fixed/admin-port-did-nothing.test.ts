import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { configFrom } from '../../src/config.ts';
import { discordForTest } from '../support/discord/for-test.ts';
import { temporaryFolder } from '../support/folder.ts';
import { slackForTest } from '../support/slack/for-test.ts';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return address.port;
}

/** ms after which a program that does not answer, or never comes up, is ended. */
const patience = 30_000;

/** What the program answers on its operator's port once it is up. */
async function answers(tokens: Record<string, string>, up: (line: string) => boolean) {
  const port = await freePort();
  const env = {
    PATH: process.env['PATH'] ?? '',
    DATABASE_URL: `sqlite:${temporaryFolder()}/x.sqlite`,
    ADMIN_PORT: String(port),
    ...tokens,
  };
  const ends = { timeout: patience, killSignal: 'SIGKILL' } as const;
  const child = spawn(process.execPath, ['src/main.ts'], { env, ...ends });
  const exited = once(child, 'exit').then(([code]): unknown => code);
  const asks = async (path: string) =>
    fetch(`http://127.0.0.1:${port}${path}`).then(
      ({ status }) => status,
      () => 'no answer',
    );
  let said = '';
  for await (const chunk of child.stderr) if (up((said += String(chunk)))) break;
  const health = await asks('/healthz');
  let ready = await asks('/readyz');
  // The line is written a moment before all of the start is done.
  for (let tries = 0; tries < 500 && ready === 503; tries++) ready = await asks('/readyz');
  child.kill('SIGTERM');
  return { health, ready, code: await exited };
}
const allWell = { health: 200, ready: 200, code: 0 };

test('with Discord the operator is told on ADMIN_PORT that the bot is alive and ready', async () => {
  const discord = await discordForTest();
  const tokens = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.api };
  expect(await answers(tokens, (said) => said.includes('connected as'))).toEqual(allWell);
});

test('with Slack over a socket too', async () => {
  const slack = await slackForTest();
  const tokens = slack.environment('socket');
  expect(await answers(tokens, (said) => said.includes('Socket Mode'))).toEqual(allWell);
});

test('two settings for one port are refused', () => {
  const http = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's', ADMIN_PORT: '3000' };
  expect(() => configFrom(http)).toThrow('another one than PORT');
  expect(configFrom({ ...http, PORT: '8080' }).adminPort).toBe(3000);
});
