import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { terminalSubject } from '../../src/adapters/terminal/identity.ts';
import { slackSubject } from '../../src/adapters/slack/identity.ts';
import type { Store } from '../../src/core/ports.ts';
import { Slack } from '../support/slack/slack.ts';
import { converse } from './runner.ts';
import { slackStage } from './slack-stage.ts';
import { coreStage } from './stage.ts';

const folder = new URL('./', import.meta.url);
const files = readdirSync(folder).filter((name) => /\.(?:txt|md)$/u.test(name));
const now = '2026-03-10T16:20:00Z';
const personOf = (file: string, name: string) => `${name}-${files.indexOf(file)}`;

let slack: Slack;
beforeAll(async () => {
  const users = files.flatMap((file) =>
    ['ana', 'ben'].map((name) => ({ name: personOf(file, name) })),
  );
  slack = await Slack.start({ organisations: [{ teams: ['Acme'], users }] });
});
afterAll(() => slack.close());

test.each(files)('%s goes on Slack as anywhere: same messages, same records', async (file) => {
  const written = readFileSync(new URL(file, folder), 'utf8');
  const core = coreStage({ platform: 'slack' });
  const stage = await slackStage(slack, (name) => personOf(file, name), now);
  const [expected, spoken] = [await converse(written, core), await converse(written, stage)];
  expect(unformatted(spoken)).toEqual(unformatted(expected));
  const { user, team } = stage.person('ana');
  const subject = slackSubject({ user: user.id, team: team.id, enterprise: null });
  expect(await recordsOf(stage.serving().store, subject)).toEqual(
    await recordsOf(core.world.store, terminalSubject('ana')),
  );
});

/** Lines without the space around and between them. */
const unformatted = (transcript: string) =>
  transcript
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** All records and reminders but for where the person is written to, and the platform's ids. */
async function recordsOf(store: Store, subject: string): Promise<unknown> {
  const rows = await store.list(subject, '');
  const reminders = await store.remindersOf(subject);
  return {
    rows: rows
      .filter(({ key }) => key !== 'address')
      .map(({ key, value }) => [
        key,
        value.replace(/"(?:delivery|print)\\{0,7}":\\{0,7}"[^"\\]*/gu, ''),
      ]),
    reminders: reminders.map(({ key, at }) => [key, at]),
  };
}
