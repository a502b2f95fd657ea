import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { command } from '../support/command.ts';
import { temporaryFolder } from '../support/folder.ts';
import { runLines } from '../support/json-process.ts';

const oneLine = /^[^\n]+\n$/u;

describe('wrong usage ends with 2 and one line', () => {
  test.each([
    [['dance']],
    [['chat', '--loud']],
    [['chat', 'ana']],
    [['chat', '--explain']],
    [['chat', '--user', '']],
    [['chat', '--now', 'tomorrow']],
    [['chat', '--zone', 'Mars']],
    [['chat', '--user']],
    [['forget']],
    [['doctor', '--manifest', 'bot.example.org']],
    [['forget', 'ana', 'ben']],
    [['read']],
    [['--demo', 'chat']],
  ])('%j', async (args) => {
    const { stdout, stderr, code } = await command(args);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toMatch(oneLine);
    expect(stderr).toContain('--help');
  });
});

describe('what is not there yet says so and ends with 1', () => {
  test.each([
    [['trace', 'ana'], {}],
    [['backup', 'x'], {}],
    [['chat'], { DATABASE_URL: 'postgres://secret-token' }],
    [['chat'], { ENCRYPTION_KEYS: 'secret-token' }],
  ])('%j %j', async (args, env) => {
    const { stderr, code } = await command(args, { env });
    expect(code).toBe(1);
    expect(stderr).toMatch(oneLine);
    expect(stderr).toContain('not there yet');
    expect(stderr).not.toContain('secret-token');
  });
});

test('serve without tokens says which it needs', async () => {
  const { stderr, code } = await command(['serve']);
  expect(code).toBe(1);
  expect(stderr).toMatch(oneLine);
  expect(stderr).toContain('SLACK_BOT_TOKEN');
  expect(stderr).toContain('DISCORD_TOKEN');
});

test('serve says in one line that Slack cannot be reached', async () => {
  const data = join(temporaryFolder(), 'x.sqlite');
  const env = {
    SLACK_BOT_TOKEN: 'xoxb-secret',
    SLACK_APP_TOKEN: 'xapp-secret',
    SLACK_API_URL: 'http://127.0.0.1:9/api/',
  };
  const { stderr, code } = await command(['serve', '--data', data], { env });
  expect(code).toBe(1);
  expect(stderr).toMatch(oneLine);
  expect(stderr).toContain('Slack cannot be reached');
  expect(stderr).not.toContain('secret');
});

test('--help lists the commands and --version tells the version', async () => {
  expect((await command(['--help'])).stdout).toContain('chat [--user NAME]');
  expect((await command(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
});

test('a wrong value is explained without showing it', async () => {
  const { stderr, code } = await command(['chat'], { env: { DATABASE_URL: 'mysql://secret' } });
  expect(code).toBe(1);
  expect(stderr).toContain('sqlite:PATH');
  expect(stderr).not.toContain('secret');
});

test('an error shows its stack only when asked for', async () => {
  const { stderr } = await command(['serve'], { env: { LOG_LEVEL: 'debug' } });
  expect(stderr).toContain('    at ');
});

test('doctor --manifest prints the Slack manifest for HTTP there, and nothing else', async () => {
  const { stdout, code } = await command(['doctor', '--manifest', 'https://bot.example.org/']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^display_information:\n/u);
  expect(stdout).toContain("request_url: 'https://bot.example.org/slack/events'");
  expect(stdout).toContain('socket_mode_enabled: false');
});

describe('doctor', () => {
  test('finds nothing wrong on a fresh machine, and makes nothing', async () => {
    const data = join(temporaryFolder(), 'deep', 'x.sqlite');
    const { stdout, code } = await command(['doctor', '--data', data]);
    expect(code).toBe(0);
    expect(stdout).not.toContain('FAILS');
    expect(existsSync(join(data, '..'))).toBe(false);
  });

  test('ends with 1 when something fails', async () => {
    const data = join(temporaryFolder(), 'x.sqlite');
    const env = { SLACK_BOT_TOKEN: 'xoxb-secret' };
    const { stdout, code } = await command(['doctor', '--data', data], { env });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^FAILS configuration.*SLACK_APP_TOKEN/mu);
    expect(stdout).not.toContain('secret');
  });
});

test('export prints the data of one person and writes a page for its owner only', async () => {
  const data = join(temporaryFolder(), 'x.sqlite');
  await runLines(data, [{ user: 'ana', text: 'note the ops lead is Dana' }]);
  const { stdout, stderr, code } = await command(['export', 'ana', '--data', data]);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ notes: [{ text: 'the ops lead is Dana' }] });
  const page = /: (\/.+)\n$/u.exec(stderr)?.[1] ?? '';
  expect(readFileSync(page, 'utf8')).toContain('the ops lead is Dana');
  expect(statSync(page).mode & 0o777).toBe(0o600);
  const other = await command(['export', 'an', '--data', data]);
  expect(other.stdout).not.toContain('Dana');
});

test('the demo ends by itself and leaves nothing behind', async () => {
  const { stdout, stderr, code } = await command(['--demo']);
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  expect(stdout).toMatch(/^You {2}\S/mu);
  expect(stdout).toMatch(/^Bot {2}\S/mu);
  for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
});

test('without a terminal the chat reads plain lines and ends with 0', async () => {
  const data = join(temporaryFolder(), 'x.sqlite');
  const { stdout, stderr, code } = await command(['chat', '--data', data], { input: 'hi\nhelp\n' });
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  expect(stdout).not.toBe('');
  expect(stdout).not.toContain('\u001B');
});
