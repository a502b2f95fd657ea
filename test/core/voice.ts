import type { Input } from '../../src/core/flow/types.ts';
import { plainText } from '../../src/core/message/plain.ts';
import type { Outgoing } from '../../src/core/ports.ts';
import { commands } from '../../src/core/flows/commands.ts';
import { dialogueKind } from '../../src/core/flow/state.ts';
import { standingAt, storedDialogues } from '../fixtures/dialogues/stored.ts';
import { Person, type Heard } from '../support/person.ts';
import { World } from '../support/world.ts';

/** A message as it was said, and what it was said to. */
export interface Said {
  /** 'after debrief.list: press "All right"', to find it again. */
  where: string;
  text: string;
  message: Outgoing;
  /** Why an answer could not be taken; the question stays open. */
  refusal: boolean;
}

const typed = [
  'nothing',
  'honestly not much',
  '1',
  '1 was harder, twice',
  'drop 1',
  'London',
  'the red bicycle',
  'Brightwell, round 4',
  'next Thursday at 2',
  'Dana asked about excel three times, it threw me. They told me they lost a client in spring',
  'they said no',
  '',
  '😀',
];
const repairs = ['back', 'skip', 'later', 'stop', 'repeat', 'ignore that', 'never mind'];
const openings = [
  ...typed,
  ...repairs,
  'hello',
  'just had an interview with Halden',
  'just had an interview, it went badly',
  'I have an interview at Brightwell next Thursday at 2',
  'thanks',
  'are you a bot?',
  'I want to kill myself',
  "didn't get it",
];

const inputs = (words: readonly string[]): [what: string, input: Input][] => [
  ...words.map((text): [string, Input] => [`"${text}"`, { kind: 'text', text }]),
  ...commands.map(({ name }): [string, Input] => [`/${name}`, { kind: 'command', name, text: '' }]),
  ['/dance', { kind: 'command', name: 'dance', text: '' }],
  ['an old button', { kind: 'press', choice: 'aaaaaaaaaa.1.yes' }],
];

/** Everything the bot says to a new person and at every step, to many kinds of answers. */
export async function everythingSaid(): Promise<Said[]> {
  const said: Said[] = [];
  for (const platform of ['terminal', 'slack', 'discord']) {
    for (const [what, input] of inputs(openings)) {
      const world = new World();
      const ana = new Person(world, 'ana', { platform });
      said.push(...(await heardAfter(`new on ${platform}: ${what}`, world, ana, input)));
    }
  }
  for (const [name, stored] of storedDialogues()) {
    const { world, ana } = await standingAt(stored);
    await world.wake();
    said.push(...(await listed(`at ${name}`, world, ana, ana.heard)));
    const presses = ana.last.message.choices.map(({ id, label }): [string, Input] => [
      `[${label}]`,
      { kind: 'press', choice: id },
    ]);
    for (const [what, input] of [...presses, ...inputs([...typed, ...repairs])]) {
      const again = await standingAt(stored);
      said.push(...(await heardAfter(`at ${name}: ${what}`, again.world, again.ana, input)));
    }
    const later = await standingAt(stored);
    await later.world.until(new Date(later.world.now + 40 * 24 * 3_600_000).toISOString());
    said.push(...(await listed(`after ${name}`, later.world, later.ana, later.ana.heard)));
  }
  return said;
}

async function heardAfter(where: string, world: World, ana: Person, input: Input) {
  return listed(where, world, ana, await ana.does(input));
}

async function listed(
  where: string,
  world: World,
  ana: Person,
  heard: readonly Heard[],
): Promise<Said[]> {
  const [row] = await world.store.get(ana.subject, [dialogueKind.name]);
  const missed = row === undefined ? 0 : dialogueKind.schema.parse(JSON.parse(row.value)).missed;
  return heard.map(({ message, choices }) => ({
    where,
    text: plainText(message),
    message,
    refusal: missed > 0 && choices.length > 0,
  }));
}
