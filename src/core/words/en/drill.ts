import type { Reason, Sums } from '../../domain/drills/explain.ts';
import type { Rung } from '../../domain/drills/ladder.ts';
import type { WeakSpot } from '../../domain/drills/records.ts';
import type { Kind } from '../../feedback/kinds.ts';
import { lines, message, text, type Message, type Part } from '../../message/message.ts';
import { clockTime, dayAndTime } from './dates.ts';
import { capital, counted, cut, quoted, timesOver } from './names.ts';

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
/** Numbers below ten as words, as people say them. */
export const inWords = (n: number): string => small[n] ?? String(n);

const minutesEach = 4;
const minuteWords: Record<number, string> = { 4: 'four', 8: 'eight', 12: 'twelve', 16: 'sixteen' };
/** How long so many questions take. */
export const minutesFor = (questions: number): string => {
  const minutes = questions * minutesEach;
  return `about ${minuteWords[minutes] ?? minutes} minutes`;
};

const times = (n: number) => (n === 1 ? 'once' : n === 2 ? 'twice' : `${inWords(n)} times`);
const daysAgo = (days: number) =>
  days === 0 ? 'today' : days === 1 ? 'yesterday' : `${inWords(days)} days ago`;

/** Why a question comes, after 'because'. */
export function reasonWords(reason: Reason, everyone: boolean): string {
  switch (reason.because) {
    case 'came_up': {
      const rounds = reason.rounds > 1 ? ` in ${inWords(reason.rounds)} rounds` : '';
      const after =
        reason.followUps > 0
          ? ` with ${reason.followUps === 1 ? 'a follow-up' : `${inWords(reason.followUps)} follow-ups`}`
          : '';
      return `it came up ${times(reason.times)}${rounds}${after}`;
    }
    case 'weak_before':
      return `it stayed open ${daysAgo(reason.days)}`;
    case 'off_guard':
      return 'it threw you';
    case 'severe':
      return 'it could cost the job';
    case 'good_long_ago':
      return `you last did it ${daysAgo(reason.days)}`;
    case 'asked_once':
      return 'they asked it';
    case 'not_yet_drilled':
      return everyone ? 'everyone gets asked' : 'it is new here';
    default:
      return reason satisfies never;
  }
}

const label = (spot: WeakSpot) => cut(spot.label, 60);
/** 'Dana', 'the owner' */
export const person = (by: string) =>
  /^\p{Ll}/u.test(by) && !by.startsWith('the ') ? `the ${cut(by, 30)}` : cut(by, 30);
/** Who asks; without a name it is they. */
const asker = (spot: WeakSpot) => (spot.by === null ? 'them' : person(spot.by));
const asks = (spot: WeakSpot, wording: string) => {
  const whose = spot.by === null ? '' : `${capital(person(spot.by))}: `;
  return spot.noted
    ? `From your notes: ${quoted(wording, 160)}`
    : `${whose}${quoted(wording, 160)}`;
};

const nextTask: Record<Rung, string> = {
  1: 'your points first',
  2: 'the whole answer',
  3: 'against the clock',
  4: 'with two follow-ups',
  5: 'in other words',
  6: 'three mixed, against the clock',
};

const round = (value: number, digits: number) => value.toFixed(digits);

