import { describe, expect, test } from 'vitest';
import type { Input } from '../../src/core/flow/types.ts';
import { commands } from '../../src/core/flows/commands.ts';
import { standingAt, storedDialogues, type Stored } from '../fixtures/dialogues/stored.ts';
import { Person } from '../support/person.ts';
import { heldOn } from '../support/rows.ts';
import { World } from '../support/world.ts';

const long = 'x'.repeat(300);
/** Names that could be taken for one another by a careless key. */
const pairs: readonly (readonly [mine: string, theirs: string])[] = [
  ['a', 'a:b'],
  ['a:b', 'a'],
  ['__proto__', 'constructor'],
  ['A', 'a'],
  [`${long}y`, long],
  ['a/b', 'a'],
  ['a%3Ab', 'a:b'],
  ['é', 'e\u0301'],
];

/** The same situation of another person: other ids, another employer. */
function ofAnother(stored: Stored): Stored {
  let whole = JSON.stringify(stored);
  const found = whole.matchAll(/"(?:id|asked)":"([a-z0-9]{10})"|\/([a-z0-9]{10})(?=[/"])/gu);
  for (const id of new Set([...found].map((match) => match[1] ?? match[2] ?? ''))) {
    whole = whole.replaceAll(id, `${id.slice(5)}${id.slice(0, 5)}`);
  }
  return JSON.parse(whole.replace(/Halden|Corvane/gu, 'Zanzibar')) as Stored;
}

interface Place {
  world: World;
  me: Person;
  other: Person;
}

/** Two people at the same step of their own conversations, in one store. */
async function twoAt(stored: Stored, [mine, theirs]: readonly [string, string]): Promise<Place> {
  const theirsThere = await standingAt(ofAnother(stored), { name: theirs });
  const { world } = theirsThere;
  const { ana: me } = await standingAt(stored, { name: mine, world });
  await world.wake();
  return { world, me, other: theirsThere.ana };
}

/** What came of an input, for the one who sent it and for the other one. */
async function comesOf(place: Place, input: Input) {
  const { world, me, other } = place;
  const theirs = await heldOn(world.store, other.subject);
  const heard = other.heard.length;
  const said = (await me.does(input, 'probe')).map(({ text, message }) => ({ text, message }));
  expect(await heldOn(world.store, other.subject)).toEqual(theirs);
  expect(other.heard).toHaveLength(heard);
  return { said, mine: await heldOn(world.store, me.subject) };
}

const table = [...storedDialogues()].map(
  ([name, stored], index) => [name, stored, pairs[index % pairs.length] ?? ['a', 'b']] as const,
);

describe.each(table)('at %s', (_name, stored, names) => {
  test("somebody else's buttons and forms are answered like ones there never were", async () => {
    const { other } = await twoAt(stored, names);
    const shown = other.last.message;
    const missing = 'aaaaaaaaaa.1.yes';
    const unknown = await comesOf(await twoAt(stored, names), { kind: 'press', choice: missing });
    for (const { id } of shown.choices) {
      const foreign = await comesOf(await twoAt(stored, names), { kind: 'press', choice: id });
      expect(foreign).toEqual(unknown);
    }
    const values = { employer: 'Mine', number: '3', people: '', format: '' };
    const form = (id: string): Input => ({ kind: 'form', form: id, values });
    const noForm = await comesOf(await twoAt(stored, names), form('aaaaaaaaaa.1'));
    const [dialogue = '', rev = ''] = shown.choices[0]?.id.split('.') ?? [];
    for (const id of [shown.form?.id, `${dialogue}.${rev}`]) {
      if (id === undefined) continue;
      expect(await comesOf(await twoAt(stored, names), form(id))).toEqual(noForm);
    }
  });

  test('every command says and does the same as if the other one were not there', async () => {
    for (const { name } of commands) {
      const input: Input = { kind: 'command', name, text: '' };
      const beside = await comesOf(await twoAt(stored, names), input);
      const { world, ana } = await standingAt(stored, { name: names[0] });
      await world.wake();
      const alone = await comesOf(
        { world, me: ana, other: new Person(world, `${names[1]} who is not there`) },
        input,
      );
      expect(words(beside)).toEqual(words(alone));
      expect(JSON.stringify(beside)).not.toMatch(/zanzibar/iu);
    }
  });
});

/** What was said and kept, but for ids made afresh. */
function words({ said, mine }: Awaited<ReturnType<typeof comesOf>>) {
  return {
    said: said.map(({ text }) => text),
    kept: mine.rows.map(({ key, version }) => [key, version]),
  };
}

test.each([
  'rounds zanzibar 1',
  'debrief Zanzibar',
  'note Zanzibar',
  'just had an interview with Zanzibar',
  'Zanzibar made me an offer',
])('"%s" finds nothing of the other one', async (text) => {
  const stored = storedDialogues().get('rounds.list');
  if (stored === undefined) throw new Error('rounds.list is not stored');
  const place = await twoAt(stored, ['a', 'a:b']);
  await place.me.says('stop');
  const { mine } = await comesOf(place, { kind: 'text', text });
  const theirs = await heldOn(place.world.store, place.other.subject);
  const ids = theirs.rows.flatMap(({ key }) => key.split('/').slice(1));
  for (const id of ids)
    if (/^[a-z2-9]{10}$/u.test(id)) {
      expect(JSON.stringify(mine)).not.toContain(id);
    }
});

test('forgetting one person leaves the one whose name begins alike', async () => {
  for (const [mine, theirs] of pairs) {
    const world = new World();
    const me = new Person(world, mine);
    const other = new Person(world, theirs);
    await other.says('note they use SAP');
    await me.says('note I am here too');
    const before = await heldOn(world.store, other.subject);
    await me.commands('forget');
    await me.says('forget everything');
    expect(await heldOn(world.store, other.subject)).toEqual(before);
    expect((await heldOn(world.store, me.subject)).rows).toEqual([]);
  }
});
