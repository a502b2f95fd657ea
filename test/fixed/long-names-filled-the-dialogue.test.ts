import { expect, test } from 'vitest';
import { Person } from '../support/person.ts';
import { World } from '../support/world.ts';

test('a telling that mentions many employers with endless names keeps its dialogue under 2 KB', async () => {
  const world = new World();
  const ana = new Person(world, 'ana');
  const words = ['Alphaco', 'Bravoco', 'Charlie', 'Deltaco', 'Echoeco', 'Foxtrot', 'Golfing'];
  for (const word of words) {
    await ana.commands('rounds', 'add');
    await ana.says(`${word} ${'薪'.repeat(290)}`);
    await ana.presses('Not fixed yet');
  }
  await ana.commands('debrief');
  await ana.says('Novotek');
  for (const word of words) {
    await ana.says(`and ${word} asked me about pay`);
    expect(ana.last.text).toContain(`Is that about ${word}`);
    const [row] = await world.store.get(ana.subject, ['dialogue']);
    expect(Buffer.byteLength(row?.value ?? '')).toBeLessThanOrEqual(2048);
    await ana.presses('Novotek');
  }
});

test('an endless name means the same employer when it is said again', async () => {
  const world = new World();
  const ana = new Person(world, 'ana');
  const name = `Alphaco ${'x'.repeat(290)}`;
  for (let round = 1; round <= 2; round++) {
    await ana.commands('rounds', 'add');
    await ana.says(name);
    await ana.presses('Not fixed yet');
  }
  const rows = await world.store.list(ana.subject, 'process/');
  expect(rows).toHaveLength(1);
});
