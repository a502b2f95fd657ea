import { expect, test } from 'vitest';
import { Person } from '../support/person.ts';
import { World } from '../support/world.ts';

test('with a round in two days the points may be recalled on the day they were chosen', async () => {
  const world = new World({ now: '2026-03-17T16:20:00Z' });
  const ana = new Person(world, 'ana', { zone: 'Europe/London' });
  await ana.says(
    'just got out of brightwell, first round. they asked about excel twice and it threw me',
  );
  await ana.says('done');
  await ana.presses('Enough for today');
  await ana.says('rounds add');
  await ana.says('Brightwell');
  await ana.says('thursday at 10');
  await ana.presses('Right');
  await ana.says('drill excel');
  for (const label of ['Start', 'Skip', 'Half']) await ana.presses(label);
  await ana.says('I use it every week. At the clinic I built the stock list in it, 300 lines.');
  for (const label of ['Both', 'Next']) await ana.presses(label);
  await ana.says('stock list, 300 lines');
  expect(ana.last.text).toContain('Now from memory: your two points on Excel');
  await ana.says('the stock list and its 300 lines');
  expect(ana.last.text).toContain('Both are there.\nNext time against the clock.');

  await world.until('2026-03-18T10:00:00Z');
  await ana.says('drill excel');
  for (const label of ['Start', 'Half']) await ana.presses(label);
  expect(ana.last.choices).toContain('I begin now');
});
