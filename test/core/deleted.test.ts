import { expect, test } from 'vitest';
import {
  standingAt,
  standsAt,
  storedDialogues,
  type Stored,
} from '../fixtures/dialogues/stored.ts';
import { heldOn } from '../support/rows.ts';

/** What may be typed at a question; nothing else that is held has the word. */
const said = [
  'zebras in striped pyjamas',
  'they asked me about zebras in striped pyjamas, twice, and zebras threw me; they hope to buy more zebras',
  '1 zebras in striped pyjamas',
  'rename to zebras in pyjamas',
  'https://example.org/zebras',
  'drill add How do you keep zebras?',
  '- zebras first\n- then the zebras',
  'actually zebras, not trucks',
  'When I kept zebras at the zoo I fed 40 zebras a day, and in the end all the zebras were well.',
];
const afterwards = [[], ['horses'], ['horses and ponies', 'horses', 'horses and ponies']];

/** What is left of a message that was deleted after it answered, and after some more was said. */
async function leftOf(stored: Stored, text: string, more: readonly string[]): Promise<string[]> {
  const { world, ana } = await standingAt(stored);
  await ana.says(text, 'mistaken');
  for (const each of more) await ana.says(each);
  await ana.does({ kind: 'deleted', delivery: 'mistaken' });
  const { rows } = await heldOn(world.store, ana.subject);
  for (const word of ['repeat', 'back', 'skip']) await ana.says(word);
  for (let stops = 0; stops < 6 && (await standsAt(world, ana)) !== null; stops++) {
    await ana.says('stop');
  }
  expect(world.reports).toEqual([]);
  return rows
    .filter(({ value }) => value.includes('zebra'))
    .map(({ key, value }) => `"${text}" is left in ${key}: ${value}`);
}

test.each([...storedDialogues()])(
  'no word is left of a message that answered %s and was deleted, and the talk goes on',
  async (_name, stored) => {
    for (const text of said) {
      for (const more of afterwards) expect(await leftOf(stored, text, more)).toEqual([]);
    }
  },
);
