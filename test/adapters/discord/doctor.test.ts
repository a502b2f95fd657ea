import { expect, test } from 'vitest';
import { catalogue } from '../../../src/core/flows/commands.ts';
import { examine, findingLine } from '../../../src/operate/doctor.ts';
import { platformFindings } from '../../../src/platforms.ts';
import { discordForTest } from '../../support/discord/for-test.ts';
import { FakeDiscord } from '../../support/discord/discord.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { ServedOnDiscord } from './served.ts';

const told = async (discord: FakeDiscord, token = discord.token, api = discord.api) => {
  const env = { DISCORD_TOKEN: token, DISCORD_API_URL: api };
  const data = `${temporaryFolder()}/x.sqlite`;
  const findings = await examine({
    env,
    data,
    nodeVersion: 'v24.0.0',
    commands: catalogue,
    platforms: platformFindings,
  });
  return findings.map(findingLine).join('\n');
};

test('the doctor names the bot and prints invitations that ask for no permission', async () => {
  const discord = await discordForTest();
  const said = await told(discord);
  expect(said).toMatch(/ok\s+discord\s+the token is that of next_round/u);
  expect(said).toContain('permissions=0');
  expect(said).toContain(`client_id=${discord.world.application.id}`);
  expect(said).toContain('none registered yet');
  expect(said).not.toContain('FAILS');
  await ServedOnDiscord.start(discord);
  expect(await told(discord)).toContain(`all ${catalogue.length} registered`);
});

test('the doctor says why Discord cannot be reached', async () => {
  const gone = await FakeDiscord.start();
  const { api } = gone;
  await gone.close();
  expect(await told(gone, gone.token, api)).toMatch(
    /FAILS discord\s+it cannot be reached \(ECONNREFUSED\)/u,
  );
});

test('the doctor says what is wrong, and never the token', async () => {
  const discord = await discordForTest();
  const wrong = await told(discord, 'secret.wrong.token');
  expect(wrong).toMatch(/FAILS discord\s+the token is not taken/u);
  expect(wrong).not.toContain('secret');
  expect(await told(discord, 'secret', 'http://127.0.0.1:1/api')).toMatch(
    /FAILS discord\s+it cannot be reached/u,
  );
});
