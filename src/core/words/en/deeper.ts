import type { LedgerTopic } from '../../reading/reading.ts';
import { lines, message, text, type Message } from '../../message/message.ts';
import { count } from './debrief.ts';
import { cut } from './names.ts';

/** One question for each blank worth asking about, in plain words. */
const blankQuestions: Partial<Record<LedgerTopic, string>> = {
  problem: 'What goes wrong there today, as far as you could hear?',
  challenge: 'What will make this job hard?',
  hope: 'What do they hope will be different in a year?',
  need: 'Why is the job open, and what do they need most?',
  value: 'What would this hire change for them?',
  motive: 'Who has the last word, and what do they look at?',
};

export const askable = Object.keys(blankQuestions) as readonly (keyof typeof blankQuestions)[];

export const deeper = {
  outcomes: (labels: readonly string[], n: number, m: number): Message =>
    message(
      [
        lines(labels.map((label, index) => `${index + 1} ${cut(label, 60)}`)),
        text(`How were these? Like: 1 fine, 2 harder, 3 threw me.${count(n, m)}`),
      ],
      [
        ['fine', 'All fine'],
        ['unknown', 'Leave it open'],
      ],
    ),
  quiet: (name: string, round: number, n: number, m: number): Message =>
    message(`Not raised in round ${round}: ${name}. Is it done with?${count(n, m)}`, [
      ['close', 'Done with'],
      ['open', 'Keep it open'],
    ]),
  quietAgain: text('Done with, or does it stay in the list?'),
  people: (n: number, m: number): Message =>
    message(`Who was there, and what do they do?${count(n, m)}`),
  format: (n: number, m: number): Message =>
    message(`How was it held?${count(n, m)}`, [
      ['in the room', 'In the room'],
      ['on video', 'On video'],
      ['by phone', 'By phone'],
    ]),
  blank: (topic: LedgerTopic, n: number, m: number): Message =>
    message(`${blankQuestions[topic] ?? 'What else did you notice about them?'}${count(n, m)}`, [
      ['unknown', "I don't know"],
    ]),
  statements: (n: number, m: number): Message =>
    message(
      `What did you tell them on pay, notice, or why you are leaving? In your words; skip what did not come up.${count(n, m)}`,
      [['nothing', 'Did not come up']],
    ),
  asked: (n: number, m: number): Message =>
    message(`What did you ask them, and what came back?${count(n, m)}`, [['nothing', 'Nothing']]),
  landed: (n: number, m: number): Message =>
    message(`When did they lean in? One moment that landed.${count(n, m)}`, [
      ['nothing', "Couldn't tell"],
    ]),
  kept: text('Kept.'),
};
