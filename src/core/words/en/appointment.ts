import type { Moment, Process, Round } from '../../domain/records.ts';
import { message, text, type Message } from '../../message/message.ts';
import { dayAndTime, shortMoment, wholeMoment, zoneName } from './dates.ts';
import { needsName, noDate } from './misheard.ts';
import { capital, cut, listed, roundName } from './names.ts';

export const appointment = {
  when: (): Message => ({
    ...message('When? Day and time, in your own words.', [['open', 'Not fixed yet']]),
    picks: 'moment',
  }),
  whenAgain: noDate,
  zone: (): Message => message("Which city's clock do you go by? Like London, or New York."),
  /** They went on without saying whether the date is right. */
  keptUnasked: text('I keep that date; "rounds" moves it.'),
  zoneAgain: text(
    'I don\'t know that one. A larger city in the same zone will do; "skip" leaves the date open.',
  ),
  zoneKept: (zone: string) => text(`${capital(zoneName(zone))}, kept.`),
  /** `own` is the same moment on the candidate's clock, when it was meant in another zone. */
  confirm: (
    number: number,
    moment: Moment,
    own: Moment | null,
    people: readonly { name: string }[],
  ): Message =>
    message(
      `Round ${number}: ${wholeMoment(moment)}${people.length === 0 ? '' : `, with ${listed(people.slice(0, 4).map(({ name }) => cut(name, 30)))}`}${own === null ? '' : `; for you ${dayAndTime(own.utc, own.zone)}, ${zoneName(own.zone)}`}. Right?`,
      [
        ['right', 'Right'],
        ['redate', 'Change'],
        ['open', 'Not fixed yet'],
      ],
    ),
  past: text('That has passed already.'),
  kept: text('Kept.'),
};

export const coming = {
  which: (): Message => message('Which employer is it?'),
  whichAgain: needsName,
  kept: (process: Process, round: Round, nudge: number | null, zone: string): Message => {
    const when = round.at === null ? 'no date yet' : shortMoment(round.at);
    const after =
      nudge === null
        ? 'Nothing is due. Once it is over, tell me how it went.'
        : `${dayAndTime(nudge, zone)}, I'll ask how it went.`;
    return message(`Kept: ${roundName(process, round)}, ${when}. ${after}`);
  },
};
