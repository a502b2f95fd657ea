import { expect, test } from 'vitest';
import { Person } from '../support/person.ts';
import { heldOn } from '../support/rows.ts';
import { World } from '../support/world.ts';

test('what two messages say stays until both are deleted, whichever goes first', async () => {
  for (const [first, second] of [
    ['m2', 'm3'],
    ['m3', 'm2'],
  ] as const) {
    const world = new World();
    const ana = new Person(world, 'ana');
    const held = async () => JSON.stringify(await heldOn(world.store, ana.subject));
    await ana.says('just had an interview at Halden', 'm1');
    await ana.says('they use navision for everything', 'm2');
    await ana.says('note they use navision for everything', 'm3');
    await ana.says('done', 'm4');
    await ana.does({ kind: 'deleted', delivery: first });
    expect(await held()).toContain('navision');
    await ana.does({ kind: 'deleted', delivery: second });
    expect(await held()).not.toContain('navision');
  }
});
