import { concernOf } from '../ontology/index.ts';
import {
  byPressure,
  reasonsFor,
  repeatsIn,
  usualSeverity,
  type ObstacleReason,
  type Pressure,
} from '../reading/obstacles.ts';
import { wasShown } from './proof-states.ts';
import type { KeptObstacle, Proof, Question } from './records.ts';

/** A worry of one employer as its questions show it, with what the candidate made of it. */
export interface Obstacle extends Pressure {
  /** The kept row's id; the first question's while nothing is kept. */
  key: string;
  kept: KeptObstacle | null;
  label: string;
  topicId: string;
  /** By round, then as told. */
  questions: Question[];
  /** Numbers of its rounds, ascending. */
  inRounds: number[];
  times: number;
  followUps: number;
  people: string[];
  /** The employer called it settled in its latest round. */
  settled: boolean;
  /** It was settled or closed, and somebody raised it again. */
  cameBack: boolean;
  because: ObstacleReason[];
}

export interface ObstacleRecords {
  questions: readonly Question[];
  kept: readonly KeptObstacle[];
  /** Round id → its number. */
  numbers: ReadonlyMap<string, number>;
}

/** Parts of one whole, joined pair by pair; the smallest name stands for the whole. */
class Joined {
  readonly #parent = new Map<string, string>();

  root(node: string): string {
    let at = node;
    for (;;) {
      const up = this.#parent.get(at);
      if (up === undefined || up === at) break;
      at = up;
    }
    if (at !== node) this.#parent.set(node, at);
    return at;
  }

  join(a: string, b: string): void {
    const [first, second] = [this.root(a), this.root(b)].sort();
    if (first !== undefined && second !== undefined && first !== second)
      this.#parent.set(second, first);
  }
}

/**
 * Every worry of one employer, whatever became of it. Two questions are the same worry only when
 * both used a name of its topic, when the candidate said 'Same', or when the candidate merged them;
 * what was split off stays apart (G5). The order of the input changes nothing.
 */
export function obstaclesOf(records: ObstacleRecords): Obstacle[] {
  const { kept, numbers } = records;
  const numberOf = (each: Question) => numbers.get(each.roundId) ?? 0;
  const questions = records.questions
    .filter((each) => !each.notAboutJob)
    .sort((a, b) => numberOf(a) - numberOf(b) || (a.id < b.id ? -1 : 1));
  const placed = new Map(
    kept.flatMap((each) => each.questions.map((question) => [question, each.id])),
  );
  const there = new Set(questions.map((each) => each.id));
  const joined = new Joined();
  for (const each of kept)
    for (const topic of each.topics) joined.join(`o ${each.id}`, `t ${topic}`);
  for (const each of questions) {
    const place = placed.get(each.id);
    if (place !== undefined) joined.join(`q ${each.id}`, `o ${place}`);
    else if (each.named) joined.join(`q ${each.id}`, `t ${each.topic.id}`);
    if (each.sameAs !== null && there.has(each.sameAs))
      joined.join(`q ${each.id}`, `q ${each.sameAs}`);
  }
  const groups = new Map<string, Question[]>();
  for (const each of questions) {
    const root = joined.root(`q ${each.id}`);
    groups.set(root, [...(groups.get(root) ?? []), each]);
  }
  const owners = new Map<string, KeptObstacle[]>();
  for (const each of kept) {
    const root = joined.root(`o ${each.id}`);
    owners.set(root, [...(owners.get(root) ?? []), each]);
  }
  return [...groups].map(([root, group]) =>
    obstacleOf(group, primary(owners.get(root) ?? []), numberOf),
  );
}

/** Of several kept rows of one worry the one that holds an answer, otherwise the oldest name. */
function primary(kept: readonly KeptObstacle[]): KeptObstacle | null {
  const sorted = [...kept].sort(
    (a, b) =>
      Number(b.answer !== null) - Number(a.answer !== null) ||
      Number(b.severity !== null) - Number(a.severity !== null) ||
      (a.id < b.id ? -1 : 1),
  );
  return sorted[0] ?? null;
}

