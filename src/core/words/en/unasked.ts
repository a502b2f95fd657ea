import type { Process, Round } from '../../domain/records.ts';
import { message, text, type Message } from '../../message/message.ts';
import { clockTime } from './dates.ts';
import { employerName } from './names.ts';

/** Messages nobody asked for: they name no employer unless that is switched on (G17). */
export const unasked = {
  nudge: (process: Process, round: Round, named: boolean, zone: string): Message => {
    const at = round.at?.wall.includes('T') ? ` at ${clockTime(round.at.utc, zone)}` : ' today';
    const what = named ? `${employerName(process.employer)}${at}` : `You had something${at}`;
    return {
      ...message(`${what}: how did it go? Tell me while it's fresh; one line will do.`, [
        ['tell', 'Tell it now'],
        ['tonight', 'Tonight'],
        ['moved', 'It was moved'],
      ]),
      cover: 'How did it go? Tell me while it is fresh.',
    };
  },
  waiting: (process: Process, named: boolean): Message => ({
    ...message(
      named
        ? `${employerName(process.employer)} was going to get back to you by now. Have they?`
        : 'Somebody was going to get back to you by now. Have they?',
      [['yes', 'They have'], ['no', 'Not yet'], ...(named ? [] : [['who', 'Who is it'] as const])],
    ),
    cover: 'One question is open.',
  }),
  who: (process: Process) => text(`${employerName(process.employer)}.`),
  waitingAgain: text('Have they come back to you, or not yet?'),
  news: (process: Process): Message =>
    message(`What is the word from ${employerName(process.employer)}?`, [
      ['date', "There's a date"],
      ['over', "It's decided"],
    ]),
  newsAgain: text('A date for the next round, or is it decided?'),
  quietNow: text("Then I stay quiet about it. Tell me when there's news. Nothing is due."),
};
