import type { Drill, Practice, WeakSpot } from '../../domain/drills/records.ts';
import { heading, lines, message, text, type Message, type Part } from '../../message/message.ts';
import type { Polished } from '../../domain/drills/polished.ts';
import { shortened } from '../../feedback/short.ts';
import { inWords } from './drill.ts';
import { capital, counted, cut, employerName, listed, quoted } from './names.ts';

const weekdays = [
  'Mondays',
  'Tuesdays',
  'Wednesdays',
  'Thursdays',
  'Fridays',
  'Saturdays',
  'Sundays',
];
const weekdayNames = (list: readonly number[]) =>
  listed(list.flatMap((each) => weekdays[each - 1] ?? []));

export const practice = {
  hour: (now: string, { on, size, never }: Practice, next: string | null): Message => {
    const free = never.length === 0 ? '' : `, not on ${weekdayNames(never)}`;
    const many = `${inWords(size)} ${size === 1 ? 'question' : 'questions'}`;
    const said = on
      ? `Practice comes at ${now} on its days${free}, ${many} each.${next === null ? '' : ` Next: ${next}.`}`
      : 'Practice does not come by itself.';
    return message(
      `${said}\nWhat suits you? An hour (7:30), another day for the next one (friday), days without (not sundays), how many (two questions).`,
      [['asis', 'Leave it'], on ? ['off', 'No practice'] : ['on', 'Switch it on']],
    );
  },
  hourAgain: text(
    'I couldn\'t read that. An hour like 7:30 or 7 pm, a day like friday, "not sundays", or "two questions".',
  ),
  size: (n: number) =>
    text(`From now on ${inWords(n)} ${n === 1 ? 'question' : 'questions'} each time.`),
  days: (never: readonly number[], next: string | null) =>
    text(
      `${never.length === 0 ? 'Any day of the week, then.' : `Nothing on ${weekdayNames(never)}; what falls there comes the day before.`}${next === null ? '' : ` Next: ${next}.`}`,
    ),
  moved: (when: string) => text(`Moved: ${when}.`),
  noneToMove: text('No practice is set that could be moved.'),
  beforeTheRound: text('A day from today on and before the round. Which one?'),
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
  keptThem: (next: string | null, today: boolean) =>
    text(
      [
        'They stay.',
        ...(today ? ['Today\'s is still open: "drill" begins it.'] : []),
        ...(next === null ? (today ? [] : ['Nothing is due.']) : [`Next: ${next}.`]),
      ].join(' '),
    ),
};

const origins: Record<WeakSpot['from'], string> = {
  off_guard: 'threw you',
  shaky: 'harder than expected',
  repeats: 'they came back to it',
  everyone: 'everyone gets asked',
  own: 'yours',
};

function stands({ passDays, last }: WeakSpot, is: Polished): string {
  if (last === null) return 'not practised yet';
  const since = last.result === 'weak' ? ', open since' : '';
  if (is.polished) return `polished${is.by === 'near_round' ? ' for this round' : since}`;
  return passDays.length === 0
    ? 'open'
    : `a pass on ${counted(new Set(passDays).size, 'day')}${since}`;
}

/** The best answer, and what of it holds the points they chose. */
function bestOf({ best, points }: WeakSpot): Part[] {
  if (best === null) return [];
  const short = shortened(best, points);
  const parts = [text('Your fullest answer so far:'), text(quotedWhole(best))];
  if (short.length < 2) return parts;
  return [
    ...parts,
    text(`Down to your points: ${short.map((each) => quoted(each.text, 120)).join(' … ')}`),
  ];
}

const longestShown = 1500;
const quotedWhole = (said: string) =>
  `"${said.length > longestShown ? `${said.slice(0, longestShown)}…` : said}"`;

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
  line: (spot: WeakSpot, is: Polished) =>
    `${cut(spot.label, 60)} · ${origins[spot.from]} · ${stands(spot, is)}`,
  listAgain: text('A number from the list, or a button.'),
  one: (spot: WeakSpot, is: Polished): Message => {
    const parts: Part[] = [
      text(`${quoted(spot.text, 200)} · ${stands(spot, is)}.`),
      ...bestOf(spot),
    ];
    if (spot.points.length > 0)
      parts.push(text(`Your points: ${spot.points.map((each) => quoted(each)).join(', ')}.`));
    return message(
      [...parts, text('What about it?')],
      [
        ['practise', 'Practise it'],
        ['points', 'My points'],
        ['cost', 'What it could cost'],
        ['out', 'Take it out'],
        ['back', 'Back'],
      ],
    );
  },
  best: (spot: WeakSpot): Message =>
    message(
      spot.best === null
        ? 'No answer of yours is kept on this one yet.'
        : [text(`${quoted(spot.text, 200)}`), ...bestOf(spot)],
    ),
  noBest: message('No answer of yours is kept yet. "drill" begins with what is due.'),
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

/** What practice shows in `progress`. */
export const practised = {
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
  polished: (done: readonly { label: string; near: boolean }[]) =>
    text(
      `Polished: ${listed(done.map(({ label, near }) => `${cut(label, 50)}${near ? ' (for this round)' : ''}`))}.`,
    ),
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
