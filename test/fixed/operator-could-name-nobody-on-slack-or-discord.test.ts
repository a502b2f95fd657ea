import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSqlite } from '../../src/storage/sqlite/open.ts';
import { ServedOnDiscord } from '../adapters/discord/served.ts';
import { command } from '../support/command.ts';
import { discordForTest } from '../support/discord/for-test.ts';
import { temporaryFolder } from '../support/folder.ts';
import { slackForTest } from '../support/slack/for-test.ts';
import { serving } from '../support/slack/serving.ts';

/** What is kept under this name beside the records, whole. */
async function beside(data: string, name: string): Promise<string> {
  const store = openSqlite(data);
  const found = await store.rows.scan(name, null, 1000);
  await store.close();
  return JSON.stringify(found);
}

test('export and forget take a person on Slack by workspace and user', async () => {
  const data = join(temporaryFolder(), 'x.sqlite');
  const store = openSqlite(data);
  const users = [{ name: 'ana' }, { name: 'ben' }];
  const slack = await slackForTest({ organisations: [{ teams: ['Acme'], users }] });
  const { said, stop } = await serving(slack, 'http', { store });
  const [ana, ben] = [slack.person('ana'), slack.person('ben')];
  await ana.say('note they keep zebras');
  await ben.say('note they keep horses');
  await said();
  await stop();
  await store.close();

  const user = `slack:${ana.team.id}/${ana.user.id}`;
  const held = await command(['export', user, '--data', data]);
  expect(held.stdout).toContain('zebras');
  expect(held.stdout).not.toContain('horses');
  expect(await beside(data, 'slack.chats')).toContain(ana.user.id);
  expect((await command(['forget', user, '--data', data])).stdout).toContain('Removed');
  expect((await command(['export', user, '--data', data])).stdout).not.toContain('zebras');
  for (const name of ['slack.chats', 'slack.people']) {
    expect(await beside(data, name)).not.toContain(ana.user.id);
    expect(await beside(data, name)).toContain(ben.user.id);
  }
  const other = `slack:${ben.team.id}/${ben.user.id}`;
  expect((await command(['export', other, '--data', data])).stdout).toContain('horses');
});

test('and a person on Discord by their user', async () => {
  const data = join(temporaryFolder(), 'x.sqlite');
  const store = openSqlite(data);
  const discord = await discordForTest();
  const served = await ServedOnDiscord.start(discord, { store });
  const ana = discord.person('Ana');
  await served.took(ana.writes('note they keep zebras'));
  await served.stop();
  await store.close();

  const user = `discord:${ana.user.id}`;
  expect((await command(['export', user, '--data', data])).stdout).toContain('zebras');
  expect(await beside(data, 'discord-chats')).toContain(ana.user.id);
  expect((await command(['forget', user, '--data', data])).stdout).toContain('Removed');
  expect((await command(['export', user, '--data', data])).stdout).not.toContain('zebras');
  expect(await beside(data, 'discord-chats')).not.toContain(ana.user.id);
});

test.each(['slack:ana', 'slack:T0123ABCD', 'discord:ana', 'terminal:'])(
  '%s names nobody, and nothing is removed',
  async (user) => {
    const { stderr, code } = await command(['forget', user]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^USER [^\n]*\n$/u);
  },
);
