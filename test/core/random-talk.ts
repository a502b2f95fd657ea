import fc from 'fast-check';
import { commands } from '../../src/core/flows/commands.ts';

/** One thing a person does, or that happens to the program, before it is known what is on screen. */
export type Act =
  | { kind: 'text'; text: string }
  /** A button shown now, by its place. */
  | { kind: 'press'; place: number }
  /** A button of any message ever shown, by its place among all of them. */
  | { kind: 'old press'; place: number }
  | { kind: 'odd press'; choice: string }
  | { kind: 'form'; values: string[]; old: number }
  | { kind: 'command'; name: string; rest: string }
  /** Time goes by, in minutes. */
  | { kind: 'time'; minutes: number };

/** What may happen around an act without changing what comes of all. */
export interface Trouble {
  /** An earlier delivery, by its place, comes once more. */
  again: number | null;
  /** It ends before the messages left, and starts anew. */
  crash: boolean;
  /** It ends after they left and starts anew. */
  restart: boolean;
  /** It shows the open questions at its start, as the terminal does. */
  wakes: boolean;
}

const openings = [
  'just had an interview with Halden Freight',
  'just got out of Halden, second round. they asked about excel three times',
  'I have an interview at Brightwell on Thursday at 2',
  'went badly',
  'hello',
  "didn't get it",
  'they made me an offer',
  'thanks',
  'are you a bot?',
  'I want to kill myself',
];
const answers = [
  'Halden',
  'Brightwell, round 2',
  'they asked about excel twice and why i left. dana said they lost a client in spring',
  'I had an interview at Novotek as well, they wanted to know my salary',
  'asked me my greatest weakness, it threw me',
  'they need somebody who can start in May; next round on Friday at 10',
  'do you have children? they asked',
  'done',
  'nothing',
  'honestly not much',
  '1',
  '2',
  '1 fine, 2 threw me',
  'drop 1',
  '1 was harder, twice',
  'all fine',
  'yes',
  'no',
  'London',
  'Thursday at 2',
  'next tuesday 9:30',
  '31 February',
  'tomorrow',
  'forget everything',
  'ask them one thing back',
  'no notes',
  'Dana the ops lead, Ruben (CFO)',
  'in the room',
  '90k, two months notice',
];
const repairs = ['back', 'skip', 'later', 'stop', 'repeat', 'ignore that', 'never mind', 'help'];
const odd = [
  '',
  ' ',
  '😀🎉👩‍👩‍👧‍👦',
  'مقابلة مع شركة هالدن',
  'שלום, הייתה לי ראיון',
  '我刚刚面试完，他们问了薪水',
  '__proto__',
  'constructor',
  'toString',
  '\u0000\u0007\u001b[31m\u202e',
  '\ud800',
  'a'.repeat(300),
  '- one\n- two\n\n- three',
  '<!channel> @everyone [x](http://y)',
  '"',
  '${x} {{y}} %s',
  '9'.repeat(40),
];

const words = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...answers) },
  { weight: 3, arbitrary: fc.constantFrom(...openings) },
  { weight: 4, arbitrary: fc.constantFrom(...repairs) },
  { weight: 2, arbitrary: fc.constantFrom(...odd) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);
const long = fc
  .constantFrom('they asked about excel again. ', 'x', '薪水 ', 'a b ')
  .map((piece) => piece.repeat(Math.ceil(15_000 / piece.length)).slice(0, 15_000));
const text = fc.oneof({ weight: 120, arbitrary: words }, { weight: 1, arbitrary: long });

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 10, arbitrary: fc.record({ kind: fc.constant('text' as const), text }) },
  {
    weight: 10,
    arbitrary: fc.record({ kind: fc.constant('press' as const), place: fc.nat(4) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('old press' as const), place: fc.nat(60) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('odd press' as const),
      choice: fc.oneof(fc.constantFrom('', '..', '__proto__.1.x', 'a.1.done'), fc.string()),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('form' as const),
      values: fc.array(words, { minLength: 4, maxLength: 4 }),
      old: fc.nat(2),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('command' as const),
      name: fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(...commands.map(({ name }) => name)) },
        { weight: 1, arbitrary: fc.constantFrom('dance', '__proto__', '', 'DEBRIEF') },
      ),
      rest: fc.oneof(fc.constantFrom('', '', '1', 'add', 'close', 'Halden 1', 'Brightwell'), words),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('time' as const),
      minutes: fc.oneof(fc.constantFrom(1, 10, 60, 60 * 24, 60 * 24 * 8), fc.nat(5000)),
    }),
  },
);

const trouble: fc.Arbitrary<Trouble> = fc.record({
  again: fc.option(fc.nat(30), { freq: 2 }),
  crash: fc.boolean(),
  restart: fc.boolean(),
  wakes: fc.boolean(),
});

/** A talk of at most `longest` acts, each with the trouble that may follow it. */
export const talk = (longest: number) =>
  fc.array(fc.record({ act, trouble }), { minLength: 1, maxLength: longest, size: 'max' });
