import { expect, test } from 'vitest';
import { Person } from '../../support/person.ts';
import { heldOn, keysOf, recordOf } from '../../support/rows.ts';
import { toyWorld } from './toys.ts';

async function travelling() {
  const world = toyWorld();
  const ana = new Person(world, 'ana');
  await ana.says('trip');
  return { world, ana, record: (key: string) => recordOf(world.store, ana.subject, key) };
}

test('back asks the question before again, as it was, with its buttons', async () => {
  const { ana } = await travelling();
  const first = ana.last;
  await ana.presses('The sea');
  expect(ana.last.text).toBe('How do you get to sea?');
  await ana.says('back');
  expect(ana.last.text).toBe('Taken back.\nWhere to?');
  expect(ana.last.choices).toEqual(first.choices);
});

test('an answer taken back is replaced by the new one, in words and in records', async () => {
  const { ana, record } = await travelling();
  await ana.presses('The sea');
  expect(await record('toy/where')).toMatchObject({ value: 'sea' });
  await ana.says('go back');
  expect(await record('toy/where')).toBeNull();
  await ana.presses('The hills');
  expect(ana.last.text).toBe('How do you get to hills?');
  expect(await record('toy/where')).toMatchObject({ value: 'hills' });
});

test('back after an answer that changed a record restores what stood there before', async () => {
  const { ana, record } = await travelling();
  await ana.presses('The sea');
  await ana.says('by boat');
  await ana.says('tomorrow');
  await ana.says('trip');
  await ana.says('the moon');
  expect(await record('toy/where')).toMatchObject({ value: 'the moon' });
  await ana.says('back');
  expect(await record('toy/where')).toMatchObject({ value: 'sea' });
});

test('back goes on step by step to the first question and no further', async () => {
  const { ana } = await travelling();
  await ana.presses('The sea');
  await ana.says('by boat');
  await ana.says('back');
  await ana.says('back');
  expect(ana.last.text).toBe('Taken back.\nWhere to?');
  await ana.says('back');
  expect(ana.last.text).toContain("There's nothing before this one.");
  expect(ana.last.text).toContain('Where to?');
});

test('skip leaves a question out where that is possible, and says why where it is not', async () => {
  const { ana, record } = await travelling();
  await ana.says('skip');
  expect(ana.last.text).toBe('A place, please.');
  await ana.presses('The sea');
  await ana.says('next question');
  expect(ana.last.text).toBe('When?');
  expect(await record('toy/how')).toMatchObject({ value: 'skipped' });
});

test('later keeps the question, says when it comes back, and then it does, its answers with it', async () => {
  const { world, ana } = await travelling();
  await ana.presses('The sea');
  await ana.says('later');
  expect(ana.last.choices).toEqual(['In 10 minutes', 'Tonight', 'Tomorrow']);
  await ana.presses('In 10 minutes');
  expect(ana.last.text).toBe("All kept. I'm back at 16:30; write before if you like.");
  expect(ana.last.choices).toEqual([]);
  expect(await world.until('2026-03-10T16:29:59Z')).toEqual([]);
  await world.until('2026-03-10T16:30:00Z');
  expect(ana.last.text).toBe('Here we are again.\nHow do you get to sea?');
  await ana.presses('By train');
  expect(ana.last.text).toBe('When?');
});

test('whoever writes before the time goes on at the question, and is not reminded of it', async () => {
  const { world, ana } = await travelling();
  await ana.says('later');
  await ana.presses('In 10 minutes');
  await ana.says('the coast');
  expect(ana.last.text).toBe('How do you get to the coast?');
  expect(await world.until('2026-03-11T12:00:00Z')).toEqual([]);
});

test('stop ends it, says that all is kept, and nothing of it comes back', async () => {
  const { world, ana, record } = await travelling();
  await ana.presses('The sea');
  await ana.says('stop');
  expect(ana.last.text).toBe('Stopped. What you told me is kept.');
  expect(await record('dialogue')).toBeNull();
  expect(await record('toy/where')).toMatchObject({ value: 'sea' });
  expect(await world.wake()).toEqual([]);
});