function obstacleOf(
  questions: Question[],
  kept: KeptObstacle | null,
  numberOf: (each: Question) => number,
): Obstacle {
  const sum = (of: (each: Question) => number) =>
    questions.reduce((total, each) => total + of(each), 0);
  const named = questions.find((each) => each.named) ?? questions[0];
  const inRounds = [...new Set(questions.map(numberOf))].sort((a, b) => a - b);
  const last = questions.filter((each) => numberOf(each) === inRounds.at(-1));
  const people = questions.flatMap((each) => (each.by === null ? [] : [each.by]));
  const topicId = named?.topic.id ?? '';
  const followedUp = questions.some((each) => repeatsIn(each) > 0 || each.followUps > 0);
  const measures = {
    rounds: inRounds.length,
    repeats: sum(repeatsIn),
    offGuard: sum((each) => Number(each.outcome === 'off_guard')),
    shaky: sum((each) => Number(each.outcome === 'shaky')),
  };
  return {
    key: kept?.id ?? questions[0]?.id ?? '',
    kept,
    label: kept?.name ?? named?.topic.label ?? '',
    topicId,
    questions,
    inRounds,
    times: sum((each) => each.times),
    followUps: sum((each) => each.followUps),
    people: [...new Set(people)],
    settled: last.every((each) => each.settled),
    cameBack: raisedAgain(questions, inRounds, numberOf, kept),
    because: reasonsFor(measures),
    ...measures,
    usual: kept?.everyone === true || (concernOf(topicId)?.everyone === true && !followedUp),
    severity: kept?.severity ?? usualSeverity,
  };
}

/** In an earlier round they called it settled, or the candidate closed it; a later one raised it. */
function raisedAgain(
  questions: readonly Question[],
  inRounds: readonly number[],
  numberOf: (each: Question) => number,
  kept: KeptObstacle | null,
): boolean {
  const latest = inRounds.at(-1) ?? 0;
  const closed = kept?.closedAfter ?? null;
  if (closed !== null && closed < latest) return true;
  const open = new Set(questions.filter((each) => !each.settled).map(numberOf));
  return open.has(latest) && inRounds.some((round) => !open.has(round));
}

/** Is it closed, and has nobody raised it since? */
export const isClosed = ({ kept, inRounds }: Obstacle): boolean =>
  kept !== null && kept.closedAfter !== null && (inRounds.at(-1) ?? 0) <= kept.closedAfter;

const stands = (each: Obstacle): boolean =>
  each.because.length > 0 && !each.settled && !isClosed(each) && each.kept?.dismissed !== true;

/** What stands in the way, most pressing first (G7); the same questions give the same order. */
export function inTheWay(all: readonly Obstacle[]): Obstacle[] {
  return all.filter(stands).sort(firstFirst);
}

function firstFirst(a: Obstacle, b: Obstacle): number {
  return (
    byPressure(a, b) ||
    (a.inRounds[0] ?? 0) - (b.inRounds[0] ?? 0) ||
    ((a.questions[0]?.id ?? '') < (b.questions[0]?.id ?? '') ? -1 : 1)
  );
}

/** The candidate has an answer to it and keeps it. */
export const isAnswered = ({ kept }: Pick<Obstacle, 'kept'>): boolean =>
  kept?.answer?.kept === true;

export type Stage = 'open' | 'answer_ready' | 'proof_ready' | 'shown' | 'closed' | 'reopened';

/** How far the preparation of an obstacle is; `proofs` are those for it. */
export function stageOf(obstacle: Obstacle, proofs: readonly Proof[]): Stage {
  if (obstacle.settled || isClosed(obstacle)) return 'closed';
  if (obstacle.cameBack) return 'reopened';
  if (proofs.some(wasShown)) return 'shown';
  if (proofs.some((proof) => proof.state === 'ready')) return 'proof_ready';
  return isAnswered(obstacle) ? 'answer_ready' : 'open';
}

/** The kept row of an obstacle, made when there is none yet. */
export function keep(obstacle: Obstacle, id: () => string): KeptObstacle {
  if (obstacle.kept !== null) return obstacle.kept;
  const [first] = obstacle.questions;
  return {
    id: id(),
    processId: first?.processId ?? '',
    ...membersOf(obstacle),
    name: null,
    severity: null,
    answer: null,
    everyone: false,
    dismissed: false,
    closedAfter: null,
  };
}

/** What holds a worry together: its topics by name, and one by one the questions that named none. */
export function membersOf({ questions, kept }: Obstacle): {
  topics: string[];
  questions: string[];
} {
  const topics = questions.filter((each) => each.named).map((each) => each.topic.id);
  const rest = questions.filter((each) => !each.named).map((each) => each.id);
  return {
    topics: [...new Set([...(kept?.topics ?? []), ...(kept === null ? topics : [])])],
    questions: [...new Set([...(kept?.questions ?? []), ...(kept === null ? rest : [])])],
  };
}

/** The answer as it is said: the three pieces, unchanged, one after the other. */
export function answerOf(kept: KeptObstacle | null): string {
  if (kept?.answer === null || kept === null) return '';
  const { truth, example, begin } = kept.answer;
  return [truth, example, begin === '' ? '' : `Here I would begin with ${begin}`]
    .filter((piece) => piece !== '')
    .join('. ');
}

export const wordCount = (text: string): number =>
  text.split(/\s+/u).filter((word) => word !== '').length;
