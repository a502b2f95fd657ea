import { expect, test } from 'vitest';
import { catalogue } from '../../src/core/flows/commands.ts';
import { home } from '../../src/core/flows/home.ts';
import { plainText } from '../../src/core/message/plain.ts';
import { heldOn } from '../support/rows.ts';
import { Person } from '../support/person.ts';
import { World } from '../support/world.ts';
import { standingAt, storedDialogues } from '../fixtures/dialogues/stored.ts';

const pageOf = (world: World, { subject }: Person) =>
  world.runtime.look({ subject, platform: 'slack' }, home);

test('the home page of somebody new says what will stand there, and keeps nothing', async () => {
  const world = new World();
  const ana = new Person(world, 'ana');
  const page = await pageOf(world, ana);
  expect(plainText(page)).toContain('this page fills');
  expect((await heldOn(world.store, ana.subject)).rows).toEqual([]);
});

test('the home page shows the nearest round, what is in the way, and what is known', async () => {
  const world = new World({ now: '2026-03-10T16:20:00Z' });
  const ana = new Person(world, 'ana', { zone: 'Europe/London' });
  for (const line of [
    'just got out of Halden Freight',
    'Dana asked about excel three times, it threw me',
    'they lost a client in spring because the schedules were wrong',
    'done',
  ])
    await ana.says(line);
  await ana.presses('All right');
  await ana.says('stop');
  await ana.says('I have an interview at Brightwell next Thursday at 2pm');
  await ana.presses('Right');
  const first = plainText(await pageOf(world, ana));
  expect(first).toContain('Brightwell, round 1\nThursday 19 March, 14:00: in 9 days.');
  expect(first).toContain('Besides\nHalden Freight: no date');
  await world.until('2026-03-19T18:00:00Z');
  const then = plainText(await pageOf(world, ana));
  expect(then).not.toContain('in 9 days');
});

test('wherever somebody stands, the page has commands for buttons and hides the insides', async () => {
  const names = catalogue.map(({ name }) => name);
  for (const [name, stored] of storedDialogues()) {
    const { world, ana } = await standingAt(stored);
    const before = await heldOn(world.store, ana.subject);
    const page = await pageOf(world, ana);
    const said = `${plainText(page)}\n${page.choices.map(({ label }) => label).join('\n')}`;
    expect([name, page.choices.length <= 5]).toEqual([name, true]);
    expect(names).toEqual(expect.arrayContaining(page.choices.map(({ id }) => id)));
    for (const { label } of page.choices) expect(label.split(' ').length).toBeLessThanOrEqual(4);
    expect(said).not.toMatch(
      /undefined|null|NaN|!|\b(?:ledger|weak spot|severity|process|priority)\b/iu,
    );
    expect(await heldOn(world.store, ana.subject)).toEqual(before);
  }
});
