import { Person } from '../support/person.ts';
import { World } from '../support/world.ts';

/** What one line does, given what is on the screen. */
export type Act = { text: string } | { press: string };

export interface Screen {
  text: string;
  choices: readonly string[];
}

export const now = '2026-03-10T16:20:00Z';
const steps = 44;

const told = [
  'that was awful. just got out of halden, 2nd round',
  '3 of them. dana the ops lead, her boss ruben, someone from finance, greta',
  'dana went on about ms project AGAIN, three times basically',
  'ruben asked what i want to earn and i froze. said 52 i think',
  'why i left kestrel, fine, same as last time',
  'greta wanted to know how id tell a depot manager no. waffle',
  'ruben said they lost the nordmark contract in spring because the schedules were wrong',
  'dana lit up at the leeds story though',
  'done',
];

/** The next thing this person does; depends only on the number of the step and the last message. */
export function nextAct(step: number, screen: Screen): Act {
  const line = told[step];
  if (line !== undefined) return { text: line };
  const first = screen.choices.find((label) => label === 'All right') ?? screen.choices[step % 2];
  if (first === undefined || step % 5 === 0) return { text: `my own words, number ${step}` };
  return step % 3 === 0 ? { text: first } : { press: first };
}

export interface Plain {
  acts: Act[];
  /** What a start would repeat after each number of steps; null: nothing is open. */
  open: (Screen | null)[];
  /** Every message, by what it says. */
  said: string[];
  exported: unknown;
}

/** The same person on a program that is never killed. */
export async function plainRun(): Promise<Plain> {
  const world = new World({ now });
  const ana = new Person(world, 'ana', { zone: 'Europe/London' });
  const acts: Act[] = [];
  const open: (Screen | null)[] = [null];
  let screen: Screen = { text: '', choices: [] };
  let said: string[] = [];
  for (let step = 0; step < steps; step++) {
    const act = nextAct(step, screen);
    acts.push(act);
    const answers =
      'text' in act
        ? await ana.says(act.text, idOf(step))
        : await ana.presses(act.press, idOf(step));
    screen = answers.at(-1) ?? screen;
    said = [...said, ...answers.map(({ text }) => text)];
    open.push(ana.among(await world.wake()).at(-1) ?? null);
  }
  const [message] = await ana.commands('export');
  const file = message?.message.files?.find(({ type }) => type === 'application/json');
  return { acts, open, said, exported: comparable(JSON.parse(file?.content ?? 'null')) };
}

/** The delivery id of a step. */
export function idOf(step: number): string {
  return `step-${step}`;
}

const randomId = /(?<![a-z\d])\d*[a-z2-9]{10}(?![a-z\d])/gu;

/** An export without its random ids, lists in an order of their own. */
export function comparable(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(randomId, '#');
  if (Array.isArray(value)) {
    const list = value.map(comparable);
    return list.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, comparable(each)]));
}
