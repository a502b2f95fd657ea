import { changed, split as splitOff } from '../../domain/changes.ts';
import { kinds, type KeptObstacle } from '../../domain/records.ts';
import { write } from '../../flow/record.ts';
import { end, type Outcome, type Step } from '../../flow/types.ts';
import { text } from '../../message/message.ts';
import { answerWords } from '../../words/en/answer.ts';
import { cut } from '../../words/en/names.ts';
import { obstacleWords as words } from '../../words/en/obstacles.ts';
import { obstacleInside } from '../../words/en/way.ts';
import { isAnswered, type Obstacle } from '../../domain/obstacles.ts';
import { longestPiece, trimmed } from './answer.ts';
import { readListEdit } from './edits.ts';
import { edited, undone } from './list.ts';
import { pictureHere } from '../here.ts';
import { openObstacle, type ObstaclesContext, type ObstaclesData } from './place.ts';

const costs = { detail: 1, bother: 3, job: 5 } as const;
const costWords: readonly (readonly [keyof typeof costs, RegExp])[] = [
  ['job', /\b(?:the job|everything|offer|5|deal ?breaker)\b/u],
  ['bother', /\b(?:bother|some|3|middle)\b/u],
  ['detail', /\b(?:detail|little|nothing|1|small)\b/u],
];

/** An obstacle opened: their lines, both readings, the question that finds out, what it could cost. */
const one: Step<ObstaclesData> = {
  takesLines: true,
  to: ['truth', 'example', 'list', 'one', 'split', 'showing', end],
  unless: (context) => (openObstacle(context) === null ? 'list' : null),
  ask: (context) => {
    const obstacle = openObstacle(context);
    if (obstacle === null) return { parts: [words.gone], choices: [] };
    const before = words.opened(obstacle, pictureHere(context).numbers);
    return obstacle.kept?.severity == null
      ? words.cost(before)
      : words.menu(before, obstacle, isAnswered(obstacle));
  },
  answer: (answer, context) => {
    const obstacle = openObstacle(context);
    if (obstacle?.kept == null) return { next: 'list' };
    if (answer.kind === 'skip') return { next: obstacle.kept.severity === null ? 'truth' : 'list' };
    if (obstacle.kept.severity === null) return costed(answer, obstacle.kept, context);
    const id = answer.kind === 'choice' ? answer.id : '';
    switch (id) {
      case 'answer':
        return { next: 'truth' };
      case 'proof':
        return { next: 'showing' };
      case 'back':
        return { next: 'list', set: { chosen: '' } };
      case 'why':
        return { stay: true, say: words.whyOne(obstacle, pictureHere(context).numbers).parts };
      case 'dismiss':
        return {
          next: 'list',
          record: changed('dismiss', obstacle, { dismissed: true }, context),
          say: [words.dismissed(obstacleInside(obstacle))],
        };
      case 'undismiss':
        return {
          next: 'list',
          record: changed('dismiss', obstacle, { dismissed: false }, context),
          say: [words.returned],
        };
      default:
        return answer.kind === 'text'
          ? said(answer.text, obstacle, context)
          : { again: [words.menuAgain] };
    }
  },
};

function costed(
  answer: Parameters<typeof one.answer>[0],
  kept: KeptObstacle,
  context: ObstaclesContext,
): Outcome<ObstaclesData> {
  const obstacle = openObstacle(context);
  // 'merge 1 and 2': its numbers are lines, no cost.
  const wish = answer.kind === 'text' ? readListEdit(answer.text, 0) : null;
  if (wish !== null && wish.kind !== 'open' && obstacle !== null && answer.kind === 'text')
    return said(answer.text, obstacle, context);
  const id = answer.kind === 'choice' ? answer.id : '';
  const short = answer.kind === 'text' && !isAnswer(answer.text);
  const lower = short ? answer.text.slice(0, 200).toLowerCase() : '';
  const named =
    (Object.keys(costs) as (keyof typeof costs)[]).find((each) => each === id) ??
    costWords.find(([, pattern]) => pattern.test(lower))?.[0];
  if (named === undefined) {
    return answer.kind === 'text' && isAnswer(answer.text)
      ? begunWith(answer.text, kept)
      : { again: [words.costAgain] };
  }
  const record = [write(kinds.obstacle, { ...kept, severity: costs[named] })];
  return { next: 'truth', record };
}

