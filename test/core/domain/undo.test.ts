import { expect, test } from 'vitest';
import { Person } from '../../support/person.ts';
import { heldOn } from '../../support/rows.ts';
import { World } from '../../support/world.ts';

/** Somebody with three doubts of one round, looking at the list. */
async function atTheList() {
  const world = new World();
  const ana = new Person(world, 'ana');
  await ana.says('just had my first interview with Corvane');
  await ana.says(
    'pia kept asking about sap. pia asked twice about public speaking. pia asked twice about excel',
  );
  for (const answer of ['Done', 'Enough for today', 'Good']) await ana.presses(answer);
  await ana.says('obstacles');
  // One of them is worked on already.
  for (const said of ['1', 'the job', 'never used it', 'taught it to four', 'the manual'])
    await ana.says(said);
  for (const answer of ['Keep it', 'Nothing yet']) await ana.presses(answer);
  return { world, ana };
}

/** What was decided, without the conversation itself and without what takes it back. */
async function decided({ world, ana }: { world: World; ana: Person }) {
  const { rows } = await heldOn(world.store, ana.subject);
  return rows.filter(({ key }) => /^(?:obstacle|proof|question)\//u.test(key));
}

test.each([
  ['a merge', ['merge 1 and 2']],
  ['a merge the other way round', ['merge 2 and 1']],
  ['a new name', ['rename 2 to their SAP']],
  ['a doubt put aside', ['dismiss 1']],
  ['what everyone asks', ['everyone asks 1']],
  ['a doubt that was closed', ['close 1']],
])('%s is taken back after a restart, row for row', async (_what, said) => {
  const here = await atTheList();
  const { world, ana } = here;
  const before = (await decided(here)).map(({ key, value }) => [key, value]);
  for (const each of said) await ana.says(each);
  expect((await decided(here)).map(({ key, value }) => [key, value])).not.toEqual(before);
  await ana.says('stop');
  world.restart();
  await ana.says('obstacles');
  await ana.presses('Undo');
  expect((await decided(here)).map(({ key, value }) => [key, value])).toEqual(before);
});

test('a split is taken back after a restart: what was merged before is one again', async () => {
  const here = await atTheList();
  const { world, ana } = here;
  await ana.says('merge 2 and 3');
  const shown = ana.last.text;
  await ana.says('split 1');
  await ana.says('1');
  expect(ana.last.text).not.toContain('4 times');
  await ana.says('stop');
  world.restart();
  await ana.says('obstacles');
  await ana.presses('Undo');
  expect(ana.last.text.split('\n').slice(1).join('\n')).toContain('4 times');
  expect(shown).toContain('4 times');
  await ana.presses('Undo');
  expect(ana.last.text).not.toContain('4 times');
});

test('nothing is taken back over something newer', async () => {
  const { ana } = await atTheList();
  await ana.says('rename 1 to their SAP');
  await ana.says('1');
  await ana.presses('Change the answer');
  for (const said of ['used it since', 'skip', 'skip']) await ana.says(said);
  await ana.presses('Keep it');
  await ana.presses('Nothing yet');
  expect(ana.last.text).toContain('Their SAP');
  expect(ana.last.choices).not.toContain('Undo');
});
