import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { discordForTest } from '../support/discord/for-test.ts';
import type { FakeDiscord } from '../support/discord/discord.ts';
import { temporaryFolder } from '../support/folder.ts';

/** The real program with a token, and nothing else in its environment. */
function program(discord: FakeDiscord, token: string) {
  const env = {
    PATH: process.env['PATH'] ?? '',
    DISCORD_TOKEN: token,
    DISCORD_API_URL: discord.api,
    DATABASE_URL: `sqlite:${temporaryFolder()}/x.sqlite`,
  };
  const child = spawn(process.execPath, ['src/main.ts'], { env });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const exited = once(child, 'exit').then(([code]): unknown => code);
  return { child, exited, said: () => said };
}

test('with a token alone the program is the bot, and ends with 0 when it is asked to', async () => {
  const discord = await discordForTest();
  const { child, exited, said } = program(discord, discord.token);
  await discord.gateway.until('ready');
  const ana = discord.person('Ana');
  ana.writes('just had an interview with Halden Freight, 2nd round');
  expect((await ana.hears()).plain).toContain('Halden Freight, round 2');
  child.kill('SIGTERM');
  expect(await exited).toBe(0);
  expect(said()).toContain('Discord: connected as');
  expect(said()).not.toContain('Halden');
});

test('with a wrong token it ends with 1 and one line that holds no secret', async () => {
  const discord = await discordForTest();
  const { exited, said } = program(discord, 'a.wrong.token');
  expect(await exited).toBe(1);
  expect(said()).toMatch(/^Discord does not take DISCORD_TOKEN;[^\n]*\n$/u);
  expect(said()).not.toContain('a.wrong.token');
});
