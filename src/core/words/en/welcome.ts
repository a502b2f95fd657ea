import { message, text, type Message } from '../../message/message.ts';
import { employerName, ordinal } from './names.ts';

/** What cannot be promised, by platform (docs/behaviour.md G19). */
export function privacy(platform: string): string {
  if (platform === 'slack') {
    return "Slack keeps this chat too, and this workspace's admins may be able to read it; if it belongs to your employer, use another one.";
  }
  if (platform === 'discord') return 'Discord keeps this chat too.';
  return 'What you tell me stays in one file on this machine; whoever can open the file can read it.';
}

const whoIAm =
  "I'm Next Round: I take it down with you and turn it into preparation for the next talk.";

/** What somebody new hears before the first question; never more than this. */
export const introduction = (platform: string) =>
  `${whoIAm} I'm a program, nobody reads along. ${privacy(platform)}`;

export const welcome = (platform: string): Message =>
  message(
    `I'm Next Round. Come out of an interview, tell me how it went, and I turn it into preparation for the next one. I'm a program, nobody reads along. ${privacy(platform)}\nWhere do you stand?`,
    [
      ['had', 'I had an interview'],
      ['coming', 'I have one coming'],
      ['look', 'Look around'],
    ],
  );

export const lookAround = (): Message =>
  message(
    [
      text('It goes like this, in ten minutes or in two:'),
      text(
        'You: just got out of Halden, second round. they asked about excel three times\nI sort that into what they asked and what they told you. You nod, or say what is wrong.\nYou: they lost a client in spring\nI keep it in your words, and say after each round what is new, what is in the way and what to practise.',
      ),
      text('Say "held" to see what I keep, "forget" to have it gone.\nWhere do you stand?'),
    ],
    [
      ['had', 'I had an interview'],
      ['coming', 'I have one coming'],
    ],
  );

export const welcomeAgain = (aside: boolean, greeted: boolean): Message =>
  message(
    greeted
      ? 'Hello. What is it today?'
      : aside
        ? "I'm not sure where that belongs, and keep it for now. What is it?"
        : "I'm not sure what you mean. What is it?",
    [
      ['had', 'I had an interview'],
      ['coming', 'I have one coming'],
      ['help', 'What can you do'],
    ],
  );

export const sorry = 'Sorry it was a bad one.';

export const oneByOne = text(
  'One talk after the other, so that nothing mixes: I keep this as a note, and we begin with one of them.',
);

export const smallTalk = {
  thanks: text('Any time.'),
  nod: text('Good. Whenever there is something.'),
  bye: text('Bye. All is kept.'),
  person: text('No. A program with rules; nobody reads along.'),
  danger: text(
    "I'm stopping here. I'm a program and no help with that; a person is. Please call your local emergency number now, or find somebody to talk to at findahelpline.com. What you told me is kept, nothing is due, and I won't write before you do.",
  ),
};

/** Which round it is about; a guess says that it is one. */
export const talkGuess = (employer: string, round: number, guess: boolean) => {
  const name = employerName(employer);
  if (!guess) return `${name}, round ${round}.`;
  return `${name}, ${round === 1 ? 'first talk with them' : `round ${round}`}, I take it.`;
};

export const notThe = (round: number) => `Not the ${ordinal(round)}`;
