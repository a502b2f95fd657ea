import { lines, message, text, type Message, type OutFile } from '../../message/message.ts';
import { counted } from './names.ts';
import { privacy } from './welcome.ts';

export interface HeldCounts {
  processes: number;
  rounds: number;
  turns: number;
  questions: number;
  ledger: number;
  obstacles: number;
  proofs: number;
  other: number;
  notes: number;
  practised: number;
  answers: number;
  reminders: number;
  unreadable: number;
}

/** What has to be typed, so that nobody forgets by a slip. */
export const forgetWords = 'forget everything';

export const trust = {
  held: (counts: HeldCounts, platform: string): Message => {
    const said = [
      [counts.processes, counted(counts.processes, 'employer')],
      [counts.rounds, counted(counts.rounds, 'round')],
      [counts.turns, `${counted(counts.turns, 'message')} of yours, word for word`],
      [counts.questions, `${counted(counts.questions, 'question')} they asked`],
      [counts.ledger, `${counted(counts.ledger, 'line')} about the employers`],
      [counts.obstacles, `${counted(counts.obstacles, 'obstacle')} you worked on`],
      [counts.proofs, `${counted(counts.proofs, 'thing')} you can show`],
      [
        counts.other,
        `${counted(counts.other, 'other line')} (what landed, what you asked or said, plans, what can be undone)`,
      ],
      [counts.notes, counted(counts.notes, 'note')],
      [counts.practised, `${counted(counts.practised, 'question')} to practise`],
      [counts.answers, `${counted(counts.answers, 'answer')} of yours in practice, word for word`],
      [counts.reminders, `${counted(counts.reminders, 'reminder')} set`],
      [
        counts.unreadable,
        `${counted(counts.unreadable, 'entry', 'entries')} that can't be opened, left untouched`,
      ],
    ] as const;
    const some = said.filter(([n]) => n > 0).map(([, words]) => words);
    return message(
      [
        text(
          some.length === 0
            ? 'I hold nothing on you but your settings.'
            : 'This is what I hold on you:',
        ),
        ...(some.length === 0 ? [] : [lines(some)]),
        text(
          `Nobody else can read it through me, and I send it nowhere but back into this chat. ${platform === 'terminal' ? '' : "I can't promise more: whoever runs me can read the database. "}${privacy(platform)}`,
        ),
        text('What would you like?'),
      ],
      [
        ['export', 'All as files'],
        ['forget', 'Forget everything'],
        ['good', 'Good'],
      ],
    );
  },
  exported: (files: OutFile[]): Message => ({
    ...message('All I hold on you, as a page to read and as data.'),
    files,
  }),
  forget: (counts: HeldCounts): Message =>
    message(
      `This removes all I hold on you: ${counted(counts.rounds, 'round')}, ${counted(counts.turns, 'message')}, everything made of them. It can't be taken back. Sure? Then type: ${forgetWords}`,
      [['keepall', 'Keep it all']],
    ),
  forgetAgain: text(`Only these two words do it: ${forgetWords}. "stop" keeps everything.`),
  /** Somebody's own page does not open: what they can do all the same. */
  unreadable: (record: string): Message =>
    message(
      `Something I keep on you can't be opened (${record}); it is left as it is. Whoever runs me can mend it. "export" hands you all that does open; to have everything gone, type: ${forgetWords}`,
    ),
  kept: text('Everything is kept.'),
  gone: (platform: string): Message => ({
    ...message(
      `Gone. I know nothing of you any more, and nothing is due. ${
        platform === 'terminal'
          ? 'What stands on your screen above, and files of an export, are yours to delete.'
          : 'My own messages above go too, as far as I can reach them; yours stay until you delete them.'
      }`,
    ),
    clears: true,
  }),
};
