import { Temporal } from 'temporal-polyfill';
import type { Suggestion } from '../../domain/proofs.ts';
import type { Process, Proof } from '../../domain/records.ts';
import type { ProofKind } from '../../ontology/concern.ts';
import { lines, message, text, type Message, type Part } from '../../message/message.ts';
import { dayName } from './dates.ts';
import { capital, cut, employerName, quoted } from './names.ts';
import { proofState } from './way.ts';

/** As buttons: the candidate speaks. */
const kindLabels: Record<ProofKind, string> = {
  reference: 'A person',
  work_sample: 'A piece of work',
  outline: 'One page',
  portfolio: 'A collection',
  certificate: 'A certificate',
  letter: 'A letter',
  thank_you: 'A note',
};

const generalExamples: Record<ProofKind, string> = {
  reference: 'somebody who watched you do it',
  work_sample: 'a piece of the work itself',
  outline: 'one page on your first 30 days with it',
  portfolio: 'three pieces in one place',
  certificate: 'a certificate that says it',
  letter: 'a letter from somebody who was there',
  thank_you: 'the note the morning after, on this one point',
};

export const dayOf = (day: string): string => {
  const utc = Temporal.PlainDate.from(day).toZonedDateTime('UTC').epochMilliseconds;
  return dayName(utc, 'UTC');
};

export interface ShownProof {
  proof: Proof;
  employer: string;
  due: string | null;
}

const thing = (proof: Proof, length = 60) => quoted(proof.words, length);

