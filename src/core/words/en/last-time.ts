import type { Plan, Proof } from '../../domain/records.ts';
import { lines, message, text, type Message } from '../../message/message.ts';
import { cut, quoted } from './names.ts';

/** Something prepared for this round, to be asked about. */
export type Prepared =
  { kind: 'plan'; plan: Plan } | { kind: 'proof'; proof: Proof; about: string };

const planLead: Record<Plan['kind'], string> = {
  fix: "Last time's fix",
  change: 'Last time you meant to',
  if_then: 'Your plan for this one',
};

const whole = (said: string) => (/[.!?]$/u.test(said) ? said : `${said}.`);

export const lastTime = {
  one: (what: Prepared): Message =>
    what.kind === 'plan'
      ? message(`${planLead[what.plan.kind]}: ${whole(cut(what.plan.text, 160))} Did you?`, [
          ['yes', 'Yes'],
          ['tried', 'Tried'],
          ['no', 'No'],
        ])
      : message(`${quoted(what.proof.words, 80)}, for ${what.about}: did they see it?`, [
          ['landed', 'It landed'],
          ['shown', "Yes, can't tell"],
          ['not_landed', 'It fell flat'],
          ['no', 'Not shown'],
        ]),
  several: (all: readonly Prepared[]): Message =>
    message(
      [
        text('Prepared for this one:'),
        lines(
          all.map((each, index) =>
            each.kind === 'plan'
              ? `${index + 1} ${cut(each.plan.text, 100)}`
              : `${index + 1} ${quoted(each.proof.words, 60)}, for ${each.about}`,
          ),
        ),
        text('Which of these happened? Like: 1 landed, 2 yes, 3 no.'),
      ],
      [
        ['all', 'All of it'],
        ['each', 'One by one'],
        ['nothing', 'None of it'],
      ],
    ),
  severalAgain: text('A number and a word each: 1 landed, 2 yes, 3 no.'),
  kept: text('Kept.'),
};
