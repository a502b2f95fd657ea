import { expect, test } from 'vitest';
import { Person } from '../support/person.ts';
import { recordOf } from '../support/rows.ts';
import { World } from '../support/world.ts';

test('a round put right to a video call is one for all that goes by how it is held', async () => {
  const world = new World();
  const ana = new Person(world, 'ana');
  await ana.says('I have an interview with Halden next thursday 14:30');
  await ana.says('London');
  await ana.presses('Right');
  await ana.says('rounds');
  await ana.says('1');
  await ana.presses('Correct it');
  for (const answer of ['skip', 'skip', 'skip', 'On video']) await ana.says(answer);
  const rows = await world.store.list(ana.subject, 'round/');
  expect(rows).toHaveLength(1);
  expect(await recordOf(world.store, ana.subject, rows[0]?.key ?? '')).toMatchObject({
    format: 'on video',
  });
});
