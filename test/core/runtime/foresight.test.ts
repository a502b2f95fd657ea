import { expect, test } from 'vitest';
import type { Product } from '../../../src/core/flow/types.ts';
import { product } from '../../../src/core/flows/index.ts';
import type { Store } from '../../../src/core/ports.ts';
import { memoryStore } from '../../../src/storage/memory.ts';
import { Person } from '../../support/person.ts';
import { heldOn } from '../../support/rows.ts';
import { World } from '../../support/world.ts';

/** Sees what the store is asked for. */
function watchedStore() {
  const store = memoryStore();
  const asked = new Set<string>();
  const watched: Store = {
    ...store,
    get: (subject, keys) => {
      for (const key of keys) asked.add(`${subject} ${key}`);
      return store.get(subject, keys);
    },
    list: (subject, prefix) => {
      asked.add(`${subject} ${prefix}`);
      return store.list(subject, prefix);
    },
  };
  return { store: watched, asked };
}

async function debriefs(ana: Person): Promise<void> {
  await ana.says('just had an interview at Halden');
  await ana.says('dana asked about excel twice');
  await ana.says('done');
  await ana.says('stop');
}

test('what a step needed once is loaded ahead for the next person, and nothing of the first one', async () => {
  const { store, asked } = watchedStore();
  let runs = 0;
  const before: Product['before'] = (...given) => {
    runs++;
    return product.before(...given);
  };
  const world = new World({ store, product: { ...product, before }, seedByWork: true });
  const [ana, ben] = [new Person(world, 'ana'), new Person(world, 'ben')];
  await debriefs(ana);
  const cold = runs;
  runs = 0;
  asked.clear();
  await debriefs(ben);
  expect(runs).toBeLessThan(cold / 2);
  const looked = [...asked];
  const { rows } = await heldOn(store, ana.subject);
  const idsOfAna = rows
    .flatMap(({ key }) => key.split('/').slice(1))
    .filter((each) => each.length === 10);
  expect(idsOfAna).not.toEqual([]);
  for (const each of looked) {
    expect(each).not.toContain(ana.subject);
    for (const id of idsOfAna) expect(each).not.toContain(id);
  }
});

test('loading ahead changes nothing of what is said and kept', async () => {
  const say = async (world: World) => {
    const ana = new Person(world, 'ana');
    await debriefs(ana);
    return {
      heard: ana.heard.map(({ text }) => text),
      held: await heldOn(world.store, ana.subject),
    };
  };
  const fresh = new World({ seedByWork: true });
  const used = new World({ seedByWork: true });
  await debriefs(new Person(used, 'ben'));
  await debriefs(new Person(used, 'zoe'));
  const [one, two] = [await say(fresh), await say(used)];
  expect(two.heard).toEqual(one.heard);
  expect(two.held.rows.length).toBe(one.held.rows.length);
});
