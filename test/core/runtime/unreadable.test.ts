import { expect, test } from 'vitest';
import { Person } from '../../support/person.ts';
import { heldOn, putRows, recordOf } from '../../support/rows.ts';
import { World } from '../../support/world.ts';

/** In the middle of telling a round (or of naming its number), a record under `kind` was spoilt. */
async function tellingOfSpoilt(
  kind: string,
  { spoilt = '{"v":99}', at = 'telling' }: { spoilt?: string; at?: 'telling' | 'number' } = {},
) {
  const world = new World();
  const ana = new Person(world, 'ana');
  await ana.says('just out of an interview with Halden');
  await ana.says('they asked about excel twice, and Dana said they lost a client in spring');
  if (at === 'number') await ana.presses('Not the first');
  const { rows } = await heldOn(world.store, ana.subject);
  const key = rows.find((row) => row.key.startsWith(kind))?.key;
  if (key === undefined) throw new Error(`nothing is kept under ${kind}`);
  await putRows(world.store, ana.subject, [{ key, value: spoilt }]);
  const row = async () => (await world.store.get(ana.subject, [key]))[0];
  const kept = await row();
  return { world, ana, key, untouched: async () => expect(await row()).toEqual(kept) };
}

test.each(['profile', 'dialogue', 'process/', 'round/'])(
  'an answer that needs an unreadable record (%s) is an error naming it, and nothing is stored',
  async (kind) => {
    const { world, ana, key } = await tellingOfSpoilt(kind);
    const before = await heldOn(world.store, ana.subject);
    const heard = ana.heard.length;
    const error = { code: 'record_unreadable', key };
    await expect(ana.says('they asked about pay', 'again')).rejects.toMatchObject(error);
    expect(await heldOn(world.store, ana.subject)).toEqual(before);
    expect(ana.heard).toHaveLength(heard);
    expect(await world.store.seen(ana.subject, 'again')).toBe(false);
  },
);

test.each(['', 'not json', '[]', 'null', '{}', '{"v":"1"}', '{"v":1}'])(
  'a record that holds %j is an error naming it, never a fresh start',
  async (spoilt) => {
    const { ana, key, untouched } = await tellingOfSpoilt('profile', { spoilt });
    await expect(ana.says('hello')).rejects.toMatchObject({ code: 'record_unreadable', key });
    await untouched();
  },
);

test('a record of a newer version is not opened, though its shape would do', async () => {
  const { world, ana, key } = await tellingOfSpoilt('profile');
  const whole = new World();
  await new Person(whole, 'ana').commands('help');
  const [row] = await whole.store.get(ana.subject, [key]);
  const profile = row?.value ?? '';
  const newer = profile.replace('"v":1', '"v":2');
  expect(newer).not.toBe(profile);
  await putRows(world.store, ana.subject, [{ key, value: newer }]);
  await expect(ana.says('hello')).rejects.toMatchObject({ code: 'record_unreadable', key });
  await putRows(world.store, ana.subject, [{ key, value: profile }]);
  await expect(ana.says('hello')).resolves.toBeDefined();
});

test.each([
  ['export', 'All I hold on you'],
  ['held', "1 entry that can't be opened, left untouched"],
  ['settings', 'Your settings:'],
  ['note', 'Write the line behind it'],
  ['help', 'Besides that'],
  ['forget', 'This removes all I hold on you'],
])('with the round being told unreadable, %s works', async (command, said) => {
  const { ana, untouched } = await tellingOfSpoilt('round/', { at: 'number' });
  const told = await ana.commands(command);
  expect(told.map(({ text }) => text).join('\n')).toContain(said);
  await untouched();
});

test('with the round being told unreadable, stop ends the telling and leaves the record alone', async () => {
  const { ana, untouched } = await tellingOfSpoilt('round/');
  await ana.says('stop');
  expect(ana.last.text).toBe('Stopped. What you told me is kept.');
  await untouched();
  await ana.commands('rounds');
  expect(ana.last.text).toContain("1 entry here can't be opened");
});

test('what was begun beside an unreadable conversation can be finished', async () => {
  const { ana, untouched } = await tellingOfSpoilt('round/');
  await ana.commands('settings');
  await ana.says('1');
  expect(ana.last.text).toContain('Changed.');
  await ana.says('Good');
  expect(ana.last.text).toBe(
    'Kept.\nWhat was open before can\'t be opened right now; it is left untouched. "stop" leaves it.',
  );
  await untouched();
});

test('an unreadable turn, question or fact is left out of what is shown and named in the export', async () => {
  for (const kind of ['turn/', 'question/', 'ledger/']) {
    const world = new World();
    const ana = new Person(world, 'ana');
    await ana.says('just out of an interview with Halden');
    await ana.says('they asked about excel twice, and Dana said they lost a client in spring');
    await ana.presses('Done');
    const { rows } = await heldOn(world.store, ana.subject);
    const key = rows.find((row) => row.key.startsWith(kind))?.key ?? '';
    await putRows(world.store, ana.subject, [{ key, value: '{"v":99}' }]);
    await ana.says('All right');
    await ana.commands('export');
    expect(JSON.stringify(ana.heard.map(({ message }) => message.files))).toContain(key);
    expect(await recordOf(world.store, ana.subject, key)).toEqual({ v: 99 });
  }
});

test.each(['profile', 'dialogue'])(
  'with the %s unreadable, everything else can still be taken along and forgotten',
  async (kind) => {
    const { world, ana, key, untouched } = await tellingOfSpoilt(kind);
    await ana.commands('forget');
    expect(ana.last.text).toContain(key);
    await ana.says('export');
    expect(JSON.stringify(ana.last.message.files)).toContain('asked about excel twice');
    expect(JSON.stringify(ana.last.message.files)).toContain(`unreadable`);
    await untouched();
    await ana.says('forget everything');
    expect(ana.last.text).toContain('Gone.');
    expect((await heldOn(world.store, ana.subject)).rows).toEqual([]);
    await ana.says('hello');
    expect(ana.last.choices).toContain('I had an interview');
  },
);
