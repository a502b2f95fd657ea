import type { Moment, Process, Round } from '../../domain/records.ts';
import { message, text, type Message } from '../../message/message.ts';
import { clockTime, dayName } from './dates.ts';
import { employerName } from './names.ts';

/** 'at 14:30', 'on Friday 13 March at 14:30': on the clock it was set by. */
function onDay(at: Moment, now: number): string {
  const day = dayName(at.utc, at.zone);
  const today = day === dayName(now, at.zone);
  if (!at.wall.includes('T')) return today ? 'today' : `on ${day}`;
  const time = `at ${clockTime(at.utc, at.zone)}`;
  return today ? time : `on ${day} ${time}`;
}

/** Messages nobody asked for: they name no employer unless that is switched on (G17). */
export const unasked = {
  nudge: (process: Process, round: Round, named: boolean, now: number): Message => {
    const at = round.at === null ? '' : ` ${onDay(round.at, now)}`;
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
  pageToo: text('Your page for tomorrow is ready: say "brief" any time.'),
  asYouLike: text('As you like. It stays open; tell me whenever you want to.'),
  waitingAgain: text('Have they come back to you, or not yet?'),
  news: (process: Process): Message =>
    message(`What is the word from ${employerName(process.employer)}?`, [
      ['date', "There's a date"],
      ['over', "It's decided"],
    ]),
  newsAgain: text('A date for the next round, or is it decided?'),
  quietNow: text("Then I stay quiet about it. Tell me when there's news. Nothing is due."),
};
