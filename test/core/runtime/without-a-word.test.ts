import { expect, test } from 'vitest';
import { Person } from '../../support/person.ts';
import { heldOn } from '../../support/rows.ts';
import { World } from '../../support/world.ts';

const wordsOf = async (world: World, subject: string) =>
  JSON.stringify(await heldOn(world.store, subject));

test('somebody new who opens the chat is greeted once', async () => {
  const world = new World();
  const ana = new Person(world, 'ana', { platform: 'slack' });
  await ana.does({ kind: 'arrived' });
  expect(ana.heard).toHaveLength(1);
  expect(ana.last.choices).toContain('I had an interview');
  await ana.does({ kind: 'arrived' });
  expect(ana.heard).toHaveLength(1);
});

test('opening the chat again in the middle of a debrief changes nothing', async () => {
  const world = new World();
  const ana = new Person(world, 'ana');
  await ana.says('just had an interview at Halden, they asked about excel');
  const before = (await heldOn(world.store, ana.subject)).rows;
  expect(await ana.does({ kind: 'arrived' })).toEqual([]);
  expect((await heldOn(world.store, ana.subject)).rows).toEqual(before);
});

test('a message deleted on the platform takes its words along, and what was read from it', async () => {
  const world = new World();
  const ana = new Person(world, 'ana');
  await ana.says('just had an interview at Halden', 'm1');
  await ana.says('they asked about my gap in 2024 and i froze', 'm2');
  await ana.says('dana asked about excel', 'm3');
  await ana.says('done', 'm4');
  expect(await wordsOf(world, ana.subject)).toContain('my gap in 2024');
  expect(await ana.does({ kind: 'deleted', delivery: 'm2' })).toEqual([]);
  const left = await wordsOf(world, ana.subject);
  expect(left).not.toContain('2024');
  expect(left).not.toContain('froze');
  expect(left).toContain('dana asked about excel');
  await ana.says('repeat');
  expect(ana.last.text).toContain('Excel');
  expect(ana.last.text).not.toContain('gap');
});

test('a deleted message nobody kept, or of somebody unknown, leaves no trace of a person', async () => {
  const world = new World();
  const ana = new Person(world, 'ana');
  expect(await ana.does({ kind: 'deleted', delivery: 'never seen' })).toEqual([]);
  expect((await heldOn(world.store, ana.subject)).rows).toEqual([]);
});

test('a message names the question that is over with it, and only that', async () => {
  const world = new World();
  const ana = new Person(world, 'ana');
  await ana.says('just had an interview at Halden');
  const [asked = ''] = ana.last.message.choices.map(({ id }) => id);
  const question = asked.split('.').slice(0, 2).join('.');
  const [keepGoing] = await ana.says('dana asked about excel');
  expect(keepGoing?.message.passed).toBeUndefined();
  const heard = await ana.says('done');
  expect(heard.map(({ message }) => message.passed)).toEqual([
    question,
    ...heard.slice(1).map(() => undefined),
  ]);
});

test('a file sent with a message is kept as the link to it', async () => {
  const world = new World();
  const ana = new Person(world, 'ana');
  await ana.says('just had an interview at Halden');
  const files = [{ name: 'plan.pdf', type: 'application/pdf', url: 'https://files.example/plan' }];
  await ana.does({ kind: 'text', text: 'they want to see the plan', files });
  expect(await wordsOf(world, ana.subject)).toContain('https://files.example/plan');
});

test('looking at what a person has changes nothing', async () => {
  const world = new World();
  const ana = new Person(world, 'ana');
  await ana.says('just had an interview at Halden');
  const before = await heldOn(world.store, ana.subject);
  const seen = await world.runtime.look(
    { subject: ana.subject, platform: 'slack' },
    ({ records, dialogue }) => ({ rows: records.rawList('round/').length, dialogue }),
  );
  expect(seen.rows).toBe(1);
  expect(seen.dialogue).not.toBe('');
  expect(await heldOn(world.store, ana.subject)).toEqual(before);
});