export const drill = {
  title: 'The practice',
  sureAgain: text('Not sure, half or quite sure? A number will do.'),
  clockAgain: text('Say begin when you speak, or press "I type it".'),
  offer: (
    first: WeakSpot,
    because: string,
    n: number,
    { unasked, short }: { unasked: boolean; short: boolean },
  ): Message => {
    const due = unasked ? 'Practice is due' : 'Practice';
    const near = short ? ' The round is near, so the short way.' : '';
    const what = `${inWords(n)} ${n === 1 ? 'question' : 'questions'}`;
    const order = n > 1 ? `First ${label(first)}` : capital(label(first));
    return {
      ...message(`${due}: ${what}, ${minutesFor(n)}.${near} ${order}, because ${because}. Now?`, [
        ['start', 'Start'],
        ...(n > 2 ? [['two', 'Just two'] as const] : []),
        ['hour', 'In an hour'],
        ['tomorrow', 'Tomorrow'],
        ['sums', 'The sums'],
      ]),
      ...(unasked ? { cover: `Practice is due: ${what}.` } : {}),
    };
  },
  sums: (list: readonly { spot: WeakSpot; sums: Sums }[]): Message =>
    message([
      text('How the order comes about, highest first:'),
      lines(list.map(({ spot, sums }) => sumsLine(spot, sums))),
    ]),
  nothingDue: (when: string | null): Message =>
    message(
      when === null
        ? 'Nothing is due today: everything was practised. "drill misses" repeats what stayed open.'
        : `Nothing is due today. Next: ${when}.`,
    ),
  noMisses: message('Nothing stayed open. "drill" shows what is due.'),
  nothingBefore: message('Nothing was practised yet. "drill" begins with what is due.'),
  unknown: (topic: string): Message =>
    message(
      `I have no question on ${quoted(topic, 60)}. To practise it: drill add, and the question as they would ask it.`,
    ),
  inAnHour: (utc: number, zone: string) =>
    text(`At ${clockTime(utc, zone)}, then; write before if you like.`),
  roundTomorrow: text('Tomorrow is the round itself. "drill" is there whenever you like.'),
  onDay: (utc: number, zone: string) => text(`${dayAndTime(utc, zone)}, then.`),

  warmUp: (): Message =>
    message('To warm up, not judged: "Tell me about yourself." Aloud, 60 seconds. Done?', [
      ['done', 'Done'],
      ['skip', 'Skip'],
    ]),
  question: (spot: WeakSpot, wording: string, at: number, of: number): Message =>
    message(
      `${of > 1 ? `${at} of ${of}. ` : ''}${asks(spot, wording)}\nIf that came now, how sure are you?`,
      [
        ['unsure', 'Not sure'],
        ['half', 'Half'],
        ['sure', 'Quite sure'],
      ],
    ),
  reply: (spot: WeakSpot, first: boolean): Message =>
    message(
      first
        ? `Then answer${spot.by === null ? '' : ` ${asker(spot)}`}. Type it, or speak it with your keyboard's microphone.`
        : `What do you say${spot.by === null ? '' : ` to ${asker(spot)}`}?`,
    ),
  /** After an answer that gave nothing to go on. */
  rough: (spot: WeakSpot, leave: boolean): Message =>
    message(
      `What would you say to ${asker(spot)}? Rough will do, half a sentence is a start.`,
      leave ? [['leave', 'Leave it']] : [],
    ),
  runs: text('That is what runs.'),
  wasItMeant: 'Was it meant for this question?',
  notCold: text('With that in view this try is practice; another day counts.'),
  selfAgain: text('One of the buttons, or more of the answer itself.'),
  onceMore: (spot: WeakSpot, wording: string): Message =>
    message(`Once more. ${asks(spot, wording)}`),
  noOtherWording: text('There is only this wording of it.'),
  clock: (kind: Kind, seconds: readonly [number, number]): Message =>
    message(
      `Aloud, against the clock: ${seconds[0]} to ${seconds[1]} seconds${kind === 'terms' ? ', the figure first' : ''}. Ready?`,
      [
        ['begin', 'I begin now'],
        ['typed', 'I type it'],
      ],
    ),
  running: (): Message => message('The clock runs. Finished?', [['done', 'Finished']]),
  clocked: (seconds: number) => text(`${counted(seconds, 'second')}.`),
  afterClock: (): Message =>
    message('Now dictate it once, or type its first and last sentence. How does it go?'),
  onlyEnds: text('From two sentences I can only see how it begins and ends.'),
  meant: (line: string): Message =>
    message(line, [
      ['was', 'It was'],
      ['retry', 'Answer again'],
    ]),
  self: (kind: Kind, first: boolean): Message => {
    const more = first ? 'If there is more to it, go on writing.\n' : '';
    if (kind === 'why') {
      return message(
        `${more}Before I say anything: would you say it like this, and is nobody blamed in it?`,
        [
          ['both', 'Both'],
          ['mine', "I'd say it"],
          ['answers', 'Nobody is blamed'],
          ['neither', 'Neither'],
        ],
      );
    }
    if (kind === 'weakness') {
      return message(
        `${more}Before I say anything: does it name one weakness, and say what changed?`,
        [
          ['both', 'Both'],
          ['answers', 'It names one'],
          ['mine', 'It says what changed'],
          ['neither', 'Neither'],
        ],
      );
    }
    if (first) {
      return message(
        `${more}Before I say anything: does it answer their worry, and would you say it like this?`,
        [
          ['both', 'Both'],
          ['answers', 'It answers'],
          ['mine', "I'd say it"],
          ['neither', 'Neither'],
        ],
      );
    }
    return message('Would you say it like this?', [
      ['yes', 'Yes'],
      ['nearly', 'Nearly'],
      ['no', 'No'],
    ]);
  },
  feedback: (parts: Part[], claims: readonly (readonly [string, string])[]): Message =>
    message([...parts, text('What now?')], [['again', 'Again'], ['next', 'Next'], ...claims]),
  probe: (
    parts: Part[],
    spot: WeakSpot,
    probe: { text: string; noted: boolean },
    n: number,
  ): Message => {
    const who = spot.by === null ? 'they' : person(spot.by);
    const said = probe.noted
      ? `${n === 0 ? 'And what' : 'What'} ${who} asked next, in your words: ${quoted(probe.text, 120)}`
      : `${n === 0 ? 'And if' : 'If'} ${spot.by === null ? 'they go' : `${who} goes`} on: ${quoted(probe.text, 120)}`;
    return message([...parts, text(said), text('What do you say?')], [['leave', 'Leave it']]);
  },
  probeKept: (answered: boolean, said: string) =>
    text(answered ? 'Answered, as far as I can tell.' : `${quoted(said, 40)} leaves that open.`),
  verdict: (
    outcome: { result: 'good' | 'weak'; stays: boolean },
    rung: Rung,
    cold: boolean,
    first: 'good' | 'weak' | null,
  ): Part[] => {
    if (!cold) {
      const stands = first === 'good' ? "so today's pass stands" : "so today's stays open";
      return [text(`The first try of a day is the one that counts, ${stands}.`)];
    }
    if (outcome.result === 'weak')
      return [text(`It stays open and comes again: ${nextTask[rung]}.`)];
    if (outcome.stays)
      return rung === 5 ? [text('A pass in these words; another day in others.')] : [];
    return [text(`A pass; next time ${nextTask[rung]}.`)];
  },
  polished: (by: 'three_days' | 'near_round', days: number) =>
    text(
      by === 'near_round'
        ? `Polished as far as this round allows: you passed on ${days === 1 ? 'the one practice day' : `all ${inWords(days)} practice days`} that ${days === 1 ? 'was' : 'were'} left. With more time it takes three.`
        : `Polished: passes on ${inWords(days)} days.`,
    ),
  points: (): Message =>
    message('Which points do you want in your head? Two to five, your words.', [
      ['later', 'Not now'],
    ]),
  pointsAgain: text(
    'Two to five short ones, with commas between: ward closed, nights are fine, May.',
  ),
  pointsKept: (n: number, today: boolean) =>
    text(
      today
        ? `Kept. At the end I'll ask for these ${inWords(n)} once more.`
        : `Kept. Next time I'll ask for these ${inWords(n)} first, then for the answer.`,
    ),
  pointsToday: (there: boolean) =>
    text(there ? 'Next time against the clock.' : 'They come once more next time.'),
  recall: (spot: WeakSpot, again: boolean): Message =>
    message(
      `${again ? 'Now' : 'First'} from memory: your ${inWords(spot.points.length)} points on ${label(spot)}. Any order; what are they?`,
    ),
  recalled: (points: readonly string[], there: readonly number[]): Part[] => {
    const gone = points.filter((_, index) => !there.includes(index));
    if (gone.length === 0)
      return [
        text(points.length === 2 ? 'Both are there.' : `All ${inWords(points.length)} are there.`),
      ];
    const rest = gone.map((point) => quoted(point, 60)).join(', ');
    return [text(`${capital(inWords(there.length))} of ${inWords(points.length)}. Also: ${rest}.`)];
  },
  whole: (): Message =>
    message('And the whole answer, as practice?', [
      ['whole', 'The whole answer'],
      ['next', 'Next'],
    ]),
  pressure: (
    wording: string,
    spot: WeakSpot,
    n: number,
    [least, most]: readonly [number, number],
  ): Message =>
    message(
      `${n === 1 ? 'Three in a row, mixed, the clock runs, nothing from me in between. Aloud, or type it as you would say it.\n' : ''}${n} of 3, ${least} to ${most} seconds. ${asks(spot, wording)}\nWhat do you say?`,
      [['aloud', 'Said it aloud']],
    ),
  pressed: (held: number) => text(`${capital(inWords(held))} of three held.`),
  skipped: text('Left for another day.'),
  finish: (answered: number, next: string | null): Message => {
    const all =
      answered === 0
        ? 'That was it for now.'
        : answered === 1
          ? "That's one."
          : answered === 2
            ? "That's both."
            : `That's all ${inWords(answered)}.`;
    return message(
      `${all} ${next === null ? 'Nothing is due.' : `Next: ${next}.`} All right?`,
      next === null
        ? [['good', 'Good'], ...(answered > 0 ? [['again', 'Again'] as const] : [])]
        : [
            ['good', 'Good'],
            ...(answered > 0 ? [['again', 'Again'] as const] : []),
            ['other', 'Other time'],
          ],
    );
  },
  good: text('Good.'),
  stopped: (next: string | null) =>
    text(
      `Stopped. What you answered is kept, the rest comes next time. ${next === null ? '"drill" goes on with it; nothing is due.' : `Next: ${next}.`}`,
    ),
};

function sumsLine(spot: WeakSpot, sums: Sums): string {
  const { asked, followUps, rounds, severity, last, offGuard } = sums;
  const more = followUps > 0 ? ` with ${counted(followUps, 'follow-up')}` : '';
  const heard =
    asked === 0
      ? 'not asked yet'
      : `asked ${timesOver(asked)}${more} over ${counted(rounds, 'round')}`;
  const cost = `${severity} of 5 for what it could cost`;
  const before =
    last === null
      ? offGuard
        ? 'it threw you, not practised yet'
        : 'not practised yet'
      : `${last.result === 'weak' ? 'open' : 'a pass'} ${daysAgo(last.days)}`;
  return `${capital(label(spot))}: ${heard}, ${cost}: ${round(sums.weight, 1)}; ${before}: × ${round(sums.need, 2)} = ${round(sums.priority, 1)}`;
}
