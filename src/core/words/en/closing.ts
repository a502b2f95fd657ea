import type { Process } from '../../domain/records.ts';
import { message, text, type Message } from '../../message/message.ts';
import { employerName, quoted } from './names.ts';

export const closing = {
  /** It ended somewhere I know nothing of. */
  unknown: (how: 'rejected' | 'offer'): Message =>
    message(
      how === 'offer'
        ? 'An offer: that is what it was for. I have nothing running with them, so nothing is due.'
        : 'Sorry. I have nothing running with them, so nothing is due. Tell me what they asked, if you like; the next one can use it.',
    ),
  which: (processes: readonly Process[]): Message =>
    message(
      'Which employer?',
      processes.slice(0, 5).map((each) => [each.id, employerName(each.employer)]),
    ),
  whichAgain: text('I have nothing running under that name.'),
  nothingRunning: message('Nothing is running right now, so there is nothing to close.'),
  how: (): Message =>
    message('How did it end?', [
      ['rejected', 'They said no'],
      ['offer', 'With an offer'],
      ['stepped', 'I stepped out'],
    ]),
  /** Said in the middle of something else: one press before everything is switched off. */
  sure: (process: Process, said: 'rejected' | 'offer' | 'stepped'): Message =>
    message(
      said === 'offer'
        ? `An offer from ${employerName(process.employer)}: shall I switch its reminders off?`
        : `Is it over with ${employerName(process.employer)}?`,
      [
        ['yes', 'Yes'],
        ['keepgoing', 'No, it goes on'],
      ],
    ),
  sureAgain: text('Is it over, or does it go on? Skip works too.'),
  goesOn: text('Then it goes on as it was.'),
  howAgain: text('One of the three settles it; skip works too.'),
  rejected: (process: Process) =>
    text(
      `Sorry. Everything for ${employerName(process.employer)} is switched off: no practice, no reminders.`,
    ),
  why: (): Message => message('Did they say why? In their words, or skip.', [['skip', 'Skip']]),
  whyKept: (said: string) => text(`Kept: ${quoted(said, 160)}. Nothing is due.`),
  nothingDue: text('Nothing is due.'),
  offer: (process: Process) =>
    text(
      `An offer from ${employerName(process.employer)}: that is what it was for. All reminders for it are off, your notes stay.`,
    ),
  stepped: (process: Process) =>
    text(
      `Then it ends with ${employerName(process.employer)}, and on your own word. All of it is switched off, your notes stay. Nothing is due.`,
    ),
};
