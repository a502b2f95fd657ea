import fc from 'fast-check';

/** One thing that happens in weeks of practice. */
export type Act =
  | { kind: 'says'; text: string }
  /** A button of the last message, by its place. */
  | { kind: 'press'; place: number }
  /** One question answered from its beginning to its verdict, as far as it goes. */
  | { kind: 'sits'; command: string; answers: string[] }
  | { kind: 'time'; minutes: number }
  | { kind: 'zone'; zone: string }
  /** The coming round is moved to so many days from now. */
  | { kind: 'moved'; days: number }
  | { kind: 'restart' };

const full =
  "Yes, one big plan. At Kestrel I moved the Leeds depot with it, 240 tasks. I kept the plan myself every Monday. We moved on the weekend we'd said, with 2 days of overtime instead of 10. For schedules like Nordmark's I'd start the same way.";
const answers = [
  full,
  full,
  full,
  '52 thousand, because two surveys give that for planners with five years here',
  'I say yes too quickly. Last autumn I had promised three clients one Friday. I keep a calendar now and no date has moved since.',
  'the leeds depot, 240 tasks, my own plan',
  'leeds depot, 240 tasks',
  'i keep it in excel',
];
const said = [
  ...answers,
  'fine',
  '',
  'ok',
  'Have you done real work with Microsoft Project?',
  'I look after my bees in the garden every evening until it gets dark outside',
  'word '.repeat(600),
  'other wording',
  'my best answer',
  'again',
  'drill',
  'drill',
  'drill misses',
  'drill again',
  'drill salary',
  'drill list',
  'drill ms project',
  'drill hours',
  'drill add How do you deal with angry drivers?',
  'not sundays',
  'friday',
  '7:30',
  'two questions',
  '1',
  'skip',
  'back',
  'stop',
  'later',
  'tonight',
  'done',
];
const zones = [
  'Europe/London',
  'America/New_York',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
];

const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.record({
      kind: fc.constant('sits' as const),
      command: fc.constantFrom(
        'drill',
        'drill ms project',
        'drill salary',
        'drill misses',
        'drill again',
      ),
      answers: fc.array(fc.constantFrom(...answers), { minLength: 5, maxLength: 5 }),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({ kind: fc.constant('says' as const), text: fc.constantFrom(...said) }),
  },
  {
    weight: 14,
    // most often the first button, which goes on
    arbitrary: fc.record({
      kind: fc.constant('press' as const),
      place: fc.constantFrom(0, 0, 0, 0, 1, 1, 2, 3, 4),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('time' as const),
      minutes: fc.oneof(
        fc.constantFrom(1, 40, 60 * 7, 60 * 24, 60 * 24, 60 * 24 * 3),
        fc.nat(3000),
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('zone' as const), zone: fc.constantFrom(...zones) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('moved' as const),
      days: fc.integer({ min: 1, max: 16 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('restart' as const) }) },
);

export const practice = (longest: number) =>
  fc.array(act, { minLength: 10, maxLength: longest, size: 'max' });