/** A sentence where a cost is asked: they answer the worry at once. */
const isAnswer = (said: string): boolean => said.split(/\s+/u).length >= 6 && !said.endsWith('?');

function begunWith(said: string, kept: KeptObstacle): Outcome<ObstaclesData> {
  if (said.length > longestPiece) return { again: [answerWords.shorter] };
  const before = kept.answer ?? { truth: '', example: '', begin: '', kept: false };
  const answer = { ...before, kept: false, truth: trimmed(said, 'truth') };
  return {
    next: 'example',
    record: [write(kinds.obstacle, { ...kept, answer })],
    say: [answerWords.begun],
  };
}

/** Words instead of a button: a change to the obstacle that is open. */
function said(
  typed: string,
  obstacle: Obstacle,
  context: ObstaclesContext,
): Outcome<ObstaclesData> {
  const edit = readListEdit(typed, 0);
  const label = obstacleInside(obstacle);
  switch (edit?.kind) {
    case 'rename':
      return {
        next: 'one',
        record: changed('rename', obstacle, { name: edit.name }, context),
        say: [words.renamed(edit.name)],
      };
    case 'split':
      return obstacle.questions.length < 2
        ? { again: [words.splitAlone] }
        : { next: 'split', set: { page: 0 } };
    case 'close': {
      const closedAfter = pictureHere(context).last?.number ?? obstacle.inRounds.at(-1) ?? 0;
      return {
        next: 'list',
        record: changed('close', obstacle, { closedAfter }, context),
        say: [words.closed(label)],
      };
    }
    case 'everyone':
      return {
        next: 'list',
        record: changed('everyone', obstacle, { everyone: true }, context),
        say: [words.everyone(label)],
      };
    case 'dismiss':
      return {
        next: 'list',
        record: changed('dismiss', obstacle, { dismissed: true }, context),
        say: [words.dismissed(label)],
      };
    case 'why':
      return { stay: true, say: words.whyOne(obstacle, pictureHere(context).numbers).parts };
    case 'undo':
      return undone(context);
    case 'merge':
      return edited(edit, context);
    default:
      return { again: [words.menuAgain] };
  }
}

const split: Step<ObstaclesData> = {
  to: ['list', 'split'],
  typedNumbers: true,
  unless: (context) => ((openObstacle(context)?.questions.length ?? 0) < 2 ? 'list' : null),
  ask: (context) => {
    const obstacle = openObstacle(context);
    if (obstacle === null) return { parts: [text('')], choices: [] };
    const from = context.data.page * 8;
    const more = Math.max(0, obstacle.questions.length - from - 8);
    return words.splitAsk(obstacle, pictureHere(context).numbers, from, more);
  },
  answer: (answer, context) => {
    const obstacle = openObstacle(context);
    if (answer.kind === 'choice' && answer.id === 'more')
      return { next: 'split', set: { page: context.data.page + 1 } };
    if (answer.kind !== 'text' || obstacle === null) return { next: 'list', set: { page: 0 } };
    const numbers = [...answer.text.slice(0, 200).matchAll(/\d{1,2}/gu)].map(([n]) => Number(n));
    const chosen = obstacle.questions.filter((_, index) => numbers.includes(index + 1));
    const [first] = chosen;
    if (first === undefined || chosen.length === obstacle.questions.length)
      return { again: [words.splitAgain] };
    const name = cut(first.quote.split(/\s+/u).slice(0, 5).join(' '), 60);
    const stands = chosen.some(
      (each) =>
        each.times > 1 || each.followUps > 0 || ['shaky', 'off_guard'].includes(each.outcome),
    );
    return {
      next: 'list',
      set: { page: 0 },
      record: splitOff(
        obstacle,
        chosen.map((each) => each.id),
        name,
        context,
      ),
      say: [
        words.splitDone(name, stands || new Set(chosen.map(({ roundId }) => roundId)).size > 1),
      ],
    };
  },
};

export const oneSteps = { one, split };
