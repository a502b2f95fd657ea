import type { ThanksDraft } from '../../domain/thanks.ts';
import { wordCount } from '../../domain/obstacles.ts';
import type { Process, Round } from '../../domain/records.ts';
import { lines, message, text, type Message, type Part } from '../../message/message.ts';
import { dayName } from './dates.ts';
import { capital, cut, employerName, quoted, roundName, sentence } from './names.ts';

/** The longest a note may be, in words (G16). */
export const thanksLimit = 150;

/** A paragraph of a note with the stored lines it is made of, one each. */
interface Piece {
  said: string;
  from: string[];
}

/** Paragraph by paragraph; what would make it too long is left out from the end. */
function pieces(draft: ThanksDraft, zone: string): Piece[] {
  const { round, line, doubt, proof } = draft;
  const day = round.at === null ? '' : ` on ${dayName(round.at.utc, zone)}`;
  const all: Piece[] = [
    {
      said: `Dear ${draft.name},`,
      from: [`"${draft.name}": who was there, round ${round.number}`],
    },
    {
      said: `Thank you for talking with me${day}.`,
      from: day === '' ? [] : [`"${day.trim()}": the date of round ${round.number}`],
    },
  ];
  if (line !== null) {
    const said = cut(line.quote, 160);
    all.push({
      said: `This stayed with me: "${said}".`,
      from: [`"${said}": ${draft.name}, round ${round.number}, your notes`],
    });
  }
  if (doubt !== null) all.push(doubtPiece(draft, doubt));
  if (proof?.link != null) {
    all.push({
      said: `${capital(proof.words)}: ${proof.link}`,
      from: [`"${proof.words}" and ${proof.link}: your list of what you can show`],
    });
  }
  const kept: Piece[] = [];
  for (const piece of all) {
    const count = wordCount([...kept, piece].map(({ said }) => said).join(' '));
    if (count <= thanksLimit - 4) kept.push(piece);
  }
  return [...kept, { said: 'Kind regards', from: [] }];
}

/** The doubt this person raised, met with the candidate's own answer. */
function doubtPiece({ name }: ThanksDraft, doubt: NonNullable<ThanksDraft['doubt']>): Piece {
  const { obstacle, question, example, begin } = doubt;
  const lead =
    question === null
      ? `One thing that came up was ${obstacle.label}.`
      : `You asked about ${obstacle.label}.`;
  const first = example === '' ? '' : ` ${capital(sentence(example))}`;
  const then = begin === '' ? '' : ` Here I would begin with ${sentence(begin)}`;
  const asked =
    question === null
      ? 'it stands first in your list'
      : `${name} raised it, in your notes ${quoted(question.quote, 120)}`;
  const mine = [example, begin].filter((piece) => piece !== '');
  return {
    said: `${lead}${first}${then}`,
    from: [
      `"${obstacle.label}": ${asked}`,
      ...mine.map((piece) => `"${piece}": your answer on it`),
    ],
  };
}

export const noteText = (draft: ThanksDraft, zone: string): string =>
  pieces(draft, zone)
    .map(({ said }) => said)
    .join('\n');

export const thanks = {
  draft: (draft: ThanksDraft, n: number, m: number, zone: string): Message => {
    const note = noteText(draft, zone);
    const little = draft.line === null && draft.doubt === null;
    const parts: Part[] = [
      text(
        `To ${cut(draft.name, 40)}${m > 1 ? ` (${n} of ${m})` : ''}, a draft from your own lines, ${wordCount(note)} words. Put it in your voice before it goes.`,
      ),
      lines(note.split('\n')),
    ];
    if (little) parts.push(text('There is little of this person in your notes, so it is short.'));
    if (draft.itself !== null && draft.doubt !== null)
      parts.push(text(`The note can be something to show by itself: ${draft.itself}.`));
    parts.push(text('What next?'));
    return message(parts, [
      ...(n < m ? [['next', 'The next one'] as const] : []),
      ['why', 'Where from'],
      ['good', 'Good'],
    ]);
  },
  trace: (draft: ThanksDraft, zone: string): Part[] => [
    text('Where each line comes from:'),
    lines(pieces(draft, zone).flatMap(({ from }) => from)),
  ],
  none: (process: Process): Message =>
    message(
      `${employerName(process.employer)}: no round is told yet, so there is nobody to thank.`,
    ),
  nobody: (process: Process, round: Round): Message =>
    message(
      `I have no names for ${roundName(process, round)}. "rounds" adds who was there; then there is a draft for each.`,
    ),
  ready: (n: number): Message => ({
    ...message(
      n === 1
        ? 'A thank-you draft for your last talk is ready, made of your own lines. Show it?'
        : `${n} thank-you drafts for your last talk are ready, made of your own lines. Show them?`,
      [
        ['show', n === 1 ? 'Show it' : 'Show them'],
        ['no', 'Not this time'],
      ],
    ),
    cover: 'Something you asked for is ready.',
  }),
  notNow: text('All right. They are not offered again; "/thanks" has them.'),
  good: text('Kept as it is. Nothing was sent; that is yours to do.'),
};
