import type { Context } from '../flow/types.ts';
import { inTheWay, obstaclesOf, type Obstacle } from './obstacles.ts';
import { wasHeld } from './processes.ts';
import {
  kinds,
  type Highlight,
  type KeptObstacle,
  type LedgerEntry,
  type Plan,
  type Process,
  type Proof,
  type Question,
  type Round,
  type Statement,
} from './records.ts';
import { wantsOf, type Want } from './wants.ts';

export interface PictureRecords {
  process: Process;
  rounds: Round[];
  questions: Question[];
  kept: KeptObstacle[];
  proofs: Proof[];
  ledger: LedgerEntry[];
  highlights: Highlight[];
  statements: Statement[];
  plans: Plan[];
}

/** All that is known of one employer at a moment, and what follows from it. */
export interface Picture extends PictureRecords {
  numbers: ReadonlyMap<string, number>;
  /** Every worry, whatever became of it. */
  obstacles: Obstacle[];
  /** Those that stand, most pressing first. */
  ranked: Obstacle[];
  wants: Want[];
  /** The last round told. */
  last: Round | null;
  /** The next round with a date. */
  next: Round | null;
}

export function pictureFrom(records: PictureRecords, now: number): Picture {
  const rounds = [...records.rounds].sort((a, b) => a.number - b.number);
  const numbers = new Map(rounds.map((round) => [round.id, round.number]));
  const obstacles = obstaclesOf({ questions: records.questions, kept: records.kept, numbers });
  const told = rounds.filter(wasHeld);
  return {
    ...records,
    rounds,
    numbers,
    obstacles,
    ranked: inTheWay(obstacles),
    wants: wantsOf(records.ledger, rounds),
    last: told.at(-1) ?? null,
    next: nextAfter(rounds, now),
  };
}

/** The last round, where it is not told to its end: what was asked in it is not sorted yet. */
export const halfTold = ({ last }: Pick<Picture, 'last'>): Round | null =>
  last !== null && last.debriefedAt === null ? last : null;

/** The first coming round that has a date and is not over yet. */
export function nextAfter(rounds: readonly Round[], now: number): Round | null {
  const coming = rounds.filter(
    (each) =>
      each.state === 'coming' && each.at !== null && each.at.utc + each.minutes * 60_000 > now,
  );
  coming.sort((a, b) => (a.at?.utc ?? 0) - (b.at?.utc ?? 0));
  return coming[0] ?? null;
}

/** All that is kept of one employer and that a picture is made of. */
export function pictureRecords(process: Process, { records }: Context<unknown>): PictureRecords {
  const { id } = process;
  return {
    process,
    rounds: records.list(kinds.round, id),
    questions: records.list(kinds.question, id),
    kept: records.list(kinds.obstacle, id),
    proofs: records.list(kinds.proof, id),
    ledger: records.list(kinds.ledger, id),
    highlights: records.list(kinds.highlight, id),
    statements: records.list(kinds.statement, id),
    plans: records.list(kinds.plan, id),
  };
}

/** The picture of an employer now; null: there is none under this id. */
export function pictureOf(processId: string, context: Context<unknown>): Picture | null {
  const process = context.records.get(kinds.process, processId);
  return process === null ? null : pictureFrom(pictureRecords(process, context), context.now);
}

/** The proofs of an obstacle or a want. */
export const proofsFor = (picture: Pick<Picture, 'proofs'>, targetId: string): Proof[] =>
  picture.proofs.filter((proof) => proof.target.id === targetId);
