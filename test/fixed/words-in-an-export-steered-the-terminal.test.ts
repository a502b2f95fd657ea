import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exportFor } from '../../src/operate/export.ts';
import { command } from '../support/command.ts';
import { temporaryFolder } from '../support/folder.ts';
import { Person } from '../support/person.ts';
import { World } from '../support/world.ts';

const nasty =
  'they use \u001b]0;x\u0007 \u009b31m \u202eSAP \u{e0041} <img src=http://a> ![b](http://c) 🧑‍💻';
const steering = /[\p{Cc}\p{Cf}]/u;

test('an export has nothing in it that steers a terminal, and its data is whole', async () => {
  const world = new World();
  const eve = new Person(world, 'eve');
  await eve.says(`note ${nasty}`);
  const { json, page } = await exportFor(world.store, eve.subject, world.now);
  expect(json.replaceAll('\n', '')).not.toMatch(steering);
  expect(JSON.stringify(JSON.parse(json))).toContain(JSON.stringify(nasty).slice(1, -1));
  expect(page.content.replace(/[\n\u200d]/gu, '')).not.toMatch(steering);
  expect(page.content).toContain(String.raw`\<img src=http://a> \![b](http://c) 🧑‍💻`);
});

test('nor has what read prints as JSON', async () => {
  const file = join(temporaryFolder(), 'notes.txt');
  writeFileSync(file, 'Dana asked about \u009b31m excel \u202e twice');
  const { stdout } = await command(['read', '--json', file]);
  expect(stdout.trim()).not.toMatch(steering);
  expect(JSON.stringify(JSON.parse(stdout))).toContain('\u009b31m excel');
});
