import { expect, test } from 'vitest';
import { advance } from '../../../src/core/flow/advance.ts';
import { upgrade } from '../../../src/core/flow/upgrade.ts';
import { Records } from '../../../src/core/flow/records.ts';
import { DialogueError, NewerDialogueError } from '../../../src/core/flow/state.ts';
import type { Dialogue, Product } from '../../../src/core/flow/types.ts';
import { Person } from '../../support/person.ts';
import { heldOn, putRows } from '../../support/rows.ts';
import { toys, toyWorld } from './toys.ts';

const standing = (flow: string, version: number, step: string, data = {}): Dialogue => ({
  id: 'dddddddddd',
  rev: 3,
  frames: [{ flow, version, step, data, answered: 0, ran: false }],
  asked: 'aaaaaaaaaa',
  form: null,
  missed: 0,
  asleep: false,
});

async function leftAt(dialogue: Dialogue, product: Product = toys) {
  const world = toyWorld({ product });
  const ana = new Person(world, 'ana');
  await ana.says('hello');
  const value = JSON.stringify({ v: 1, ...dialogue });
  await putRows(world.store, ana.subject, [{ key: 'dialogue', value }]);
  return { world, ana };
}

test('a conversation left by an older version goes on in this one, its answers with it', async () => {
  const { ana } = await leftAt(standing('moved', 1, 'old', { color: 'green' }));
  await ana.says('yes');
  expect(ana.last.text).toBe('choice: green.');
});

test('a button shown by the older version works in this one', async () => {
  const { ana } = await leftAt(standing('moved', 1, 'old', { color: 'green' }));
  await ana.does({ kind: 'press', choice: 'dddddddddd.3.yes' });
  expect(ana.last.text).toBe('choice: green.');
});

const broken: [what: string, dialogue: Dialogue, code: string][] = [
  ['left by a newer version', standing('moved', 3, 'fresh'), 'dialogue_newer'],
  ['of a flow not known here', standing('tomorrow', 1, 'ask'), 'dialogue_newer'],
  ['at a step that does not exist', standing('trip', 1, 'why'), 'dialogue_broken'],
];

test.each(broken)(
  'a conversation %s is left untouched: an error, nothing said, nothing stored',
  async (_what, dialogue, code) => {
    const { world, ana } = await leftAt(dialogue);
    const before = await heldOn(world.store, ana.subject);
    const heard = ana.heard.length;
    const inputs = [
      () => ana.says('yes', 'again'),
      () => ana.commands('weather'),
      () => ana.does({ kind: 'press', choice: 'dddddddddd.3.yes' }),
      () => ana.does({ kind: 'form', form: 'dddddddddd.3', values: {} }),
    ];
    for (const input of inputs) await expect(input()).rejects.toMatchObject({ code });
    expect(await heldOn(world.store, ana.subject)).toEqual(before);
    expect(ana.heard).toHaveLength(heard);
    expect(await world.store.seen(ana.subject, 'again')).toBe(false);
  },
);

test('what the newer version left is answered once that version is back', async () => {
  const moved = toys.flows['moved'];
  if (moved === undefined) throw new Error('no such toy');
  const again: Product = { ...toys, flows: { ...toys.flows, moved: { ...moved, version: 3 } } };
  const { world, ana } = await leftAt(standing('moved', 3, 'fresh', { colour: 'blue' }));
  await expect(ana.says('yes', 'the-same')).rejects.toBeInstanceOf(NewerDialogueError);
  const later = new Person(toyWorld({ product: again, store: world.store }), 'ana');
  await later.says('yes', 'the-same');
  expect(later.last.text).toBe('choice: blue.');
});

test('a migration that leads to a step that is not there is an error, not a fresh start', () => {
  expect(() => upgrade(toys, standing('moved', 1, 'gone'))).toThrow(DialogueError);
});

test('an answer that leads where the step did not say it would is an error', async () => {
  const trip = toys.flows['trip'];
  const where = trip?.steps['where'];
  if (trip === undefined || where === undefined) throw new Error('no such toy');
  const wrong = { ...where, to: ['end'] };
  const steps = { ...trip.steps, where: wrong };
  const product: Product = { ...toys, flows: { ...toys.flows, trip: { ...trip, steps } } };
  const { world, ana } = await leftAt(standing('trip', 1, 'where'), product);
  const before = await heldOn(world.store, ana.subject);
  await expect(ana.says('the sea')).rejects.toBeInstanceOf(DialogueError);
  expect(await heldOn(world.store, ana.subject)).toEqual(before);
});

test('the step is pure: the same input on the same records gives the same words and writes', async () => {
  const { world, ana } = await leftAt(standing('trip', 1, 'how', { where: 'sea' }));
  const rows = await world.store.list(ana.subject, '');
  const run = () => {
    const records = new Records();
    records.loadedPrefix('', rows);
    records.loadedReminders([]);
    let count = 0;
    const id = () => `id${++count}`;
    const around = { records, now: 1, platform: 'terminal', zone: null, delivery: 'd', id };
    const { spoken, effects } = advance(toys, { kind: 'text', text: 'by boat' }, around);
    return JSON.stringify({ spoken, effects, puts: records.puts() });
  };
  expect(run()).toBe(run());
  expect(run()).toContain('toy/how');
});
