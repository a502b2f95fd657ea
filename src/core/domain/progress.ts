import { ledgerTopics } from '../reading/reading.ts';
import { isAnswered, isClosed, type Obstacle } from './obstacles.ts';
import { proofsFor, type Picture } from './picture.ts';
import { wasShown } from './proof-states.ts';
import type { Round } from './records.ts';

/** Questions of a round by how they went, in the candidate's own words. */
export interface RoundCount {
  round: Round;
  /** Questions whose outcome is known. */
  known: number;
  fine: number;
  threw: number;
  harder: number;
}

/** Counts and states, the first beside the latest; nothing here says whether it got better (G23). */
export interface ProgressContent {
  picture: Picture;
  /** How many of the eight topics something was known about, after the first round and now. */
  topics: { first: number; now: number; of: number };
  /** Every worry that was one, closed ones too. */
  worries: Obstacle[];
  obstacles: { all: number; closed: number; answered: number; shows: number };
  proofs: { all: number; ready: number; shown: number; landed: number };
  plans: { done: number; asked: number };
  rounds: RoundCount[];
  /** The latest round they called bad or good, beside what happened in it. */
  felt: RoundCount | null;
}

export function progressOf(picture: Picture): ProgressContent {
  const { ledger, plans, proofs, numbers } = picture;
  const told = picture.rounds.filter((round) => round.state === 'done');
  const first = told[0]?.number ?? 1;
  const known = (until: number) =>
    new Set(
      ledger
        .filter((each) => each.topic !== null && (numbers.get(each.roundId) ?? 0) <= until)
        .map((each) => each.topic),
    ).size;
  const worries = picture.obstacles.filter(
    (each) => each.because.length > 0 && each.kept?.dismissed !== true && !each.usual,
  );
  const closed = (each: Obstacle) => each.settled || isClosed(each);
  const rounds = told.map((round) => countOf(round, picture)).filter((each) => each.known > 0);
  const asked = plans.filter((plan) => plan.state !== 'open');
  return {
    picture,
    topics: { first: known(first), now: known(Infinity), of: ledgerTopics.length },
    worries,
    obstacles: {
      all: worries.length,
      closed: worries.filter(closed).length,
      answered: worries.filter(isAnswered).length,
      shows: worries.filter((each) => proofsFor(picture, each.key).length > 0).length,
    },
    proofs: {
      all: proofs.length,
      ready: proofs.filter((proof) => proof.state === 'ready').length,
      shown: proofs.filter(wasShown).length,
      landed: proofs.filter((proof) => proof.state === 'landed').length,
    },
    plans: { done: asked.filter((plan) => plan.state === 'done').length, asked: asked.length },
    rounds,
    felt: rounds.findLast((each) => each.round.felt !== null) ?? null,
  };
}

function countOf(round: Round, { questions }: Picture): RoundCount {
  const here = questions.filter(
    (each) => each.roundId === round.id && !each.notAboutJob && each.outcome !== 'unknown',
  );
  const of = (...outcomes: string[]) =>
    here.filter((each) => outcomes.includes(each.outcome)).length;
  return {
    round,
    known: here.length,
    fine: of('ok', 'nailed'),
    threw: of('off_guard'),
    harder: of('shaky'),
  };
}
