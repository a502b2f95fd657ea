import { lines, message, text, type Message, type Part } from '../../message/message.ts';
import { count } from './debrief.ts';
import { quoted } from './names.ts';

/** The one answer is meant to be short enough to be heard (G6). */
export const answerLimit = 60;
/** Spoken words a minute, for 'about 20 seconds'. */
const wordsAMinute = 140;

export const seconds = (words: number) => Math.max(1, Math.round((words / wordsAMinute) * 60));

export const answerWords = {
  prompt: (piece: 'truth' | 'example' | 'begin', want: string | null, all: boolean): Message => {
    const n = { truth: 1, example: 2, begin: 3 }[piece];
    const of = all ? count(n, 3) : '';
    if (piece === 'truth') {
      const lead = all ? 'Three short questions, and you have an answer. ' : '';
      return message(`${lead}What is true about their worry?${of}`);
    }
    if (piece === 'example') {
      return message(
        `When did you do what they need, or something close? One time, and how it ended.${of}`,
      );
    }
    const lead = want === null ? '' : `They said: ${quoted(want, 100)}. `;
    return message(`${lead}Finish the sentence: "Here I would begin with …"${of}`);
  },
  kept: 'Kept.',
  begun: text('Kept, as the first of three lines. What it could cost you can wait.'),
  promptAgain: text('In your own words, one line; skip works too.'),
  shorter: text('That is more than anybody says in one breath. One or two sentences of it?'),
  joined: (answer: string, words: number): Message => {
    const long =
      words > answerLimit ? ` A listener keeps about ${answerLimit}; something may go.` : '';
    return message(
      [
        text('In your words:'),
        text(`"${answer}"`),
        text(
          `${words} words, about ${seconds(words)} seconds.${long} Say it aloud once. What would you change?`,
        ),
      ],
      [
        ['keep', 'Keep it'],
        ['change', 'Change it'],
      ],
    );
  },
  joinedAgain: text('Keep it, or change one of the three parts?'),
  which: (): Message =>
    message('Which part?', [
      ['truth', "What's true"],
      ['example', 'That one time'],
      ['begin', "Where I'd begin"],
      ['leave', 'Leave it'],
    ]),
  whichAgain: text("What's true, that one time, or where you'd begin?"),
  forms: ([straight, sideways, pushing]: [string, string, string]): Message => {
    const parts: Part[] = [
      text('Kept. They may ask it in three ways; this one answer has to carry all of them.'),
      lines([`Straight: "${straight}"`, `Sideways: "${sideways}"`, `Pushing: "${pushing}"`]),
    ];
    return message(parts);
  },
};
