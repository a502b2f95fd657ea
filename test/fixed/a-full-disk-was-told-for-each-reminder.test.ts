import { expect, test } from 'vitest';
import { StorageError } from '../../src/storage/error.ts';
import { memoryStore } from '../../src/storage/memory.ts';
import { step } from '../contracts/store/step.ts';
import { Person } from '../support/person.ts';
import { smallProduct } from '../support/small-product.ts';
import { World } from '../support/world.ts';

test('a disk that is full is told once for all that is due, and all of it fires when there is room', async () => {
  const memory = memoryStore();
  const disk = { full: false };
  const commit: typeof memory.commit = async (each) => {
    if (disk.full) throw new StorageError('full', 'The disk is full; free some space.');
    return memory.commit(each);
  };
  const store = { ...memory, commit };
  const world = new World({ store, product: smallProduct });
  const people = Array.from({ length: 120 }, (_, index) => new Person(world, `person${index}`));
  for (const person of people) {
    await person.says('hello');
    await store.commit(step(person.subject, { remind: [{ key: 'nudge/1', at: world.now }] }));
  }
  disk.full = true;
  await world.runtime.fire();
  expect(world.reports).toHaveLength(1);
  expect(await world.runtime.nextDue(world.now)).toBeNull();
  disk.full = false;
  await world.runtime.fire();
  await world.runtime.send();
  expect(people.map(({ heard }) => heard.length)).toEqual(people.map(() => 2));
});
