import { expect, test } from 'vitest';
import { rulesReader } from '../../../src/core/reading/reader.ts';
import { Runtime } from '../../../src/core/runtime.ts';
import { BusyError, LateError } from '../../../src/core/runtime/step.ts';
import { Person } from '../../support/person.ts';
import { heldOn, recordOf } from '../../support/rows.ts';
import { World } from '../../support/world.ts';
import { toys, toyWorld } from '../flow/toys.ts';
import { conflictingStore, guardedStore } from './stores.ts';

test('the same delivery three times changes nothing: no record, no message, no reminder', async () => {
  const world = new World();
  const ana = new Person(world, 'ana');
  await ana.says('I have an interview at Halden on Thursday at 2', 'one');
  await ana.says('London', 'two');
  await ana.presses('Right');
  await ana.says('just had an interview with Brightwell, they asked about pay', 'three');
  const before = await heldOn(world.store, ana.subject);
  const heard = ana.heard.length;
  for (const again of ['one', 'two', 'three', 'three', 'two', 'one']) {
    expect(await ana.says('something else entirely', again)).toEqual([]);
  }
  expect(await heldOn(world.store, ana.subject)).toEqual(before);
  expect(before.reminders).not.toEqual([]);
  expect(ana.heard).toHaveLength(heard);
  expect(await world.store.nextOutboxAt()).toBeNull();
});

test('a repeated delivery is told from a new one of the same words', async () => {
  const world = new World();
  const ana = new Person(world, 'ana');
  const result = (id: string) =>
    world.runtime.handle({
      id,
      subject: ana.subject,
      address: { chat: 'c', platform: 'terminal', to: 'ana' },
      input: { kind: 'text', text: 'note they use SAP' },
    });
  expect(await result('n1')).toBe('committed');
  expect(await result('n1')).toBe('duplicate');
  expect(await result('n2')).toBe('committed');
  const { rows } = await heldOn(world.store, ana.subject);
  expect(rows.filter(({ key }) => key.startsWith('note/'))).toHaveLength(2);
});

test("one person's delivery id does not hide another person's", async () => {
  const world = toyWorld();
  const ana = new Person(world, 'ana');
  const bob = new Person(world, 'bob');
  await ana.says('trip', 'same');
  await bob.says('trip', 'same');
  expect(bob.last.text).toBe('Where to?');
});

test('a conflict is tried again until it goes through, and counts once', async () => {
  const { store, refuse } = conflictingStore();
  const pauses: number[] = [];
  const world = toyWorld({ store, wait: async (ms) => void pauses.push(ms) });
  const ana = new Person(world, 'ana');
  await ana.says('trip');
  refuse(7);
  const said = await ana.presses('The sea');
  expect(said.map(({ text }) => text)).toEqual(['How do you get to sea?']);
  expect(pauses).toHaveLength(7);
  expect(Math.min(...pauses)).toBeGreaterThan(0);
  expect(await recordOf(store, ana.subject, 'toy/where')).toMatchObject({ value: 'sea' });
});

test('something new under an id that is taken already goes through at the second try', async () => {
  const first = new World({ seed: 'alike' });
  const before = new Person(first, 'ana');
  await before.says('just had an interview at Halden', 'one');
  await before.says('note they use SAP', 'two');
  let pauses = 0;
  const { store } = first;
  const again = new World({ store, seed: 'alike', wait: async () => void pauses++ });
  const ana = new Person(again, 'ana');
  await ana.says('they asked about pay', 'three');
  const said = await ana.says('note they use Oracle', 'four');
  expect(said.map(({ text }) => text)).toEqual(['Kept with Halden.']);
  expect(pauses).toBe(1);
  const { rows } = await heldOn(store, ana.subject);
  const notes = rows.filter(({ key }) => key.startsWith('note/'));
  expect(notes.map(({ value }) => value)).toEqual([expect.stringContaining('Oracle')]);
});

test('a conflict that never ends is an error; nothing is stored and the delivery can come again', async () => {
  const { store, refuse } = conflictingStore();
  const world = toyWorld({ store });
  const ana = new Person(world, 'ana');
  await ana.says('trip');
  const before = await heldOn(store, ana.subject);
  refuse(10_000);
  await expect(ana.says('the coast', 'again')).rejects.toBeInstanceOf(BusyError);
  expect(await heldOn(store, ana.subject)).toEqual(before);
  refuse(0);
  await ana.says('the coast', 'again');
  expect(ana.last.text).toBe('How do you get to the coast?');
});

