import { expect, test } from 'vitest';
import { kinds, newProfile, type Process } from '../../../src/core/domain/records.ts';
import { newProcess, newRound } from '../../../src/core/domain/processes.ts';
import { write } from '../../../src/core/flow/record.ts';
import { commands } from '../../../src/core/flows/commands.ts';
import { mostSuggestions, suggest } from '../../../src/core/flows/suggest.ts';
import { Person } from '../../support/person.ts';
import { putRows } from '../../support/rows.ts';
import { World } from '../../support/world.ts';

const employer = (id: string, name: string, touched: number): Process => ({
  ...newProcess(id, name, 0),
  touched,
});

/** Somebody with these employers, each with two rounds. */
async function withEmployers(...employers: readonly Process[]) {
  const world = new World();
  const ana = new Person(world, 'ana');
  const rounds = employers.flatMap((process) =>
    [1, 2].map((number) => newRound(`${process.id}r${number}`, process, number, 'done')),
  );
  const writes = [
    write(kinds.profile, newProfile(0)),
    ...employers.map((each) => write(kinds.process, each)),
    ...rounds.map((each) => write(kinds.round, each)),
  ];
  const rows = writes.map(({ key, value }) => ({ key, value: value ?? '' }));
  await putRows(world.store, ana.subject, rows);
  const offered = (command: string, typed: string) =>
    world.runtime.look({ subject: ana.subject, platform: 'discord' }, (context) =>
      suggest(command, typed, context),
    );
  return { world, ana, offered };
}

const shown = async (
  suggestions: ReturnType<Awaited<ReturnType<typeof withEmployers>>['offered']>,
) => (await suggestions).map(({ label }) => label);

test('employers are offered as they were met last, those that begin with what is typed first', async () => {
  const { offered } = await withEmployers(
    employer('a', 'Old Halden', 1),
    employer('b', 'Halden Freight', 2),
    employer('c', 'Brightwell', 3),
  );
  expect(await shown(offered('brief', ''))).toEqual(['Brightwell', 'Halden Freight', 'Old Halden']);
  expect(await shown(offered('brief', 'hald'))).toEqual(['Halden Freight', 'Old Halden']);
  expect(await shown(offered('brief', 'zebra'))).toEqual([]);
});

test('a round that is offered opens that round', async () => {
  const { ana, offered } = await withEmployers(
    employer('a', 'Halden Freight', 2),
    employer('b', 'Brightwell', 1),
  );
  const [first] = await offered('rounds', 'brightwell 1');
  expect(first?.label).toContain('Brightwell, round 1');
  const [said] = await ana.commands('rounds', first?.value ?? '');
  expect(said?.text).toContain('Brightwell');
});

test('what can be practised is offered before anything was ever told, and starts when picked', async () => {
  const { ana, offered } = await withEmployers();
  const found = await offered('drill', 'weak');
  expect(found[0]?.label).toMatch(/weakness/iu);
  const [said] = await ana.commands('drill', found[0]?.value ?? '');
  expect(said?.text).not.toMatch(/^I don't know/u);
});

test('never more than a menu holds, and nothing where nothing can follow', async () => {
  const many = Array.from({ length: 60 }, (_, index) =>
    employer(`p${index}`, `Acme ${index}`, index),
  );
  const { offered } = await withEmployers(...many);
  for (const { name } of commands) {
    expect((await offered(name, '')).length).toBeLessThanOrEqual(mostSuggestions);
  }
  expect(await offered('brief', 'acme')).toHaveLength(mostSuggestions);
  expect(await offered('forget', '')).toEqual([]);
});
