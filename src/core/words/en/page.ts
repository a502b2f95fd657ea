import type { BriefContent, BriefObstacle, Change } from '../../domain/brief.ts';
import { viewsOf } from '../../domain/brief.ts';
import { halfTold } from '../../domain/picture.ts';
import type { Proof, Round, Statement } from '../../domain/records.ts';
import { heading, lines, text, type Part } from '../../message/message.ts';
import { askThem } from './asks.ts';
import { shortMoment, theDay } from './dates.ts';
import { by, cut, employerName, listed, quoted, somePeople, timesOver } from './names.ts';
import { halfToldLine } from './nothing-in-the-way.ts';
import { whichReading } from './obstacles.ts';
import {
  mismatchLine,
  obstacleInside,
  obstacleName,
  onPurpose,
  proofState,
  statementTopics,
} from './way.ts';

/** What is still on the page; long quotes give way first, then lines fall in the order of G8. */
export interface Size {
  changes: boolean;
  ifThen: number;
  obstacles: number;
  older: boolean;
  quote: number;
  /** Who raised what, what to make of the rest: what can be looked up elsewhere. */
  beside: boolean;
}

const full: Size = {
  changes: true,
  ifThen: 2,
  obstacles: 3,
  older: true,
  quote: 110,
  beside: true,
};
export const sizes: readonly Size[] = [
  full,
  // What changed is worth more than the last words of a long line.
  { ...full, quote: 80 },
  { ...full, quote: 56 },
  { ...full, changes: false },
  { ...full, changes: false, ifThen: 1 },
  { ...full, changes: false, ifThen: 1, obstacles: 2 },
  ...[110, 80, 56, 36, 24].map((quote, index) => ({
    changes: false,
    ifThen: 1,
    obstacles: 2,
    older: false,
    quote,
    beside: index === 0,
  })),
  { changes: false, ifThen: 1, obstacles: 1, older: false, quote: 24, beside: false },
];

export function pageParts(content: BriefContent, size: Size): Part[] {
  const { picture, next } = content;
  const parts: Part[] = [text(titleOf(content))];
  const [top] = content.obstacles;
  if (top !== undefined && top.proofs.length + top.seen.length === 0)
    parts.push(text(`First: nothing to show yet for ${obstacleInside(top.obstacle)}.`));
  const shown = content.obstacles.slice(0, size.obstacles);
  if (shown.length > 0) {
    const said = shown.flatMap((each, index) => obstacleLines(each, index + 1, size, next));
    parts.push(heading('IN THE WAY'), lines(said));
  } else parts.push(text(honest(content)));
  if (content.want !== null) {
    const { want } = content.want;
    const shows = showsLines(content.want, next);
    const said = `${quoted(want.quote, size.quote)}${by(want.by)}.`;
    parts.push(heading('WHAT THEY WANT MOST'), text([said, ...shows].join(' ')));
  }
  parts.push(heading('ASK THEM'), lines(asks(content)));
  const plans = content.ifThen.slice(0, size.ifThen).map((plan) => cut(plan.text, size.quote + 30));
  const [resolved] = content.resolved;
  if (resolved !== undefined) plans.push(`This time: ${cut(resolved.text, size.quote + 30)}`);
  if (plans.length > 0) parts.push(heading('IF, THEN'), lines(plans));
  const told = toldLines(content, size);
  if (told.length > 0) parts.push(heading('YOU TOLD THEM'), lines(told));
  const landed = content.landed.slice(0, size.beside ? 2 : 1);
  if (landed.length > 0) {
    const said = landed.map((each) => `${quoted(each.quote, size.quote)}${by(each.by)}`);
    parts.push(heading('WORTH REPEATING'), lines(said));
  }
  if (size.beside) parts.push(...besideParts(content, size));
  if (size.changes && content.changes.length > 0 && picture.last !== null) {
    const since = (picture.last.number ?? 2) - 1;
    parts.push(
      heading(`CHANGED SINCE ROUND ${since}`),
      lines(content.changes.slice(0, 2).map((change) => changeLine(change, size.quote))),
    );
  }
  const recruiter = recruiterQuestion(content);
  if (recruiter !== null && next !== null) parts.push(text(recruiter));
  return parts;
}

function titleOf({ picture, next }: BriefContent): string {
  const name = employerName(picture.process.employer);
  if (next === null) return `${name} · no date yet`;
  const when = next.at === null ? [] : [shortMoment(next.at)];
  const people = next.interviewers.slice(0, 4).map((person) => cut(person.name, 24));
  return [
    name,
    `round ${next.number}`,
    ...when,
    ...(people.length > 0 ? [people.join(', ')] : []),
  ].join(' · ');
}

/** Nothing in the way: said so, with what to make stronger instead of an invented doubt. */
function honest({ picture, landed, want }: BriefContent): string {
  if (picture.last === null)
    return 'Little to go on: no round told yet. What follows is what to find out.';
  const half = halfTold(picture);
  if (half !== null) return halfToldLine(half);
  const stronger =
    landed.length > 0
      ? ' Make what landed stronger.'
      : want === null
        ? ' Find out what they need; that is worth more than another answer.'
        : ' Put your time into what they want most.';
  return `They came back to nothing and nothing threw you, so there is no doubt to meet.${stronger}`;
}

function obstacleLines(each: BriefObstacle, n: number, size: Size, next: Round | null): string[] {
  const { obstacle, say } = each;
  const rounds = obstacle.rounds > 1 ? `, ${obstacle.rounds} rounds` : '';
  const who =
    size.beside && obstacle.people.length > 0 ? `: ${somePeople(obstacle.people, 3, 20)}` : '';
  const head = `${n} ${obstacleName(obstacle)} (${timesOver(obstacle.times)}${rounds}${who}).`;
  const answer = say === null ? 'No answer yet.' : quoted(say, size.quote);
  return [`${head} ${answer}`, ...showsLines(each, next)];
}

