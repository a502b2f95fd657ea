import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { slackFindings, withoutComments } from '../../../src/adapters/slack/doctor.ts';
import { configFrom } from '../../../src/config.ts';
import { manifest, manifestOf } from '../../../src/adapters/slack/manifest.ts';
import { catalogue } from '../../../src/core/flows/commands.ts';
import { slackForTest } from '../../support/slack/for-test.ts';
import { checkManifest, manifestCommands } from '../../support/slack/manifest/check-manifest.ts';

const file = new URL('../../../manifest.yml', import.meta.url);
const head = `# The Slack app for one workspace over Socket Mode (docs/slack.md). Made of the command catalogue:
# UPDATE_MANIFEST=1 npm test -- manifest
`;

test('manifest.yml is what the commands make of it', () => {
  if (process.env['UPDATE_MANIFEST'] === '1') writeFileSync(file, head + manifest(catalogue));
  expect(existsSync(file)).toBe(true);
  expect(withoutComments(readFileSync(file, 'utf8'))).toBe(manifest(catalogue));
});

test.each([
  ['over a socket', null],
  ['over HTTP', 'https://bot.example.org'],
])('Slack takes the manifest %s: scopes, events, lengths, commands', (_how, url) => {
  const made = manifestOf(catalogue, url);
  expect(checkManifest(made)).toEqual([]);
  expect(manifestCommands(made)).toEqual(
    expect.arrayContaining(['/nextround', '/debrief', '/drill', '/brief']),
  );
});

test('the manifest as YAML: maps, lists and quoted text, nothing else', () => {
  const lines = manifest(catalogue).trimEnd().split('\n');
  const text = /'[^']*'|"(?:[^"\\]|\\.)*"/u.source;
  const line = new RegExp(`^ *(?:- )?(?:[a-z_]+:(?: (?:true|false|${text}))?|${text})$`, 'u');
  expect(lines.filter((each) => !line.test(each))).toEqual([]);
});

test('doctor says what is wrong with tokens, and shows none', async () => {
  const slack = await slackForTest();
  const good = configFrom(slack.environment('socket')).slack;
  const wrong = configFrom({
    ...slack.environment('socket'),
    SLACK_BOT_TOKEN: 'xoxb-secret',
    SLACK_APP_TOKEN: 'xapp-secret',
  }).slack;
  const found = await slackFindings(good, catalogue);
  expect(found.filter(({ ok }) => !ok)).toEqual([]);
  expect(found.map(({ about }) => about)).toContain('slack token');
  const broken = await slackFindings(wrong, catalogue);
  expect(broken.filter(({ ok }) => !ok).map(({ about }) => about)).toEqual([
    'slack token',
    'slack socket',
  ]);
  expect(JSON.stringify(broken)).not.toContain('secret');
});

test('doctor notices a command that the manifest does not have', async () => {
  const more = { ...catalogue[0], name: 'session', usage: 'session', description: 'practise' };
  const [found] = await slackFindings(null, [
    ...catalogue,
    { words: [], start: () => ({ tell: [] }), ...more },
  ]);
  expect(found).toMatchObject({ ok: false, about: 'slack manifest' });
});
