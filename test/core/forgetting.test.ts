import { describe, expect, test } from 'vitest';
import type { Delivery } from '../../src/core/flow/types.ts';
import { standingAt, storedDialogues } from '../fixtures/dialogues/stored.ts';
import { Person } from '../support/person.ts';
import { heldOn } from '../support/rows.ts';
import { World } from '../support/world.ts';

const nothing = { rows: [], reminders: [], inbox: 0 };

/** Tells an interview, enters a coming one, and forgets it all. */
async function forgotten() {
  const world = new World();
  const ana = new Person(world, 'ana');
  await ana.says('I have an interview at Halden on Thursday at 2', 'first');
  await ana.says('London', 'second');
  await ana.presses('Right');
  await ana.says('just out of an interview with Brightwell', 'third');
  await ana.says('they asked about excel', 'fourth');
  const told = await heldOn(world.store, ana.subject);
  await ana.commands('forget');
  await ana.says('forget everything', 'last');
  return { world, ana, told };
}

test('forgetting takes the two typed words; anything else keeps everything', async () => {
  const world = new World();
  const ana = new Person(world, 'ana');
  await ana.says('note they use SAP');
  for (const said of ['yes', 'forget', 'ok', 'FORGET  everything please', 'skip', 'stop']) {
    await ana.commands('forget');
    await ana.says(said);
    expect((await heldOn(world.store, ana.subject)).rows.length).toBeGreaterThan(2);
  }
  await ana.commands('forget');
  await ana.presses('Keep it all');
  expect(ana.last.text).toContain('Everything is kept.');
  await ana.commands('held');
  expect(ana.last.text).toContain('1 note');
});

test('after the two words nothing is held: no record, no reminder, nothing waiting to be sent', async () => {
  const { world, ana, told } = await forgotten();
  expect(told.rows.length).toBeGreaterThan(5);
  expect(told.reminders.length).toBeGreaterThan(0);
  expect(ana.last.text).toMatch(/^Gone\. I know nothing of you any more/u);
  expect(await heldOn(world.store, ana.subject)).toEqual(nothing);
  expect(await world.store.nextOutboxAt()).toBeNull();
  expect(await world.store.nextReminderAt()).toBeNull();
  expect(await world.store.subjectsWith('profile')).toEqual([]);
});

test('a delivery that comes again afterwards brings nothing back and is not answered', async () => {
  const { world, ana } = await forgotten();
  const heard = ana.heard.length;
  for (const id of ['first', 'second', 'third', 'fourth', 'last']) {
    await ana.says('just out of an interview with Brightwell', id);
  }
  expect(await heldOn(world.store, ana.subject)).toEqual(nothing);
  expect(ana.heard).toHaveLength(heard);
});

test('a delivery sent before the forgetting and never seen is dropped', async () => {
  const { world, ana } = await forgotten();
  const late: Delivery = {
    id: 'late',
    subject: ana.subject,
    address: { chat: 'dm', platform: 'slack', to: 'ana' },
    input: { kind: 'text', text: 'just out of an interview with Brightwell' },
    sentAt: world.now - 1000,
  };
  expect(await world.runtime.handle(late)).toBe('erased');
  expect(await world.runtime.handle({ ...late, id: 'at once', sentAt: world.now })).toBe('erased');
  expect(await heldOn(world.store, ana.subject)).toEqual(nothing);
  const next = { ...late, id: 'next', sentAt: world.now + 1 };
  expect(await world.runtime.handle(next)).toBe('committed');
});

test('a reminder taken from the store before the forgetting brings nothing back', async () => {
  const world = new World();
  const ana = new Person(world, 'ana');
  await ana.says('I have an interview at Halden on Thursday at 2');
  await ana.says('London');
  await ana.presses('Right');
  const [due] = await world.store.remindersOf(ana.subject);
  if (due === undefined) throw new Error('nothing was due');
  const real = world.store.dueReminders.bind(world.store);
  await ana.commands('forget');
  await ana.says('forget everything');
  const heard = ana.heard.length;
  let once = [due];
  world.store.dueReminders = async (until, limit) => {
    const taken = once;
    once = [];
    return taken.length > 0 ? taken : real(until, limit);
  };
  await world.until('2026-04-30T12:00:00Z');
  expect(once).toEqual([]);
  expect(await heldOn(world.store, ana.subject)).toEqual(nothing);
  expect(ana.heard).toHaveLength(heard);
});

test('a press or form of the time before means nothing any more', async () => {
  const { world, ana } = await forgotten();
  const buttons = ana.heard.flatMap(({ message }) => message.choices);
  expect(buttons.length).toBeGreaterThan(5);
  for (const { id } of buttons) {
    await ana.does({ kind: 'press', choice: id });
    expect(ana.last.text).toBe('That question has passed.');
  }
  await ana.commands('held');
  expect(ana.last.text).toContain('I hold nothing on you but your settings.');
  const held = JSON.stringify(await heldOn(world.store, ana.subject));
  expect(held).not.toMatch(/halden|brightwell|excel/iu);
});

test('whoever writes again is somebody new', async () => {
  const { ana } = await forgotten();
  await ana.says('hello');
  expect(ana.last.text).toContain("I'm Next Round.");
  await ana.commands('rounds');
  expect(ana.last.text).toContain('No round yet.');
});

describe.each([...storedDialogues()])('from %s', (_name, stored) => {
  test('all of it can be forgotten', async () => {
    const { world, ana } = await standingAt(stored);
    await ana.commands('forget');
    await ana.says('forget everything');
    expect(ana.last.text).toMatch(/^Gone\./u);
    expect(await heldOn(world.store, ana.subject)).toEqual(nothing);
    await world.until(new Date(world.now + 60 * 24 * 3_600_000).toISOString());
    expect(ana.last.text).toMatch(/^Gone\./u);
  });
});
