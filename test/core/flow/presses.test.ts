import { expect, test } from 'vitest';
import { Person } from '../../support/person.ts';
import { heldOn } from '../../support/rows.ts';
import { toyWorld } from './toys.ts';

const passed = 'That question has passed.';

async function travelling() {
  const world = toyWorld();
  const ana = new Person(world, 'ana');
  await ana.says('trip');
  const [sea] = ana.last.message.choices;
  return { world, ana, sea: sea?.id ?? '' };
}

test('a press on a passed question says so, asks the present one again and changes nothing', async () => {
  const { world, ana, sea } = await travelling();
  await ana.presses('The hills');
  const question = ana.last;
  const before = await heldOn(world.store, ana.subject);
  const [answer] = await ana.does({ kind: 'press', choice: sea });
  expect(answer?.text).toBe(`${passed}\nHow do you get to hills?`);
  expect(answer?.message.choices).toEqual(question.message.choices);
  expect(await heldOn(world.store, ana.subject)).toEqual(before);
});

test('a press when nothing is open any more says that it has passed', async () => {
  const { world, ana, sea } = await travelling();
  await ana.says('stop');
  const before = await heldOn(world.store, ana.subject);
  await ana.does({ kind: 'press', choice: sea });
  expect(ana.last.text).toBe(passed);
  expect(await heldOn(world.store, ana.subject)).toEqual(before);
});

test('the same button pressed twice counts once', async () => {
  const { ana, sea } = await travelling();
  await ana.does({ kind: 'press', choice: sea });
  await ana.does({ kind: 'press', choice: sea });
  expect(ana.last.text).toBe(`${passed}\nHow do you get to sea?`);
});

test("somebody else's, missing and malformed press ids are all answered alike", async () => {
  const { world, ana, sea } = await travelling();
  const bob = new Person(world, 'bob');
  await bob.says('trip');
  const [dialogue = '', rev = ''] = sea.split('.');
  const odd = [
    bob.last.message.choices[0]?.id ?? '',
    `${dialogue}.${rev}.moon`,
    `${dialogue}.${Number(rev) + 1}.sea`,
    `${dialogue}.${rev}`,
    `${dialogue}.${rev}.sea.sea`,
    `${dialogue}.0${rev}.sea`,
    'aaaaaaaaaa.1.sea',
    '..',
    '',
    '__proto__.1.sea',
    `${'x'.repeat(20_000)}`,
  ];
  const before = await heldOn(world.store, ana.subject);
  for (const choice of odd) {
    const [answer, ...more] = await ana.does({ kind: 'press', choice });
    expect(more).toEqual([]);
    expect(answer?.text).toBe(`${passed}\nWhere to?`);
  }
  expect(await heldOn(world.store, ana.subject)).toEqual(before);
});

test('a press works after the program was started anew', async () => {
  const { world, ana } = await travelling();
  world.restart();
  await ana.presses('The sea');
  expect(ana.last.text).toBe('How do you get to sea?');
});

test('a start asks the open question again under the same message id', async () => {
  const { world, ana } = await travelling();
  const asked = ana.last;
  world.restart();
  await world.wake();
  expect(ana.last).toEqual(asked);
});

test('a button can be answered in words: by its number, its id or its label', async () => {
  for (const said of ['2', 'hills', 'the hills', '[The Hills]', ' 2. ']) {
    const { ana } = await travelling();
    await ana.says(said);
    expect(ana.last.text).toBe('How do you get to hills?');
  }
});

test('a number no button has is words like any other', async () => {
  const { ana } = await travelling();
  await ana.says('3');
  expect(ana.last.text).toBe('How do you get to 3?');
});

test('where numbers mean the lines shown, the buttons carry none', async () => {
  const { ana } = await travelling();
  expect(ana.last.message.numbered).toBe(true);
  await ana.says('stop');
  await ana.says('lines');
  expect(ana.last.message.numbered).toBe(false);
  await ana.says('1');
  expect(ana.last.text).toBe('Line 1.');
});

test('in free telling numbers and questions are text; only a button or its word ends it', async () => {
  const { ana } = await travelling();
  await ana.says('stop');
  await ana.says('talk');
  expect(ana.last.message.numbered).toBe(false);
  for (const said of ['1', '1 was hard', 'confused', 'they said done and left']) {
    expect(await ana.says(said)).toEqual([]);
  }
  await ana.says("that's it");
  expect(ana.last.text).toBe('4 heard.');
});

test('in free telling "ignore that" takes back the last line, not the whole question', async () => {
  const { ana } = await travelling();
  await ana.says('stop');
  await ana.says('talk');
  await ana.says('one');
  await ana.says('actually ignore that');
  expect(ana.last.text).toBe('Left out.');
});

test('every button id is at most 100 characters and names dialogue and revision', async () => {
  const { ana } = await travelling();
  for (const { id } of ana.last.message.choices) {
    expect(id).toMatch(/^[a-z0-9]+\.\d+\.[a-z]+$/u);
    expect(id.length).toBeLessThanOrEqual(100);
  }
});
