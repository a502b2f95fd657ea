import type { Plan } from '../../domain/records.ts';
import { message, text, type Message } from '../../message/message.ts';
import { quoted } from './names.ts';

export type Cause = NonNullable<Plan['cause']>;

/** One fix a cause, and two questions worth asking next time (G4). */
export const fixes: Record<Cause, { fix: string; questions: readonly [string, string] }> = {
  self_focus: {
    fix: 'after each answer, ask them one thing back before you go on',
    questions: ['Does that match what you need here?', 'What would you want to hear more about?'],
  },
  not_listening: {
    fix: 'say back in one sentence what they told you, before you answer',
    questions: [
      'Did I get that right: what hurts most is …?',
      'Can you give me one example of that?',
    ],
  },
  no_notes: {
    fix: 'put paper on the table and write down their words, three lines are enough',
    questions: [
      'Before we go on, may I note that: what was the number?',
      'Which of these matters most to you?',
    ],
  },
  not_probing: {
    fix: 'ask your first question in the first ten minutes',
    questions: [
      'What made you open this job now?',
      'In a year, what would make you say it was the right hire?',
    ],
  },
  no_room: {
    fix: 'send the recruiter one question before the next round',
    questions: [
      'What does the team need most from this hire?',
      'Who takes part in the decision, and what matters to each of them?',
    ],
  },
};

/** The other pair, for [Other questions]. */
export const otherQuestions: readonly [string, string] = [
  'What goes wrong today that this person should mend?',
  'Who has the last word, and what do they look at?',
];

export const diagnosis = {
  cause: (): Message =>
    message(
      'Then a look at the hour, not at you: the next one can bring more. Which comes closest?',
      [
        ['self_focus', 'Busy with myself'],
        ['not_listening', "Didn't take it in"],
        ['no_notes', 'Took no notes'],
        ['not_probing', 'Hardly asked'],
        ['no_room', 'No room for it'],
      ],
    ),
  causeAgain: text('One of the five comes closest; skip works too.'),
  evidence: (): Message => message('What makes you think so? One line.'),
  fix: (cause: Cause, evidence: string | null, questions: readonly [string, string]): Message => {
    const because =
      cause === 'no_room'
        ? 'Then the room has to come from outside.'
        : evidence === null
          ? 'That may be it.'
          : `That may be it: ${quoted(evidence, 160)}.`;
    return message(
      [
        text(because),
        text(`One fix: ${fixes[cause].fix}.`),
        text(`Two worth asking: "${questions[0]}" and "${questions[1]}"`),
        text("After the next round I'll ask whether you did it. Keep it?"),
      ],
      [
        ['keep', 'Keep'],
        ['other', 'Other questions'],
      ],
    );
  },
  kept: text('Kept.'),
};
