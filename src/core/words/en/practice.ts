import type { Drill, WeakSpot } from '../../domain/drills/records.ts';
import { heading, lines, message, text, type Message, type Part } from '../../message/message.ts';
import { inWords } from './drill.ts';
import { capital, counted, cut, employerName, listed, quoted } from './names.ts';

export const practice = {
  hour: (now: string): Message =>
    message(`Practice comes at ${now} on its days. Which hour suits you? Like 7:30 or 19.`, [
      ['asis', 'Leave it'],
      ['off', 'No practice'],
    ]),
  hourAgain: text("I couldn't read an hour in that. Like 7:30, 19 or 7 pm."),
  quiet: text('From 21:00 to 8:00 I stay quiet, so it comes at 8:00.'),
  kept: (hour: string, next: string | null) =>
    text(`From now on at ${hour}.${next === null ? '' : ` Next: ${next}.`}`),
  asItIs: text('It stays as it is.'),
  off: text(
    'No practice by itself, then. "drill" is there whenever you like; "drill hours" brings it back.',
  ),
  keep: (): Message => ({
    ...message('Two practices went by. Keep them, at another hour, or stop them?', [
      ['keep', 'Keep them'],
      ['hours', 'Other hours'],
      ['stop', 'Stop'],
    ]),
    cover: 'One question on practice.',
  }),
  keptThem: (next: string | null) =>
    text(next === null ? 'They stay. Nothing is due.' : `They stay. Next: ${next}.`),
};

const origins: Record<WeakSpot['from'], string> = {
  off_guard: 'threw you',
  shaky: 'harder than expected',
  repeats: 'they came back to it',
  everyone: 'everyone gets asked',
  own: 'yours',
};

const stands = ({ passDays, last }: WeakSpot): string =>
  last === null
    ? 'not practised yet'
    : passDays.length >= 3
      ? 'polished'
      : passDays.length === 0
        ? 'open'
        : `a pass on ${counted(new Set(passDays).size, 'day')}${last.result === 'weak' ? ', open since' : ''}`;

export const spotWords = {
  none: (): Message => message('Nothing to practise yet. Add one?', [['add', 'Add one']]),
  list: (
    groups: readonly { employer: string | null; lines: string[] }[],
    more: number,
  ): Message => {
    const parts: Part[] = groups.flatMap((group) => [
      heading(
        group.employer === null ? 'Everyone gets asked, and yours' : employerName(group.employer),
      ),
      lines(group.lines),
    ]);
    return message(
      [...parts, text('Which one? A number opens it.')],
      [
        ['add', 'Add one'],
        ...(more > 0 ? [['more', `${more} more`] as const] : []),
        ['good', 'Good'],
      ],
    );
  },
  line: (spot: WeakSpot) => `${cut(spot.label, 60)} · ${origins[spot.from]} · ${stands(spot)}`,
  listAgain: text('A number from the list, or a button.'),
  one: (spot: WeakSpot): Message => {
    const parts: Part[] = [text(`${quoted(spot.text, 200)} · ${stands(spot)}.`)];
    if (spot.best !== null)
      parts.push(text('Your fullest answer so far:'), text(`"${spot.best.slice(0, 1500)}"`));
    if (spot.points.length > 0)
      parts.push(text(`Your points: ${spot.points.map((each) => quoted(each)).join(', ')}.`));
    return message(
      [...parts, text('What about it?')],
      [
        ['practise', 'Practise it'],
        ['cost', 'What it could cost'],
        ['out', 'Take it out'],
        ['back', 'Back'],
      ],
    );
  },
  oneAgain: text('One of the buttons; "back" returns to the list.'),
  cost: (spot: WeakSpot): Message =>
    message(`${capital(cut(spot.label, 60))}: what could it cost you?`, [
      ['1', 'A detail'],
      ['3', 'It would bother them'],
      ['5', 'The job'],
    ]),
  out: (spot: WeakSpot) => text(`Taken out: ${cut(spot.label, 60)}. It stays out.`),
  kept: text('Kept.'),
  add: (): Message => message('Which question? As they would ask it.'),
  addAgain: text('One question, please; up to 300 characters.'),
  added: (spot: WeakSpot): Message =>
    message(`Kept: ${quoted(spot.text, 200)}. Practise it now?`, [
      ['practise', 'Practise it'],
      ['good', 'Not now'],
    ]),
  notBusiness: text("That is nobody's business, so I make no practice of it."),
};

const first = (drill: Drill) => quoted(drill.text, 160);

export const progress = {
  tooEarly: (parts: readonly string[]) => text(`Too early to say: ${listed(parts)}.`),
  answers: (n: number, label: string) =>
    `${n === 1 ? 'one answer' : `${inWords(n)} answers`} on ${cut(label, 50)}`,
  pair: (label: string, oldest: Drill, latest: Drill): Part[] => [
    text(`${capital(cut(label, 60))}, first and latest:`),
    lines([first(oldest), first(latest)]),
  ],
  compare: text('You can hear that difference better than I can count it.'),
  trend: (way: 'better' | 'worse' | 'open', n: number) =>
    text(
      way === 'open'
        ? `Over ${n} questions the first and the latest answers can't be told apart by counting.`
        : `Over ${n} questions the latest answers hold ${way === 'better' ? 'more' : 'less'} of what is looked for than the first ones.`,
    ),
  gap: (points: number) =>
    text(
      Math.abs(points) < 5
        ? 'How sure you were and how it went lie close together.'
        : `You were ${Math.abs(Math.round(points))} points ${points > 0 ? 'surer' : 'less sure'} than the answers bore out.`,
    ),
  polished: (labels: readonly string[]) =>
    text(`Polished: ${listed(labels.map((each) => cut(each, 50)))}.`),
  actual: (rows: readonly string[]) => [
    text('Practised, then asked in a round:'),
    lines([...rows]),
  ],
  actualRow: (label: string, sure: string, went: string, n: number) =>
    `${capital(cut(label, 50))}: you were ${sure}; in round ${n} it ${went}`,
  sure: { 20: 'not sure', 50: 'half sure', 80: 'quite sure' },
  went: {
    nailed: 'went well',
    ok: 'was fine',
    shaky: 'was harder than expected',
    off_guard: 'threw you',
    unknown: 'came up',
  },
};

type Numbered = readonly [number: number, label: string];

/** After a round: the questions that are open, and with them what was practised and not named. */
export function outcomesAndPractised(
  open: readonly Numbered[],
  practised: readonly Numbered[],
): Message {
  const shown = (list: readonly Numbered[]) =>
    lines(list.map(([number, label]) => `${number} ${cut(label, 60)}`));
  const [first] = open;
  const from = practised[0]?.[0] ?? 1;
  if (first === undefined) {
    return message(
      [
        text('You practised these:'),
        shown(practised),
        text(`Which came up, and how did it go? Like: ${from} fine, or ${from} threw me.`),
      ],
      [['skip', 'None came up']],
    );
  }
  return message(
    [
      shown(open),
      text('And practised before, if they came up:'),
      shown(practised),
      text(
        `How were they? Like: ${first[0]} fine, ${from} threw me; leave out what did not come up.`,
      ),
    ],
    [['skip', 'Skip']],
  );
}
