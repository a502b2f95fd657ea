import { text } from '../../message/message.ts';

export const cannotWrite = text(
  "I can't write to you directly, so the answer stays with me. Allow direct messages from members of this server, or add me to your own apps, and send it again.",
);

/** The step could not be kept. */
export const notTaken = text(
  'That did not get through, and nothing was changed. Send it again in a minute.',
);

export const partLost = text(
  'The first part of this form is not here any more. Open it once more.',
);

/** A form too long for one window: so many of its fields are filled in. */
export const formPart = (done: number, all: number) =>
  text(`${done} of ${all} are filled in; the rest is one press away.`);

/** What only Discord shows: menus, private answers in a server, the options of its commands. */
export const discord = {
  choose: 'Choose one',
  goOn: 'Go on',
  direct: 'Our direct chat',
  /** What may follow a command. At most 100 characters. */
  options: {
    debrief: { name: 'employer', description: 'which employer, or "Halden, round 2"' },
    note: { name: 'line', description: 'the line to keep, in your words' },
    rounds: { name: 'round', description: 'a round to look at, "add" or "close"' },
    drill: { name: 'about', description: 'a question or a topic; "misses", "list" or "add …"' },
    obstacles: { name: 'employer', description: 'which employer' },
    why: { name: 'line', description: 'the number of one of them' },
    proof: { name: 'which', description: 'one of the things you can show' },
    brief: { name: 'employer', description: 'which employer' },
    thanks: { name: 'employer', description: 'which employer' },
    progress: { name: 'employer', description: 'which employer' },
  },
};