export const proofWords = {
  got: (
    about: string,
    suggestions: readonly Suggestion[],
    others: readonly ShownProof[],
    first: boolean,
  ): Message => {
    const said = suggestions.map(
      ({ kind, example }) => `${kindLabels[kind]}: ${example ?? generalExamples[kind]}`,
    );
    const parts: Part[] = [
      text(
        first
          ? `Now something they can see, for ${about}:`
          : `Something they can see, for ${about}:`,
      ),
      lines(said),
    ];
    if (others.length > 0) {
      parts.push(
        text('You have from before; a number takes it along:'),
        lines(
          others.map(
            ({ proof, employer }, index) =>
              `${index + 1} ${thing(proof)} · ${employerName(employer)}, ${proofState(proof)}`,
          ),
        ),
      );
    }
    parts.push(text('What have you got?'));
    return message(parts, [
      ...suggestions.slice(0, 3).map(({ kind }) => [kind, kindLabels[kind]] as const),
      ['other', 'Something else'],
      ['none', 'Nothing yet'],
    ]);
  },
  gotAgain: text('In a few words: what is it, or who?'),
  what: (kind: ProofKind | null): Message =>
    message(kind === 'reference' ? 'Who is it?' : 'What is it? In a few words.'),
  none: text('Then it stays open, and stands first on your page until there is something.'),
  how: (n: number, day: string): Message =>
    message(
      `${n === 1 ? 'Kept.' : `${n === 2 ? 'Two' : n === 3 ? 'Three' : n}, then.`} How will they meet you on ${day}?`,
      [
        ['room', 'In the room'],
        ['video', 'On video'],
        ['unknown', "Don't know"],
      ],
    ),
  howAgain: text("In the room, on video, or you don't know yet?"),
  plan: (shown: readonly ShownProof[], format: string | null, reminder: string | null): Message => {
    const parts: Part[] = [
      lines(shown.map(({ proof, due }) => `${thing(proof)}: ${instruction(proof, due, format)}`)),
    ];
    if (reminder !== null) parts.push(text(`${reminder} I'll ask how far it is.`));
    parts.push(
      text(
        shown.some(({ due }) => due !== null)
          ? 'Do these dates work?'
          : 'No date yet; it waits in your list. All right?',
      ),
    );
    return message(parts, [
      ['good', 'Good'],
      ['dates', 'Other dates'],
    ]);
  },
  dates: (n: number): Message =>
    message(n === 1 ? 'Which day?' : 'Which day, for all of them?', [['keep', 'As they were']]),
  datesAgain: text("I couldn't read a day in that. Like: Monday, or 9 March."),
  good: text('Kept.'),

  list: (shown: readonly ShownProof[], from: number, total: number): Message => {
    const rows = shown.map(({ proof, employer, due }, index) => {
      const until = due !== null && proof.state === 'idea' ? `, by ${dayOf(due)}` : '';
      return `${from + index + 1} ${thing(proof)} · ${employerName(employer)} · ${proofState(proof)}${until}${proof.link === null ? '' : ' · link kept'}`;
    });
    const more = total - from - shown.length;
    return message(
      [text('What you can show:'), lines(rows), text('Which one?')],
      [
        ...shown
          .slice(0, 3)
          .map((_, index) => [String(from + index + 1), String(from + index + 1)] as const),
        ...(more > 0 ? [['more', `${more} more`] as const] : []),
        ['good', 'Good'],
      ],
    );
  },
  listAgain: text('A number opens one of them.'),
  nothingYet: (process: Process): Part =>
    text(`Nothing to show yet for ${employerName(process.employer)}. Pick what it should be for.`),
  nothing: (process: Process | null): Part =>
    text(
      process === null
        ? 'There is nothing to show yet, and nothing it would be for. It begins with an interview.'
        : `Nothing to show yet for ${employerName(process.employer)}. There has to be a doubt or a wish of theirs first.`,
    ),
  one: ({ proof, employer, due }: ShownProof, about: string, format: string | null): Message =>
    message(
      `${thing(proof, 80)}, for ${about} at ${employerName(employer)}: ${proofState(proof)}. ${capital(cut(instruction(proof, due, format), 120))}${proof.link === null ? '' : ` Link: ${cut(proof.link, 60)}`} What about it?`,
      [
        proof.state === 'idea' ? ['ready', "It's ready"] : ['shown', 'I showed it'],
        ['link', 'Keep a link'],
        ['drop', 'Drop it'],
        ['back', 'Back'],
      ],
    ),
  oneAgain: text('One of the buttons; a link can be pasted as it is.'),
  landed: (proof: Proof): Message =>
    message(`How did ${thing(proof)} go down?`, [
      ['landed', 'It landed'],
      ['not_landed', 'It fell flat'],
      ['shown', "Can't tell"],
    ]),
  landedAgain: text("It landed, fell flat, or you can't tell?"),
  link: (): Message => message('Paste the link; only the link is kept, not the thing.'),
  linkAgain: text("That doesn't look like a link. It begins with https://"),
  linkKept: text('The link is kept.'),
  dropped: text('Dropped.'),
  ready: text('Kept: ready.'),
  stateKept: text('Kept.'),

  due: (open: readonly ShownProof[], named: boolean): Message => ({
    ...message(
      named
        ? [
            text('This is due before the round:'),
            lines(open.slice(0, 4).map(({ proof }) => thing(proof))),
            text('How far is it?'),
          ]
        : [text('Something you wanted to have ready is due. How far is it?')],
      [
        ['ready', open.length === 1 ? "It's ready" : 'All ready'],
        ['notyet', 'Not yet'],
        ...(named ? [] : [['which', 'Which is it'] as const]),
        ['drop', open.length === 1 ? 'Drop it' : 'Drop them'],
      ],
    ),
    cover: 'Something is due.',
  }),
  dueAgain: text('Ready, not yet, or drop it?'),
  dueNotYet: text('Then it stays an idea; your page says so.'),
};

/** What has to happen with it, by when, and how they will see it. */
export function instruction(proof: Proof, due: string | null, format: string | null): string {
  const by = due === null ? '' : ` by ${dayOf(due)}`;
  const video = format === 'on video';
  const phone = format === 'by phone';
  switch (proof.kind) {
    case 'reference':
      return `ask${by}, and say which question it is for. Name and number ${video || phone ? 'ready to send' : 'on paper'}.`;
    case 'letter':
      return `ask for it${by}; ${video || phone ? 'send it the day before' : 'on paper'}.`;
    case 'thank_you':
      return 'it goes out the morning after.';
    case 'certificate':
    case 'outline':
    case 'work_sample':
    case 'portfolio': {
      const ready = due === null ? 'ready before the round' : `ready by ${dayOf(due)}`;
      if (phone) return `${ready}; send it the day before.`;
      if (video) return `${ready}; open on your screen before it begins.`;
      return `${ready}; one copy each.`;
    }
    default:
      return proof.kind satisfies never;
  }
}
