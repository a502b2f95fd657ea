import { expect, test } from 'vitest';
import { Person } from '../../support/person.ts';
import { keysOf, recordOf } from '../../support/rows.ts';
import { toyWorld } from './toys.ts';

function somebody() {
  const world = toyWorld();
  return { world, ana: new Person(world, 'ana') };
}

test('a conversation run inside another one returns to it', async () => {
  const { ana } = somebody();
  await ana.says('outer');
  await ana.presses('Plan');
  expect(ana.last.text).toBe('Where to?');
  await ana.presses('The sea');
  await ana.says('by boat');
  await ana.says('tomorrow');
  expect(ana.last.text).toBe('Booked.\nWas that all?');
  await ana.says('yes');
  expect(ana.last.text).toBe('All done.');
});

test('back at the first question of what a command began returns to the question it was said at', async () => {
  const { ana } = somebody();
  await ana.says('outer');
  await ana.says('trip');
  await ana.says('back');
  expect(ana.last.text).toBe('Back to where we were.\nShall we plan?');
});

test('a command in the middle is answered and the question then asked again', async () => {
  const { ana } = somebody();
  await ana.says('outer');
  const [told, again, ...more] = await ana.says('weather');
  expect([told?.text, again?.text, more]).toEqual(['It rains.', 'Shall we plan?', []]);
  await ana.presses('Plan');
  expect(ana.last.text).toBe('Where to?');
});

test('a command that starts something in the middle comes back to the question', async () => {
  const { ana } = somebody();
  await ana.says('outer');
  await ana.says('lines');
  await ana.presses('None of them');
  expect(ana.last.text).toBe('None, then.\nShall we plan?');
});

test('a command is one only as a whole message, with no more behind it than it takes', async () => {
  const { ana } = somebody();
  await ana.says('weather today');
  expect(ana.last.text).toBe('You said weather today.');
  await ana.says('Weather!');
  expect(ana.last.text).toBe('It rains.');
  await ana.says('trip now');
  expect(ana.last.text).toBe('Where to?');
  await ana.says('stop');
  await ana.says('Plan a trip.');
  expect(ana.last.text).toBe('Where to?');
  await ana.says('stop');
  await ana.says('trip with many more words');
  expect(ana.last.text).toBe('You said trip with many more words.');
});

test('a slash command that does not exist says so and leaves the question open', async () => {
  const { ana } = somebody();
  await ana.says('outer');
  await ana.commands('dance');
  expect(ana.last.text).toContain('I don\'t know the command "dance".');
  expect(ana.last.text).toContain('Shall we plan?');
});

test('what may not run inside another conversation puts it aside, and it is offered afterwards', async () => {
  const { ana } = somebody();
  await ana.says('trip');
  await ana.presses('The sea');
  await ana.says('alone');
  expect(ana.last.text).toBe('What is it about?');
  await ana.says('stars');
  await ana.says('nothing more');
  expect(ana.last.text).toContain('Enough.');
  expect(ana.last.choices).toEqual(['Go on', 'Tonight', 'Leave it']);
  await ana.presses('Go on');
  expect(ana.last.text).toBe('How do you get to sea?');
  await ana.says('back');
  expect(ana.last.text).toBe('Taken back.\nWhere to?');
});

test('a conversation put aside can be put off to the evening', async () => {
  const { world, ana } = somebody();
  await ana.says('trip');
  await ana.says('alone');
  await ana.says('stars');
  await ana.says('nothing more');
  await ana.presses('Tonight');
  expect(ana.last.text).toContain("I'm back at 19:00");
  await world.until('2026-03-10T19:00:00Z');
  await ana.presses('Go on');
  expect(ana.last.text).toBe('Where to?');
});

test('a conversation put aside and left leaves nothing behind', async () => {
  const { world, ana } = somebody();
  await ana.says('trip');
  await ana.presses('The sea');
  await ana.says('alone');
  await ana.says('stars');
  await ana.says('nothing more');
  await ana.presses('Leave it');
  const keys = await keysOf(world.store, ana.subject);
  expect(keys.filter((key) => /^(?:dialogue|parked|draft)\b/u.test(key))).toEqual([]);
});

test('a closing offer is ended by any other words, which are read afresh', async () => {
  const { world, ana } = somebody();
  await ana.says('offer');
  await ana.says('I walked home');
  expect(ana.last.text).toBe('You said I walked home.');
  expect(await recordOf(world.store, ana.subject, 'dialogue')).toBeNull();
});

test('a reminder that belongs to nothing open is told beside the open question', async () => {
  const { world, ana } = somebody();
  await ana.says('trip');
  await world.store.commit({
    subject: ana.subject,
    at: 0,
    puts: [],
    outbox: [],
    remind: [{ key: 'tea', at: world.now + 1000 }],
    cancel: [],
    inbox: [],
  });
  await world.until('2026-03-10T17:00:00Z');
  expect(ana.heard.slice(-2).map(({ text }) => text)).toEqual(['Reminded of tea.', 'Where to?']);
});

test('conversations inside conversations go four deep; then the open one is put aside', async () => {
  const { world, ana } = somebody();
  for (const name of ['outer', 'trip', 'lines', 'sheet', 'talk']) await ana.commands(name);
  const keys = await keysOf(world.store, ana.subject);
  expect(keys.filter((key) => key.startsWith('parked/'))).toHaveLength(1);
  await ana.presses('Done');
  await ana.presses('Go on');
  expect(ana.last.text).toBe('Ready?');
});
