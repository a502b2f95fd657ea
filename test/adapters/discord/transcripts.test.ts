import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { terminalSubject } from '../../../src/adapters/terminal/identity.ts';
import { discordForTest } from '../../support/discord/for-test.ts';
import { heldOn } from '../../support/rows.ts';
import { comparable } from '../../torture/story.ts';
import { converse } from '../../transcripts/runner.ts';
import { coreStage, type Actor, type Seen, type Stage } from '../../transcripts/stage.ts';
import { discordStage } from './stage.ts';

const folder = new URL('../../transcripts/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));

/** What is said, formatting aside: cards have no colons, and long messages come in parts. */
const said = (all: readonly Seen[]) => ({
  text: all.map(({ text }) => text.replace(/[\s:]+/gu, '')).join(''),
  choices: all.flatMap(({ choices }) => choices),
  files: all.flatMap((each) => each.files),
});

/** Plays the same on both and compares what is seen, act by act. */
function both(core: Stage, platform: Stage): Stage {
  const alike = async (act: string, one: Promise<Seen[]>, other: Promise<Seen[]>) => {
    const [expected, seen] = [await one, await other];
    expect({ act, ...said(seen) }).toEqual({ act, ...said(expected) });
    return expected;
  };
  return {
    actor(name): Actor {
      const [one, other] = [core.actor(name), platform.actor(name)];
      return {
        says: (text) => alike(text, one.says(text), other.says(text)),
        presses: (label) => alike(`[${label}]`, one.presses(label), other.presses(label)),
        commands: (command, text) =>
          alike(`/${command} ${text}`, one.commands(command, text), other.commands(command, text)),
        submits: (values) => alike('submits', one.submits(values), other.submits(values)),
        moves: (zone) => (one.moves(zone), other.moves(zone)),
      };
    },
    until: (time, name) => alike(time, core.until(time, name), platform.until(time, name)),
    // The terminal repeats what is open; Discord writes to nobody because it was started.
    async restart(name) {
      expect(await platform.restart(name)).toEqual([]);
      return core.restart(name);
    },
  };
}

/** Also inside of records that are kept as text in others. */
const deliveries = /(?<=(?:delivery|print)\\*":\\*")[^"\\]*/gu;
const records = (held: Awaited<ReturnType<typeof heldOn>>) => ({
  rows: comparable(
    held.rows
      .filter(({ key }) => key !== 'address')
      .map(({ key, value }) => [key, value.replace(deliveries, '')]),
  ),
  reminders: comparable(held.reminders.map(({ key, at }) => [key, at])),
});

test.each(files)('%s goes on Discord as it goes anywhere', async (name) => {
  const now = '2026-03-10T16:20:00Z';
  const discord = await discordForTest({ now });
  const core = coreStage({ platform: 'discord', now });
  const platform = await discordStage(discord);
  await converse(readFileSync(new URL(name, folder), 'utf8'), both(core, platform));
  const held = records(await heldOn(platform.served.store, platform.subjectOf('ana')));
  expect(held).toEqual(records(await heldOn(core.world.store, terminalSubject('ana'))));
  expect(held.rows).not.toEqual([]);
});
