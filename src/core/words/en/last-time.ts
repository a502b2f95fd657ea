import type { Plan, Proof } from '../../domain/records.ts';
import { lines, message, text, type Message } from '../../message/message.ts';
import { cut, quoted, sentence } from './names.ts';

/** Something prepared for this round, to be asked about. */
export type Prepared =
  { kind: 'plan'; plan: Plan } | { kind: 'proof'; proof: Proof; about: string };

const planLead: Record<Plan['kind'], string> = {
  fix: "Last time's fix",
  change: 'Last time you meant to',
  if_then: 'Your plan for this one',
};

export const lastTime = {
  /** `tail` says which of how many questions it is. */
  one: (what: Prepared, tail = ''): Message =>
    what.kind === 'plan'
      ? message(
          `${planLead[what.plan.kind]}: ${sentence(cut(what.plan.text, 160))} Did you?${tail}`,
          [
            ['yes', 'Yes'],
            ['tried', 'Tried'],
            ['no', 'No'],
          ],
        )
      : message(`${quoted(what.proof.words, 80)}, for ${what.about}: did they see it?${tail}`, [
          ['landed', 'It landed'],
          ['shown', "Yes, can't tell"],
          ['not_landed', 'It fell flat'],
          ['no', 'Not shown'],
        ]),
  several: (all: readonly Prepared[], tail = ''): Message =>
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
        text(`Which of these happened? Like: 1 landed, 2 yes, 3 no.${tail}`),
      ],
      [
        ['all', 'All of it'],
        ...(tail === '' ? [['each', 'One by one'] as const] : []),
        ['nothing', 'None of it'],
      ],
    ),
  severalAgain: text('A number and a word each: 1 landed, 2 yes, 3 no.'),
  kept: text('Kept.'),
};
