import type { LedgerTopic } from '../reading/reading.ts';
import { localTime } from './moments.ts';
import { blanksOf } from './ledger.ts';
import { inTheWay, obstaclesOf, type Obstacle } from './obstacles.ts';
import { proofsFor, type Picture } from './picture.ts';
import { isAtHand, isSeen } from './proof-states.ts';
import type { Highlight, LedgerEntry, Plan, Proof, Question, Round, Statement } from './records.ts';
import { byRound, mismatchesOf, type Mismatch } from './statements.ts';
import type { Want } from './wants.ts';

export interface BriefObstacle {
  obstacle: Obstacle;
  /** What they would say of it: the one time, else what is true. */
  say: string | null;
  /** What can be shown in the next round. */
  proofs: Proof[];
  /** What they have seen already and did not fall flat. */
  seen: Proof[];
}

/** What changed since the round before, and the line of theirs that caused it (G14). */
export type Change =
  | { kind: 'new' | 'first' | 'settled'; obstacle: Obstacle; line: Question }
  | { kind: 'want'; want: Want; line: LedgerEntry }
  | { kind: 'views'; line: LedgerEntry; against: LedgerEntry };

/** The page before a round, before words and limits (docs/behaviour.md, G8). */
export interface BriefContent {
  picture: Picture;
  next: Round | null;
  /** At most three that are worth the candidate's time now. */
  obstacles: BriefObstacle[];
  want: { want: Want; proofs: Proof[]; seen: Proof[] } | null;
  blanks: LedgerTopic[];
  ifThen: Plan[];
  /** Things to do differently this time. */
  resolved: Plan[];
  /** What was told to whom, the latest first. */
  statements: Statement[];
  mismatches: Mismatch[];
  landed: Highlight[];
  changes: Change[];
  /** Who is coming, and what each of them raised. */
  people: { name: string; raised: Obstacle[] }[];
  unknown: { people: boolean; format: boolean };
}

export function briefOf(picture: Picture): BriefContent {
  const { next, ledger, numbers, plans } = picture;
  const worth = picture.ranked.filter((each) => !each.usual || each.offGuard + each.shaky > 0);
  const obstacles = worth.slice(0, 3).map((obstacle): BriefObstacle => {
    const answer = obstacle.kept?.answer;
    const said = answer?.kept === true ? [answer.example, answer.truth, answer.begin] : [];
    return {
      obstacle,
      say: said.find((piece) => piece !== '') ?? null,
      proofs: proofsFor(picture, obstacle.key).filter(isAtHand),
      seen: proofsFor(picture, obstacle.key).filter(isSeen),
    };
  });
  const [want] = picture.wants;
  const open = byRound(plans, numbers)
    .reverse()
    .filter((plan) => plan.state === 'open');
  const told = byRound(picture.statements, numbers).reverse();
  const people = (next?.interviewers ?? []).map(({ name }) => ({
    name,
    raised: worth.filter((each) =>
      each.people.some((person) => person.toLowerCase() === name.toLowerCase()),
    ),
  }));
  return {
    picture,
    next,
    obstacles,
    want:
      want === undefined
        ? null
        : {
            want,
            proofs: proofsFor(picture, want.id).filter(isAtHand),
            seen: proofsFor(picture, want.id).filter(isSeen),
          },
    blanks: blanksOf(ledger),
    ifThen: open.filter((plan) => plan.kind === 'if_then'),
    resolved: open.filter((plan) => plan.kind !== 'if_then' && plan.roundId === picture.last?.id),
    statements: told,
    mismatches: mismatchesOf(picture.statements, numbers),
    landed: byRound(
      picture.highlights.filter((each) => each.kind === 'landed'),
      numbers,
    ).reverse(),
    changes: changesOf(picture),
    people,
    unknown: {
      people: next !== null && next.interviewers.length === 0,
      format: next !== null && next.format === null,
    },
  };
}

/** Today is the round's day, in the candidate's zone, and it is not over. */
export const isToday = (round: Round | null, now: number, zone: string): boolean =>
  round?.at != null &&
  localTime(round.at.utc, zone).toPlainDate().equals(localTime(now, zone).toPlainDate()) &&
  now < round.at.utc + round.minutes * 60_000;

/** The order before the last round against the order now; each change with the line behind it. */
export function changesOf(picture: Picture): Change[] {
  const { last, numbers, questions, kept, ledger, obstacles, ranked } = picture;
  if (last === null || last.number < 2) return [];
  const isLast = (each: { roundId: string }) => each.roundId === last.id;
  const before = inTheWay(
    obstaclesOf({ questions: questions.filter((each) => !isLast(each)), kept, numbers }),
  );
  if (questions.every(isLast)) return [];
  const place = (obstacle: Obstacle) =>
    before.findIndex((each) =>
      each.questions.some(({ id }) => obstacle.questions.some((question) => question.id === id)),
    );
  const changes: Change[] = [];
  for (const [index, obstacle] of ranked.slice(0, 3).entries()) {
    const line = obstacle.questions.findLast(isLast);
    if (line === undefined || obstacle.usual) continue;
    const was = place(obstacle);
    const isNew = obstacle.questions.every(isLast);
    if (isNew) changes.push({ kind: 'new', obstacle, line });
    else if (index === 0 && was !== 0) changes.push({ kind: 'first', obstacle, line });
  }
  for (const obstacle of obstacles) {
    const line = obstacle.questions.findLast(isLast);
    if (obstacle.settled && line !== undefined && place(obstacle) >= 0)
      changes.push({ kind: 'settled', obstacle, line });
  }
  const [want] = picture.wants;
  const said = want?.entries.find(isLast);
  if (want !== undefined && said !== undefined && want.entries.every(isLast))
    changes.push({ kind: 'want', want, line: said });
  const views = viewsOf(ledger).find(({ line }) => isLast(line));
  if (views !== undefined) changes.push({ kind: 'views', ...views });
  return changes;
}

/** Lines that say different things of one matter, each with the one it stands against. */
export function viewsOf(
  ledger: readonly LedgerEntry[],
): { line: LedgerEntry; against: LedgerEntry }[] {
  const byId = new Map(ledger.map((each) => [each.id, each]));
  return ledger.flatMap((line) => {
    const against = line.against === null ? undefined : byId.get(line.against);
    return line.standing === 'contradicted' && against !== undefined ? [{ line, against }] : [];
  });
}
