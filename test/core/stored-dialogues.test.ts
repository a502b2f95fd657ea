import { describe, expect, test } from 'vitest';
import { dialogueKind, draftKind, parkedKind } from '../../src/core/flow/state.ts';
import { openSteps, standingAt, standsAt, storedDialogues } from '../fixtures/dialogues/stored.ts';
import type { Person } from '../support/person.ts';
import { keysOf } from '../support/rows.ts';
import type { World } from '../support/world.ts';

const stored = [...storedDialogues()];
const words = ['nothing', '1', 'London', 'Halden Freight', 'Thursday at 2', '2', 'they said no'];

test('every step of every flow somebody can stand at has a stored dialogue', () => {
  const there = stored.map(([name]) => name);
  expect(openSteps.filter((name) => !there.includes(name))).toEqual([]);
});

const kept = new RegExp(`^(?:${parkedKind.name}|${draftKind.name})/`, 'u');
const minutes = (world: World, count: number) =>
  world.until(new Date(world.now + count * 60_000).toISOString());

/** Answers with each button in turn, then with words, until nothing is open. */
async function answersToTheEnd(world: World, ana: Person, first: number): Promise<void> {
  const visits = new Map<string, number>();
  await world.wake();
  for (let answers = 0; answers < 150; answers++) {
    const [row] = await world.store.get(ana.subject, [dialogueKind.name]);
    const keys = await keysOf(world.store, ana.subject);
    if (row === undefined && !keys.some((key) => kept.test(key))) return;
    const dialogue = row && dialogueKind.schema.parse(JSON.parse(row.value));
    const frame = dialogue?.frames.at(-1);
    if (frame === undefined || dialogue?.asleep === true) {
      await minutes(world, 24 * 60);
      continue;
    }
    const visit = visits.get(frame.step) ?? 0;
    visits.set(frame.step, visit + 1);
    await answersOnce(ana, { step: frame.step, visit, first });
    await minutes(world, 1);
  }
  throw new Error(`it did not end; the last words were: ${ana.last.text}`);
}

async function answersOnce(
  ana: Person,
  { step, visit, first }: { step: string; visit: number; first: number },
): Promise<void> {
  const buttons = ana.heard.findLast(({ choices }) => choices.length > 0)?.message.choices ?? [];
  const choice = buttons[(visit + first) % (buttons.length + 1)];
  const telling = visit % 2 === 1 ? 'they asked about excel' : 'done';
  const said = step === 'dump' ? telling : (words[visit % words.length] ?? '');
  if (choice === undefined || visit > 4) return void (await ana.says(said));
  const [told] = await ana.does({ kind: 'press', choice: choice.id });
  // The buttons last seen were an older question's: then this one is for words.
  if (told?.text.startsWith('That question has passed.')) await ana.says(said);
}

describe.each(stored)('a conversation left at %s', (_name, left) => {
  test.each([0, 1, 2])(
    'is taken up and comes to its end (from its button %i on)',
    async (first) => {
      const { world, ana } = await standingAt(left);
      await answersToTheEnd(world, ana, first);
      const keys = await keysOf(world.store, ana.subject);
      expect(keys.filter((key) => kept.test(key))).toEqual([]);
      expect(world.reports).toEqual([]);
    },
  );

  test('shows its question at a start of the program, and stop ends it', async () => {
    const { world, ana } = await standingAt(left);
    expect(await world.wake()).toHaveLength(1);
    expect(ana.last.text.trim()).not.toBe('');
    for (let stops = 0; stops < 5 && (await standsAt(world, ana)) !== null; stops++) {
      await ana.says('stop');
    }
    expect(await standsAt(world, ana)).toBeNull();
  });

  test('takes back, help and repeat without losing anything', async () => {
    const { world, ana } = await standingAt(left);
    for (const word of ['repeat', 'help', 'back', 'back', 'back', 'repeat']) await ana.says(word);
    expect(world.reports).toEqual([]);
    await answersToTheEnd(world, ana, 0);
  });
});