test('a conflict is tried again for two and a half seconds and no longer', async () => {
  const { store, refuse } = conflictingStore();
  let clock = 0;
  const runtime = new Runtime({
    store,
    product: toys,
    reader: rulesReader,
    clock: { now: () => clock },
    channel: { send: async () => ({ kind: 'sent' }) },
    wait: async (ms) => void (clock += Math.ceil(ms)),
    seed: () => 'seed',
  });
  refuse(10_000);
  const delivery = {
    id: 'd',
    subject: 'ana',
    address: { chat: 'dm', platform: 'terminal' },
    input: { kind: 'text', text: 'trip' },
  } as const;
  await expect(runtime.handle(delivery)).rejects.toBeInstanceOf(BusyError);
  expect(clock).toBeLessThanOrEqual(2500);
  expect(clock).toBeGreaterThan(2000);
});

test('when the store fails the delivery is refused, nothing is said, and it can come again', async () => {
  let broken = true;
  const store = guardedStore(async (commit, commits) => {
    if (broken) throw new Error('disk full');
    return commits(commit);
  });
  const world = toyWorld({ store });
  const ana = new Person(world, 'ana');
  await expect(ana.says('trip', 'first')).rejects.toThrow('disk full');
  expect(ana.heard).toEqual([]);
  expect((await heldOn(store, ana.subject)).rows).toEqual([]);
  broken = false;
  await ana.says('trip', 'first');
  expect(ana.last.text).toBe('Where to?');
});

test('an answer lost between committing and saying so is not taken twice', async () => {
  let lost = true;
  const store = guardedStore(async (commit, commits) => {
    const result = await commits(commit);
    if (lost) throw new Error('connection lost');
    return result;
  });
  const world = toyWorld({ store });
  const ana = new Person(world, 'ana');
  await expect(ana.says('trip', 'first')).rejects.toThrow('connection lost');
  lost = false;
  await ana.says('trip', 'first');
  expect(ana.heard.map(({ text }) => text)).toEqual(['Where to?']);
});

test('a message in a channel keeps nothing of what was written there', async () => {
  const world = new World();
  const subject = new Person(world, 'ana').subject;
  const sent = await world.deliver({
    id: 'm1',
    subject,
    address: { chat: 'dm', platform: 'slack', to: 'ana' },
    channel: { chat: 'c1', platform: 'slack', to: 'ana', channel: 'c1' },
    input: { kind: 'text', text: 'just had an interview with Halden' },
  });
  expect(sent.map(({ address }) => address.chat)).toEqual(['c1']);
  expect((await heldOn(world.store, subject)).rows).toEqual([]);
});

test('a command in a channel is answered in the direct chat, and the channel only hears that', async () => {
  const world = new World();
  const subject = new Person(world, 'ana').subject;
  const sent = await world.deliver({
    id: 'm1',
    subject,
    address: { chat: 'dm', platform: 'slack', to: 'ana' },
    channel: { chat: 'c1', platform: 'slack', to: 'ana', channel: 'c1' },
    input: { kind: 'command', name: 'held', text: '' },
  });
  const there = sent.filter(({ address }) => address.chat === 'c1');
  expect(there).toHaveLength(1);
  expect(there[0]?.message.parts).toEqual([
    { kind: 'text', text: "I've answered in our direct chat." },
  ]);
  expect(sent.some(({ address }) => address.chat === 'dm')).toBe(true);
});

test('what nobody waits for any more changes nothing, and may come again', async () => {
  const world = toyWorld();
  const ana = new Person(world, 'ana');
  const late = {
    id: 'late',
    subject: ana.subject,
    address: { chat: ana.subject, platform: 'terminal', to: 'ana' },
    input: { kind: 'text', text: 'trip' } as const,
  };
  const taking = world.runtime.handle({ ...late, until: world.now - 1 });
  await expect(taking).rejects.toBeInstanceOf(LateError);
  expect((await heldOn(world.store, ana.subject)).rows).toEqual([]);
  expect(await world.runtime.handle({ ...late, until: world.now })).toBe('committed');
  // Told again too late it is still the one that was kept.
  expect(await world.runtime.handle({ ...late, until: world.now - 1 })).toBe('duplicate');
});
