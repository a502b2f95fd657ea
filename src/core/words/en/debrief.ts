import type {
  Highlight,
  LedgerEntry,
  Moment,
  Process,
  Question,
  Round,
} from '../../domain/records.ts';
import { heading, lines, message, text, type Message, type Part } from '../../message/message.ts';
import type { LedgerTopic } from '../../reading/reading.ts';
import { dayName, theDay } from './dates.ts';
import { noDate } from './misheard.ts';
import {
  by,
  capital,
  cut,
  employerName,
  listed,
  outcomeName,
  quoted,
  roundName,
  timesOver,
  topicHints,
  topicNames,
} from './names.ts';

/** 'n of m' counts the questions that need words (G1). */
export const count = (n: number, m: number) => ` (${n} of ${m})`;

const minutes = ['minutes', 'In 10 minutes'] as const;
const tonight = ['tonight', 'Tonight'] as const;

const talkOn = 'Talk on';
/** Nobody has named it yet. */
export const isUnnamed = ({ employer }: Process) => employer.startsWith(`${talkOn} `);
const outcomeButtons = [
  ['ok', 'Fine'],
  ['shaky', 'Harder than expected'],
  ['off_guard', 'Threw me'],
] as const;
const howWas = ({ topic }: Question) => `${capital(cut(topic.label, 80))}: how was it?`;

