import type { Process, Round, Turn } from '../../domain/records.ts';
import { heading, lines, message, text, type Message, type Part } from '../../message/message.ts';
import { shortMoment } from './dates.ts';
import { counted, employerName, roundName, somePeople } from './names.ts';

const states: Record<Process['state'], string> = {
  active: '',
  waiting: ' · waiting for word',
  offer: ' · offer',
  over: ' · over',
};

function stateOf(round: Round): string {
  return {
    coming: 'coming',
    open: 'half told',
    partial: 'half told',
    done: 'told',
    cancelled: 'cancelled',
  }[round.state];
}

export function roundLine(round: Round): string {
  const people = somePeople(
    round.interviewers.map(({ name }) => name),
    3,
    20,
  );
  const when = round.at === null ? [] : [shortMoment(round.at)];
  const who = people === '' ? [] : [people];
  return [`round ${round.number}`, ...when, ...who, stateOf(round)].join(' · ');
}

export const rounds = {
  list: (groups: readonly { process: Process; lines: string[] }[], more: number): Message => {
    const parts: Part[] = groups.flatMap(({ process, lines: said }) => [
      heading(`${employerName(process.employer)}${states[process.state]}`),
      lines(said),
    ]);
    return message(
      [...parts, text('Which number shall I open?')],
      [
        ['add', 'Add one'],
        ['close', 'One is over'],
        ...(more > 0 ? [['more', `${more} more`] as const] : []),
        ['good', 'Good'],
      ],
    );
  },
  none: (): Message =>
    message('No round yet. Have you had one, or is one coming?', [
      ['had', 'I had an interview'],
      ['add', 'I have one coming'],
    ]),
  listAgain: text('A number from the list, or a button.'),
  one: (process: Process, round: Round): Message =>
    message(
      `${employerName(process.employer)}, ${roundLine(round)}. What about it?`,
      round.state === 'coming'
        ? [
            ['move', 'Move it'],
            ['correct', 'Correct it'],
            ['cancel', 'Cancel it'],
            ['back', 'Back'],
          ]
        : [
            ['notes', 'My notes'],
            ['facts', 'Put facts right'],
            ['correct', 'Correct it'],
            ['delete', 'Delete it'],
            ['back', 'Back'],
          ],
    ),
  notToMove: (process: Process, round: Round) =>
    text(`${roundName(process, round)} has been; only a round to come can be moved.`),
  /** It was said to be called off: asked once, since it switches things off. */
  offAsked: (process: Process, round: Round): Message =>
    message(
      `${employerName(process.employer)}, ${roundLine(round)}. Is it off, or will there be another date?`,
      [
        ['cancel', "It's off"],
        ['move', 'Another date'],
        ['back', 'Leave it'],
      ],
    ),
  offAgain: text("It's off, or another date? A day and time will do as well."),
  oneAgain: text('One of the buttons; "back" returns to the list.'),
  cancelled: (process: Process, round: Round) =>
    text(`Cancelled: ${roundName(process, round)}. Nothing is due for it.`),
  confirmDelete: (process: Process, round: Round, turns: number): Message =>
    message(
      `Delete ${roundName(process, round)} with ${counted(turns, 'message')} of yours and all that came from them? That cannot be taken back.`,
      [
        ['keep', 'Keep it'],
        ['delete', 'Delete it'],
      ],
    ),
  deleted: (process: Process, round: Round) => text(`Deleted: ${roundName(process, round)}.`),
  kept: text('Kept as it was.'),
  correctTitle: 'Correct a round',
  correct: (process: Process, round: Round): Message =>
    message(`${roundName(process, round)}. Write what is wrong, skip what is right.`),
  fields: {
    employer: 'Employer',
    number: 'Round number',
    people: 'Who was there',
    format: 'How it was held',
  },
  formats: ['In the room', 'On video', 'By phone'],
  corrected: (process: Process, round: Round) => text(`Kept: ${roundName(process, round)}.`),
  numberTaken: (n: number) => text(`There is a round ${n} already.`),
  notes: (process: Process, round: Round, turns: readonly Turn[]): Message => {
    const said = turns.filter((turn) => !turn.ignored).map((turn) => turn.text);
    const aside = turns.filter((turn) => turn.ignored).map((turn) => turn.text);
    if (said.length + aside.length === 0)
      return message(`${roundName(process, round)}: no notes yet.`);
    const parts = [text(`${roundName(process, round)}, as you wrote it:`), lines(said)];
    if (aside.length > 0) parts.push(text('Left out:'), lines(aside));
    return message(parts);
  },
  noSuchRound: (n: number): Message =>
    message(`I have no round ${n} there. Say "rounds" to see which there are.`),
  unreadable: (n: number) =>
    text(
      `${counted(n, 'entry', 'entries')} here can't be opened; left untouched, nothing is lost.`,
    ),
};