/** What to hand over or show, else what they have seen; that there is nothing is said once, at the top. */
function showsLines(
  { proofs, seen }: { proofs: readonly Proof[]; seen: readonly Proof[] },
  next: Round | null,
): string[] {
  const format = next?.format ?? null;
  if (proofs.length > 0)
    return [
      proofs
        .slice(0, 3)
        .map((proof) => proofAction(proof, format))
        .join(' '),
    ];
  const [last] = seen.slice(-1);
  return last === undefined
    ? []
    : [`They have seen ${quoted(last.words, 40)} (${proofState(last)}).`];
}

const inTheRoom: Record<Proof['kind'], string> = {
  reference: 'Name and number',
  letter: 'Hand over',
  certificate: 'Hand over',
  outline: 'Hand over',
  work_sample: 'Show',
  portfolio: 'Show',
  thank_you: 'Afterwards',
};
const paper: readonly Proof['kind'][] = ['letter', 'certificate', 'outline'];

/** What to do with it, by how they meet: nothing is handed over on a screen or by phone. */
export function proofAction(proof: Proof, format: string | null): string {
  const ready = proof.state === 'idea' ? ' (not ready yet)' : '';
  const far = format === 'on video' || format === 'by phone';
  const shown = proof.kind !== 'reference' && proof.kind !== 'thank_you';
  const action =
    !far || !shown
      ? inTheRoom[proof.kind]
      : format === 'by phone' || paper.includes(proof.kind)
        ? 'Send the day before'
        : 'On your screen';
  return `${action}: ${quoted(proof.words, 40)}${ready}.`;
}

/** The question that finds out about the doubt, then blanks turned into questions; at most three. */
export function asks({ obstacles, blanks }: BriefContent): string[] {
  const first = obstacles.length > 0 ? [whichReading] : [];
  const wanted = (
    [
      'need',
      'problem',
      'motive',
      'hope',
      'dynamics',
      'challenge',
      'value',
      'ideal_candidate',
    ] as const
  ).filter((topic) => blanks.includes(topic));
  return [...first, ...wanted.slice(0, 3 - first.length).map((topic) => askThem[topic])];
}

function toldLines({ statements, mismatches, picture }: BriefContent, size: Size): string[] {
  const flagged = mismatches.map(
    (each) => `${mismatchLine(each, '', size.quote > 60 ? 50 : 24)} ${onPurpose[each.topic]}`,
  );
  const rest = statements.filter(
    (each) => !mismatches.some((mismatch) => mismatch.topic === each.topic),
  );
  const latest = rest.filter(
    (each, index) => rest.findIndex(({ topic }) => topic === each.topic) === index,
  );
  const shown = size.older ? rest.slice(0, 5) : latest;
  return [...flagged, ...shown.map((each) => statementLine(each, picture.numbers, size))];
}

function statementLine(each: Statement, numbers: ReadonlyMap<string, number>, size: Size): string {
  const round = numbers.get(each.roundId);
  const where = [
    ...(each.to === null ? [] : [cut(each.to, 24)]),
    ...(round === undefined ? [] : [`round ${round}`]),
  ].join(', ');
  return `${statementTopics[each.topic]}: ${quoted(each.quote, Math.min(size.quote, 60))}${where === '' ? '' : ` (${where})`}`;
}

function besideParts({ people, picture }: BriefContent, size: Size): Part[] {
  const raised = people
    .filter((each) => each.raised.length > 0)
    .slice(0, 3)
    .map(
      ({ name, raised: what }) =>
        `${cut(name, 24)}: ${listed(what.slice(0, 2).map(obstacleInside))}`,
    );
  const views = viewsOf(picture.ledger)
    .slice(-1)
    .map(
      ({ line, against }) =>
        `${quoted(line.quote, Math.min(60, size.quote))}${by(line.by)}, but ${quoted(against.quote, Math.min(60, size.quote))}${by(against.by)}. Ask which it is.`,
    );
  return [
    ...(raised.length > 0 ? [heading('WHO RAISED WHAT'), lines(raised)] : []),
    ...(views.length > 0 ? [heading('TWO VIEWS OF THE JOB'), lines(views)] : []),
  ];
}

function changeLine(change: Change, length: number): string {
  const cause = quoted(change.line.quote, Math.min(length, 70));
  const who = by(change.line.by);
  switch (change.kind) {
    case 'new':
      return `${obstacleName(change.obstacle)} is new, because of ${cause}${who}`;
    case 'first':
      return `${obstacleName(change.obstacle)} comes first now, because of ${cause}${who}`;
    case 'settled':
      return `${obstacleName(change.obstacle)} is off: they called it settled, ${cause}${who}`;
    case 'want':
      return `What they want most is new: ${cause}${who}`;
    case 'views':
      return `There are two views now, because of ${cause}${who}`;
    default:
      return change satisfies never;
  }
}

/** What to ask the recruiter while people or format are not known; null: both are. */
function recruiterQuestion({ next, unknown }: BriefContent): string | null {
  if (next === null || (!unknown.people && !unknown.format)) return null;
  const on = next.at === null ? 'next time' : `on ${theDay(next.at)}`;
  const what =
    unknown.people && unknown.format
      ? `Who will I meet ${on}, and is it in the room or on video?`
      : unknown.people
        ? `Who will I meet ${on}?`
        : `Is it in the room or on video ${on}?`;
  return `For the recruiter: "${what}"`;
}