test('stop lets a conversation say itself what becomes of it', async () => {
  const { ana, record } = await travelling();
  await ana.says('stop');
  await ana.says('alone');
  await ana.says('stars');
  await ana.says('stop');
  expect(ana.last.text).toBe('Stopped in the middle.');
  expect(await record('toy/alone')).toMatchObject({ value: 'stopped' });
});

test('stop inside something else returns to what it was inside of', async () => {
  const { ana } = await travelling();
  await ana.says('stop');
  await ana.says('outer');
  await ana.presses('Plan');
  expect(ana.last.text).toBe('Where to?');
  await ana.says('stop');
  expect(ana.last.text).toBe('Back to where we were.\nWas that all?');
});

test('repeat shows the question once more and its buttons still work', async () => {
  const { ana } = await travelling();
  const asked = ana.last;
  await ana.says('what was the question');
  expect(ana.last.text).toBe('Where to?');
  expect(ana.last.message.choices).toEqual(asked.message.choices);
  expect(ana.last.id).not.toBe(asked.id);
});

test('"never mind" leaves what is open and is never a command', async () => {
  const { ana, record } = await travelling();
  await ana.says('never mind');
  expect(await record('dialogue')).toBeNull();
});

test('a repair word counts only as a whole message', async () => {
  const { ana, record } = await travelling();
  await ana.says('back to the sea');
  expect(await record('toy/where')).toMatchObject({ value: 'back to the sea' });
  await ana.says('"Back."');
  expect(ana.last.text).toBe('Taken back.\nWhere to?');
});

test('the second time in a row that an answer is not understood the question is asked whole', async () => {
  const { ana } = await travelling();
  await ana.presses('The sea');
  await ana.says('hmm');
  expect(ana.last.text).toBe('Not that.');
  expect(ana.last.choices).toEqual(['By train']);
  await ana.says('hmm');
  expect(ana.last.text).toBe('Not that.\nHow do you get to sea?');
});

test('an empty message is no answer and leaves the question open', async () => {
  const { world, ana } = await travelling();
  const before = await heldOn(world.store, ana.subject);
  await ana.says(' \n ');
  expect(ana.last.text).toBe('That came empty. Your own words will do; skip works too.');
  const after = await heldOn(world.store, ana.subject);
  expect(after.rows.map(({ key }) => key)).toEqual(before.rows.map(({ key }) => key));
  await ana.presses('The sea');
  expect(ana.last.text).toBe('How do you get to sea?');
});

test('a message longer than 20,000 characters is refused kindly and answers nothing', async () => {
  const { ana, record } = await travelling();
  await ana.says('x'.repeat(20_001));
  expect(ana.last.text).toContain('20,000 characters');
  expect(await record('toy/where')).toBeNull();
  await ana.says('y'.repeat(20_000));
  expect(await record('toy/where')).not.toBeNull();
});

test('nothing that back would need is left when a conversation is over', async () => {
  const { world, ana } = await travelling();
  const drafts = async () =>
    (await keysOf(world.store, ana.subject)).filter((key) => key.startsWith('draft/'));
  await ana.presses('The sea');
  await ana.says('by boat');
  expect(await drafts()).toHaveLength(2);
  await ana.says('tomorrow');
  expect(ana.last.text).toBe('Booked.');
  expect(await drafts()).toEqual([]);
});

test('a word that means something only while a question is open says so when none is', async () => {
  const { ana } = await travelling();
  await ana.says('stop');
  for (const word of ['back', 'skip', 'later', 'stop', 'repeat']) {
    await ana.says(word);
    expect(ana.last.text).toBe(
      'Nothing is open right now. Tell me about an interview, or say help.',
    );
  }
});