export const debrief = {
  which: (known: readonly Process[], n: string): Message =>
    message(
      `Which employer was it, and which round?${n}`,
      known.slice(0, 4).map((process) => [process.id, employerName(process.employer)]),
    ),
  whichAgain: text('I need a name to keep it under; a nickname will do, or "skip".'),
  /** What an employer is called that nobody named. */
  unnamed: (now: number, zone: string) => `${talkOn} ${dayName(now, zone)}`,
  whichKept: text('I keep that for it. Which employer was it? A name or a nickname, or "skip".'),
  whichRound: (employer: string): Message =>
    message(`Which round with ${employerName(employer)} was it? A number.`),
  roundAgain: text('A number will do: 1 for the first talk, 2 for the second.'),
  roundTaken: (n: number) =>
    text(`Round ${n} is told already. Take the next number, or say "rounds" to correct it.`),

  dump: (
    guess: string,
    n: string,
    notTheFirst: string | null,
    had: 'nothing' | 'some' | 'told',
  ) => {
    const ask = {
      nothing:
        "While it's fresh: what did they ask, what did they tell you, what did you ask them? Any order, typos welcome, as many messages as you like.",
      some: 'I have that. What else did they ask, what did they tell you, what did you ask them? Any order, as many messages as you like.',
      told: 'What you told me is here. Anything else? Go on, or say "done".',
    }[had];
    return message(`${guess}\n${ask}${n}`, [
      ['done', 'Done'],
      notTheFirst === null ? minutes : ['number', notTheFirst],
      tonight,
    ]);
  },
  keepGoing: text('Keep going. Say "done" when you are.'),
  quiet: text('Shall I sort what I have? Say "done", or go on.'),
  renameAtList: text('The list comes after "done"; there "rename 1 to …" does it.'),
  leftOut: (words: string) => text(`Left out: ${quoted(words, 60)}. Go on, or say "done".`),
  nothingToLeaveOut: text('There is nothing to leave out yet.'),
  nothingYet: text('There is nothing to sort yet. One line is enough: one thing they asked.'),
  whose: (here: Process, there: string): Message =>
    message(`Is that about ${employerName(there)}, or still ${employerName(here.employer)}?`, [
      ['here', cut(employerName(here.employer), 30)],
      ['there', cut(employerName(there), 30)],
    ]),
  keptFor: (employer: string) =>
    text(`Kept for ${employerName(employer)}; we come to it after this one.`),
  foundNothing: text(
    "I couldn't pick out a question or a fact in that. It is kept as you wrote it.",
  ),

  list: (parts: Part[], more: number): Message =>
    message(
      [...parts, text("What's wrong or missing?")],
      [
        ['allright', 'All right'],
        ['change', 'Change one'],
        ...(more > 0 ? [['more', `${more} more`] as const] : []),
        ['enough', 'Enough for today'],
      ],
    ),
  /** After a change to a line of a long list: only what it says now. */
  listChanged: (changed: readonly string[]): Message =>
    message(
      [
        ...(changed.length > 0 ? [text('Changed:'), lines([...changed])] : []),
        text('Anything else wrong or missing?'),
      ],
      [
        ['allright', 'All right'],
        ['change', 'Change one'],
        ['whole', 'The whole list'],
        ['enough', 'Enough for today'],
      ],
    ),
  listIntro: (long: boolean, guesses: boolean) =>
    text(
      `${long ? "That's plenty. " : ''}This is what I heard${guesses ? '; a ? is a guess of mine' : ''}.`,
    ),
  listAgain: (guesses: boolean) =>
    text(`This is what I have now${guesses ? '; a ? is a guess of mine' : ''}.`),
  howToChange: text(
    'Which line, and what about it? Like: 2 threw me. Or: drop 4. Or tell me what is missing.',
  ),
  whichLine: (n: number): Message => message(`Which line, 1 to ${n}?`, [['none', 'None']]),
  whichLineAgain: (n: number) => text(`A number from 1 to ${n} will do.`),
  whatInstead: (n: number, line: string): Message =>
    message(
      `${n} ${cut(line, 160)}\nWhat should it say? Like: threw me. Or: it was Jane. Or what they really asked.`,
      [
        ['drop', 'Drop it'],
        ['none', 'Leave it'],
      ],
    ),
  noSuchLine: (n: number) => text(`There is no line ${n}.`),
  changedLine: (n: number) => text(`Changed: ${n}.`),
  changed: (what: string) => text(`Changed: ${what}.`),
  employerIs: (employer: string) => text(`${employerName(employer)} it is.`),
  personIs: (name: string, who: string) => text(`${cut(name, 40)}, the ${cut(who, 40)}: kept.`),
  dateNoted: text('Kept; I come to that date at the end.'),
  stays: text('It stays.'),
  added: text('Added.'),
  theyAsked: heading('They asked'),
  theyTold: heading('They told you'),
  youAsked: heading('You asked'),
  notYourBusiness:
    "not about the job; you don't have to answer it. I've kept it and made nothing of it.",

  /** How one question went: three buttons. */
  outcomeOnly: (question: Question): Message => message(howWas(question), outcomeButtons),
  outcomes: (questions: readonly { number: number; question: Question }[]): Message =>
    message(
      [
        lines(
          questions.map(({ number, question }) => `${number} ${cut(question.topic.label, 60)}`),
        ),
        text(
          'How were these? Like: 1 fine, 2 harder, 3 threw me; add "again" where they came back to it.',
        ),
      ],
      [
        ['fine', 'All fine'],
        ['each', 'One by one'],
        ['skip', 'Skip'],
      ],
    ),
  keptBeside: text('Kept; how they went stays open.'),
  outcomeAgain: text('Fine, harder than expected, or did it throw you? Skip works too.'),
  outcomesAgain: text('A number and a word each: 1 fine, 2 harder, 3 threw me.'),
  outcomeOne: (question: Question): Message =>
    message(howWas(question), [...outcomeButtons, ['skip', 'Skip']]),
  same: (earlier: Question, round: number, later: Question, tail = ''): Message =>
    message(
      `One check. Round ${round}${earlier.by === null ? '' : `, ${cut(earlier.by, 30)}`}: ${quoted(earlier.quote)}. Is that the same worry as ${cut(later.topic.label, 60)}?${tail}`,
      [
        ['same', 'Same'],
        ['different', 'Different'],
        ['unsure', 'Not sure'],
      ],
    ),
  sameKept: (times: number, rounds: number) =>
    text(`Then it's ${timesOver(times)} over ${rounds === 2 ? 'two' : rounds} rounds.`),
  keptAndNew: (entry: LedgerEntry, lastRound: number | null) =>
    text(
      `Kept, and new: ${entry.topic === null ? '' : `${topicNames[entry.topic].toLowerCase()}, `}${quoted(entry.quote)}.${lastRound === null ? '' : ` Round ${lastRound} had nothing here.`}`,
    ),

  know: (known: readonly string[], hints: readonly LedgerTopic[], n: string): Message => {
    const have = known.length === 0 ? '' : ` I have ${listed(known)}.`;
    const hint =
      hints.length === 0
        ? 'A hint counts.'
        : `A hint counts, say on ${hints.map((topic) => topicHints[topic]).join(' or ')}.`;
    return message(
      `What do you know about them now that the job ad didn't tell you?${have} ${hint}${n}`,
      known.length === 0 ? [['nothing', 'Nothing new']] : [['all', "That's all"]],
    );
  },
  kept: text('Kept.'),
  keptFacts: (entries: readonly LedgerEntry[]) => {
    const guesses = entries.filter((entry) => entry.guess).length;
    if (guesses === 0) return text('Kept.');
    if (guesses === entries.length) return text(`Kept, as your guess.`);
    return text('Kept, partly as your guess.');
  },
  listClosed: text('"back" opens the list again. Here I mean what you learned about them.'),
  listIsBack: text('"back" goes to the list again; nothing of it is lost.'),
  whichWas: text(
    'Which question was that? Like: 2 threw me. Here I mean what you learned about them.',
  ),
  cue: (): Message =>
    message(
      'Maybe with a cue: why the job is open, what goes wrong today, who has the last word. Anything on one of these?',
      [['nothing', 'No, nothing']],
    ),
  cueAgain: text('Go on, one line of it will do.'),
  better: (): Message =>
    message('Do you understand what they need better than before?', [
      ['yes', 'Yes'],
      ['no', 'No'],
    ]),
  cameBack: (
    asks: { repeats: boolean; surprise: boolean },
    questions: readonly Question[],
    n: string,
  ): Message => {
    const what =
      asks.repeats && asks.surprise
        ? 'What did they come back to, and what threw you?'
        : asks.repeats
          ? 'What did they come back to, more than once?'
          : 'What threw you, or was harder than expected?';
    const shown = questions
      .slice(0, 8)
      .map((each, index) => `${index + 1} ${cut(each.topic.label, 40)}`);
    const hint = shown.length > 0 ? ' A number or your words.' : '';
    return message(
      [...(shown.length > 0 ? [lines(shown)] : []), text(`${what}${hint}${n}`)],
      [['nothing', 'Nothing']],
    );
  },

  planComes: text('I come to that in a moment. First: which question came back, or threw you?'),
  next: (): Message =>
    message('What happens next?', [
      ['date', "There's a date"],
      ['waiting', "They'll get back to me"],
      ['over', "It's over"],
      ['unknown', "I don't know"],
    ]),
  /** 'yes' to what happens next. */
  nextOfWhat: text('What does? A day will do, like "Tuesday at 10", or "they will write".'),
  /** They took the talk or the job back, and no round to come is known here. */
  calledOff: (process: Process): Message =>
    message(`Is it over with ${employerName(process.employer)}, or will there be another date?`, [
      ['over', "It's over"],
      ['date', 'Another date'],
      ['unknown', "I don't know"],
    ]),
  calledOffAgain: text("It's over, or another date? A day and time will do as well."),
  whenAgain: noDate,
  byWhen: (): Message => ({
    ...message('Did they say by when? A day, or skip.', [['none', "They didn't say"]]),
    picks: 'day',
  }),
  change: (next: Moment | null, n: string): Message =>
    message(
      `Last one: what will you do differently ${next === null ? 'next time' : `on ${theDay(next)}`}? One thing.${n}`,
      [['later', 'Decide later']],
    ),
  changeAgain: text('One thing to do differently; skip works too.'),
  stopped: (process: Process, round: Round) =>
    text(
      `Stopped. What you told me about ${roundName(process, round)} is kept; "debrief" picks it up.`,
    ),
  stoppedEarly: text('Stopped. Nothing was told yet, nothing is due.'),
  goOn: (title: string): Message =>
    message(`${title} is still half told. Go on with it?`, [
      ['on', 'Go on'],
      ['new', 'Another one'],
    ]),
  goOnAgain: text('Go on with it, or another one?'),
  didNotTake: text("I didn't get that. A number from the list or your own words; skip works too."),
};

/** One line of the understood list. */
export function questionLine(question: Question): string {
  if (question.notAboutJob) return `${cut(question.topic.label, 60)} · ${debrief.notYourBusiness}`;
  const parts = [cut(question.topic.label, 60)];
  const who = question.by === null ? [] : [cut(question.by, 30)];
  const often = question.times > 1 ? [timesOver(question.times)] : [];
  if (who.length + often.length > 0) parts.push([...who, ...often].join(', '));
  const how = question.settled ? 'settled, they said' : outcomeName(question);
  if (how !== '') parts.push(how);
  return parts.join(' · ');
}

export function entryLine(entry: LedgerEntry): string {
  return `${quoted(entry.quote)}${entry.by === null ? '' : ` · ${cut(entry.by, 30)}`}${entry.youAsked ? ' (you asked)' : ''}`;
}

export function highlightLine(highlight: Highlight): string {
  return highlight.kind === 'landed'
    ? `landed: ${quoted(highlight.quote)}${by(highlight.by)}`
    : quoted(highlight.quote);
}
