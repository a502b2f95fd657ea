import { expect, test } from 'vitest';
import type { Delivery } from '../../../src/core/flow/types.ts';
import { memoryStore } from '../../../src/storage/memory.ts';
import { Person } from '../../support/person.ts';
import { heldOn, recordOf } from '../../support/rows.ts';
import { toyWorld } from '../flow/toys.ts';
import { gate, guardedStore } from './stores.ts';

const written = (subject: string, id: string, text: string): Delivery => ({
  id,
  subject,
  address: { chat: subject, platform: 'terminal', to: subject },
  input: { kind: 'text', text },
});

test('nine messages at once are taken in the order they came, none lost, none of them twice', async () => {
  const first = gate();
  const store = guardedStore(async (commit, commits) => {
    if (commit.delivery?.id === 'm0') await first.passed;
    return commits(commit);
  });
  const world = toyWorld({ store });
  const ana = new Person(world, 'ana');
  await ana.says('talk');
  const said = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
  const taken = said.map((text, index) =>
    world.runtime.handle(written(ana.subject, `m${index}`, `${text}!`)),
  );
  // Time enough for the others to overtake the first one, if anything let them.
  for (let turn = 0; turn < 500; turn++) await Promise.resolve();
  first.open();
  await Promise.all(taken);
  const kept = await Promise.all(
    said.map((_, index) => recordOf(store, ana.subject, `toy/line${index}`)),
  );
  expect(kept).toMatchObject(said.map((text) => ({ value: `${text}!` })));
});

test("one person's slow message holds up nobody else's", async () => {
  const slow = gate();
  const store = guardedStore(async (commit, commits) => {
    if (commit.subject === 'slow') await slow.passed;
    return commits(commit);
  });
  const world = toyWorld({ store });
  const order: string[] = [];
  const first = world.runtime.handle(written('slow', '1', 'trip')).then(() => order.push('slow'));
  await world.runtime.handle(written('quick', '1', 'trip')).then(() => order.push('quick'));
  slow.open();
  await first;
  expect(order).toEqual(['quick', 'slow']);
});

test("a message that fails does not hold up the same person's next one", async () => {
  let failures = 1;
  const store = guardedStore(async (commit, commits) => {
    if (failures-- > 0) throw new Error('disk full');
    return commits(commit);
  });
  const world = toyWorld({ store });
  const failed = world.runtime.handle(written('ana', '1', 'trip'));
  const next = world.runtime.handle(written('ana', '2', 'trip'));
  await expect(failed).rejects.toThrow('disk full');
  expect(await next).toBe('committed');
});

test('two programs on one store lose no update of the same person', async () => {
  const store = memoryStore();
  const one = toyWorld({ store, seed: 'one' });
  const two = toyWorld({ store, seed: 'two' });
  await new Person(one, 'ana').says('talk');
  const { subject } = new Person(one, 'ana');
  await Promise.all(
    Array.from({ length: 40 }, (_, index) =>
      (index % 2 === 0 ? one : two).runtime.handle(written(subject, `m${index}`, `line ${index}`)),
    ),
  );
  const { rows } = await heldOn(store, subject);
  const lines = rows.filter(({ key }) => key.startsWith('toy/line')).map(({ value }) => value);
  expect(lines).toHaveLength(40);
  for (let index = 0; index < 40; index++) {
    expect(lines.filter((value) => value.includes(`"line ${index}"`))).toHaveLength(1);
  }
});

test('messages of one chat are sent in the order of their deliveries', async () => {
  const world = toyWorld();
  const ana = new Person(world, 'ana');
  for (const [index, text] of ['weather', 'one', 'two'].entries()) {
    await world.runtime.handle(written(ana.subject, `m${index}`, text));
  }
  await Promise.all([world.runtime.send(), world.runtime.send()]);
  const said = world.sent.map(({ message }) => message.parts[0]);
  expect(said).toEqual(
    ['It rains.', 'You said one.', 'You said two.'].map((text) => ({ kind: 'text', text })),
  );
});
