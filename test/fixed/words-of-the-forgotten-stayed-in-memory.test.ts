import { expect, test } from 'vitest';
import { remembered } from '../../src/core/reading/remembered.ts';
import { stems } from '../../src/core/reading/words.ts';
import { memoryStore } from '../../src/storage/memory.ts';
import { Person } from '../support/person.ts';
import { slackForTest } from '../support/slack/for-test.ts';
import { serving } from '../support/slack/serving.ts';
import { World } from '../support/world.ts';
import { grace } from '../../src/adapters/slack/removals.ts';
import { smallProduct } from '../support/small-product.ts';

const secret = 'they asked why I left Vextronia';

/** What the reading keeps of texts it met; `held` says whether it still has this one. */
function memory() {
  let made = 0;
  const read = remembered(() => (made += 1));
  read(secret);
  return {
    held: () => {
      const before = made;
      read(secret);
      return made === before;
    },
  };
}

test('after forget the reading has none of the words it met', async () => {
  const world = new World();
  const ana = new Person(world, 'ana');
  await ana.says('just out of an interview with Brightwell');
  await ana.says(secret);
  const kept = memory();
  const before = stems(secret);
  expect(kept.held()).toBe(true);
  await ana.commands('forget');
  expect(kept.held()).toBe(true);
  await ana.says('forget everything');
  expect(kept.held()).toBe(false);
  expect(stems(secret)).toEqual(before);
  expect(stems(secret)).not.toBe(before);
});

test('nor after a message was deleted', async () => {
  const world = new World();
  const ana = new Person(world, 'ana');
  await ana.says(`note ${secret}`, 'one');
  const kept = memory();
  await ana.does({ kind: 'deleted', delivery: 'one' });
  expect(kept.held()).toBe(false);
});

test('nor when the data of a workspace goes after its removal', async () => {
  const start = '2026-03-10T16:20:00Z';
  const store = memoryStore();
  const slack = await slackForTest();
  const first = await serving(slack, 'oauth', { product: smallProduct, store, now: start });
  await slack.install();
  await slack.person('ana').say('hello');
  await first.said();
  await slack.uninstall(slack.team().name);
  await first.stop();
  const kept = memory();
  const now = new Date(Date.parse(start) + grace + 1000).toISOString();
  await serving(slack, 'oauth', { product: smallProduct, store, now });
  expect(kept.held()).toBe(false);
});
