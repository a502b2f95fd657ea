import type { Practice } from '../../domain/drills/records.ts';
import type { Profile } from '../../domain/records.ts';
import type { ReminderKind } from '../../domain/reminder-keys.ts';
import { lines, message, text, type Message } from '../../message/message.ts';
import { dayAndTime, hourName, zoneName } from './dates.ts';
import { employerName } from './names.ts';

const onOff = (on: boolean) => (on ? 'on' : 'off');

export const settings = {
  list: (profile: Profile, practice: Practice): Message =>
    message(
      [
        text('Your settings:'),
        lines([
          `1 A word after a round, to tell me how it went: ${onOff(profile.settings.nudge)}`,
          `2 A question when an employer has not come back: ${onOff(profile.settings.waiting)}`,
          `3 Your page, the evening before a round: ${onOff(profile.settings.page)}`,
          `4 A word when something to show is due: ${onOff(profile.settings.proof)}`,
          `5 Thank-you drafts, the morning after: ${onOff(profile.settings.thanks)}`,
          `6 Names of employers in what I send unasked: ${onOff(profile.settings.names)}`,
          `7 Your clock: ${profile.zone === null ? 'not known yet' : zoneName(profile.zone)}`,
          `8 Practice on its days: ${practice.on ? `on, at ${hourName(practice.hour)}` : 'off'}; its hour, its days, how many`,
        ]),
        text('Which number shall I change?'),
      ],
      [['good', 'Good']],
    ),
  again: text('A number from 1 to 8, or Good.'),
  changed: text('Changed.'),
  allOff: text('Nothing comes unasked any more; "settings" brings each back.'),
  kept: text('Kept.'),
};

const names: Record<ReminderKind | 'later', string> = {
  nudge: 'how the round went',
  waiting: 'whether they came back',
  page: 'your page for the next day',
  proof: 'something to show that is due',
  thanks: 'thank-you drafts',
  drill: 'practice',
  later: 'what we put off',
};
export const reminderNames = Object.keys(names) as (keyof typeof names)[];

export const reminders = {
  list: (said: readonly string[]): Message =>
    said.length === 0
      ? message('Nothing is due.')
      : message([
          text('What I will send unasked:'),
          lines([...said]),
          text('Off or on: say "settings".'),
        ]),
  line: (what: keyof typeof names, employer: string | null, at: number, zone: string) => {
    const name = employer === null ? '' : `, ${employerName(employer)}`;
    return `${dayAndTime(at, zone)}: ${names[what]}${name}`;
  },
};

export const notes = {
  how: message('Write the line behind it: note they are moving to a new system in May.'),
  kept: (employer: string | null): Message =>
    message(
      employer === null
        ? 'Kept. No employer is running yet; it waits in your notes.'
        : `Kept with ${employerName(employer)}.`,
    ),
};
