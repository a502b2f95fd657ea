import { practiceAhead } from '../domain/drills/remind.ts';
import { isAnswered, stageOf } from '../domain/obstacles.ts';
import { nextAfter, pictureOf, proofsFor, type Picture } from '../domain/picture.ts';
import { isRunning } from '../domain/processes.ts';
import { kinds, type LedgerEntry, type Process, type Round } from '../domain/records.ts';
import type { Context, Data } from '../flow/types.ts';
import type { Message } from '../message/message.ts';
import { homeWords, nextSteps, type HomeContent } from '../words/en/home.ts';

const mostObstacles = 3;
const mostOthers = 5;

/**
 * Where one stands, on one page: the next round, what is in the way, what to practise, what is known
 * about the employer whose round comes first. Its choices are commands, by name. A look, no step.
 */
export function home(context: Context<Data>): Message {
  const content = contentOf(context);
  return content === null ? homeWords.empty() : homeWords.page(content, context.now, context.zone);
}

/** 'what now' in the chat; null while no employer runs. */
export function whatNow(context: Context<Data>): Message | null {
  const content = contentOf(context);
  return content === null ? null : nextSteps(content, context.now, context.zone);
}

function contentOf(context: Context<Data>): HomeContent | null {
  const { records, now } = context;
  const running = records
    .list(kinds.process)
    .filter(isRunning)
    .map((process) => ({ process, next: nextAfter(records.list(kinds.round, process.id), now) }))
    .sort(soonestFirst);
  const [first, ...others] = running;
  if (first === undefined) return null;
  const picture = pictureOf(first.process.id, context);
  if (picture === null) return null;
  return {
    process: picture.process,
    next: picture.next,
    obstacles: picture.ranked.slice(0, mostObstacles).map((obstacle) => {
      const proofs = proofsFor(picture, obstacle.key);
      return { obstacle, stage: stageOf(obstacle, proofs), answered: isAnswered(obstacle), proofs };
    }),
    practice: practiceAhead(picture.process, context),
    known: [...picture.ledger].sort((a, b) => numberOf(a, picture) - numberOf(b, picture)),
    others: others.slice(0, mostOthers),
  };
}

const numberOf = ({ roundId }: LedgerEntry, { numbers }: Picture) => numbers.get(roundId) ?? 0;

interface Running {
  process: Process;
  next: Round | null;
}

function soonestFirst(a: Running, b: Running): number {
  const at = ({ next }: Running) => next?.at?.utc ?? Infinity;
  const [one, other] = [at(a), at(b)];
  return one === other ? b.process.touched - a.process.touched : one - other;
}
