import { passage } from '../../flow/define.ts';
import { answerOf, wordCount } from '../../domain/obstacles.ts';
import { proofsFor } from '../../domain/picture.ts';
import { kinds, type KeptObstacle } from '../../domain/records.ts';
import { agrees } from '../../opening/nothing.ts';
import { withoutEnd } from '../../flow/choices.ts';
import { write } from '../../flow/record.ts';
import type { Outcome, Step } from '../../flow/types.ts';
import { message } from '../../message/message.ts';
import { answerWords as words } from '../../words/en/answer.ts';
import { threeForms } from '../../words/en/obstacle-lines.ts';
import { pictureHere } from '../here.ts';
import { openObstacle, type ObstaclesContext, type ObstaclesData } from './place.ts';

type Piece = 'truth' | 'example' | 'begin';
const pieces: readonly Piece[] = ['truth', 'example', 'begin'];
/** More than this in one piece is not said aloud in a talk. */
export const longestPiece = 600;

const keptOf = (context: ObstaclesContext): KeptObstacle | null =>
  openObstacle(context)?.kept ?? null;

/** One of the three prompts; what is written goes into the answer unchanged. */
function prompt(piece: Piece): Step<ObstaclesData> {
  const index = pieces.indexOf(piece);
  const next = pieces[index + 1] ?? 'answer';
  return {
    to: [next, 'answer', 'list'],
    unless: (context) => (keptOf(context) === null ? 'list' : null),
    ask: (context) => {
      const want = pictureHere(context).wants[0]?.quote ?? null;
      return words.prompt(piece, want, context.data.piece === null);
    },
    answer: (answer, context): Outcome<ObstaclesData> => {
      const kept = keptOf(context);
      if (kept === null) return { next: 'list' };
      const alone = context.data.piece !== null;
      const onward = alone ? 'answer' : next;
      const before = kept.answer ?? { truth: '', example: '', begin: '', kept: false };
      if (answer.kind === 'skip' || answer.kind === 'choice') {
        const blank = { ...before, kept: false, ...(alone ? {} : { [piece]: '' }) };
        return {
          next: onward,
          set: { piece: null },
          record: [write(kinds.obstacle, { ...kept, answer: blank })],
        };
      }
      if (answer.kind !== 'text' || agrees(answer.text)) return { again: [words.promptAgain] };
      if (answer.text.length > longestPiece) return { again: [words.shorter] };
      const said = { ...before, kept: false, [piece]: trimmed(answer.text, piece) };
      return {
        next: onward,
        set: { piece: null },
        record: [write(kinds.obstacle, { ...kept, answer: said })],
      };
    },
  };
}

/** The end of the sentence only: they may have written its beginning once more, or a full stop. */
export function trimmed(said: string, piece: Piece): string {
  const whole = said.trim();
  return piece === 'begin'
    ? whole.replace(
        /^[.…\s"“]*(?:(?:here )?i(?:'d| would) (?:begin|start) (?:with|by)|with|by):?\s+/iu,
        '',
      )
    : withoutEnd(whole, '. ');
}

const answer: Step<ObstaclesData> = {
  to: ['which', 'showing', 'list'],
  unless: (context) => (answerOf(keptOf(context)) === '' ? 'list' : null),
  ask: (context) => {
    const said = answerOf(keptOf(context));
    return words.joined(said, wordCount(said));
  },
  answer: (given, context) => {
    const kept = keptOf(context);
    if (kept?.answer == null) return { next: 'list' };
    if (given.kind === 'text') return { again: [words.joinedAgain] };
    if (given.kind === 'choice' && given.id === 'change') return { next: 'which' };
    return {
      next: 'showing',
      record: [write(kinds.obstacle, { ...kept, answer: { ...kept.answer, kept: true } })],
    };
  },
};

const which: Step<ObstaclesData> = {
  to: [...pieces, 'answer'],
  ask: () => words.which(),
  answer: (given) => {
    const id = given.kind === 'choice' ? given.id : '';
    const piece = pieces.find((each) => each === id);
    if (piece !== undefined) return { next: piece, set: { piece } };
    return given.kind === 'text' ? { again: [words.whichAgain] } : { next: 'answer' };
  },
};

/** Says the three ways it may be asked, then goes over to what they can show. */
const showing = passage<ObstaclesData>(['list'], (context) => {
  const obstacle = openObstacle(context);
  if (obstacle?.kept == null) return 'list';
  const { id, answer: kept } = obstacle.kept;
  const forms = kept?.kept === true ? threeForms(obstacle.topicId) : null;
  const some = proofsFor(pictureHere(context), id).length > 0;
  return {
    next: 'list',
    tell: some ? [] : [forms === null ? message(words.kept) : words.forms(forms)],
    run: {
      flow: 'proof',
      data: { processId: obstacle.kept.processId, target: { kind: 'obstacle', id } },
    },
  };
});

export const answerSteps = {
  truth: prompt('truth'),
  example: prompt('example'),
  begin: prompt('begin'),
  answer,
  which,
  showing,
};
