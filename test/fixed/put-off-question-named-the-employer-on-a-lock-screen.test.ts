import { expect, test } from 'vitest';
import type { Row } from '../../src/core/ports.ts';
import { standingAt, storedDialogues } from '../fixtures/dialogues/stored.ts';
import { Person } from '../support/person.ts';
import { heldOn } from '../support/rows.ts';
import { World } from '../support/world.ts';

/** Names and roles that must not be read over somebody's shoulder. */
function namesIn(rows: readonly Row[]): string[] {
  return rows.flatMap(({ value }) =>
    [...value.matchAll(/"(?:employer|name|role)":"([^"]+)"/gu)].map(([, name = '']) => name),
  );
}

/** What is sent within the next weeks with nobody writing. */
async function unasked(name: string): Promise<{ covers: (string | undefined)[]; names: string[] }> {
  const stored = storedDialogues().get(name);
  if (stored === undefined) throw new Error(`nothing is stored for ${name}`);
  const { world, ana } = await standingAt(stored);
  const { rows } = await heldOn(world.store, ana.subject);
  const before = ana.heard.length;
  await world.until(new Date(world.now + 40 * 86_400_000).toISOString());
  const covers = ana.heard.slice(before).map(({ message }) => message.cover);
  return { covers, names: namesIn(rows) };
}

test('whatever comes unasked shows a lock screen a line that names nobody', async () => {
  const seen = new Set<string>();
  for (const [name] of storedDialogues()) {
    const { covers, names } = await unasked(name);
    for (const cover of covers) {
      expect(cover, name).toBeDefined();
      expect(names.filter((each) => cover?.includes(each))).toEqual([]);
      seen.add(cover ?? '');
    }
  }
  // nudge, waiting, page, proof, thanks, practice, and what was put off
  expect(seen.size).toBeGreaterThanOrEqual(6);
});

test.each([
  ['covered', false, 'One question is open.'],
  ['openly where names are switched on', true, undefined],
])('a question that was put off comes back %s', async (_how, named, cover) => {
  const world = new World();
  const ana = new Person(world, 'ana');
  if (named) {
    await ana.commands('settings');
    await ana.says('6');
    await ana.presses('Good');
  }
  await ana.says('just got out of Halden Freight, second round');
  await ana.says('later');
  await ana.presses('Tonight');
  const before = ana.heard.length;
  await world.until(new Date(world.now + 86_400_000).toISOString());
  expect(ana.heard.slice(before).map(({ message }) => message.cover)).toEqual([cover]);
});
