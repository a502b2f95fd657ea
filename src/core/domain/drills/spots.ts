import type { Context } from '../../flow/types.ts';
import { concernOf } from '../../ontology/index.ts';
import { isClosed, obstaclesOf, type Obstacle } from '../obstacles.ts';
import { kinds, type Process, type Question, type Round } from '../records.ts';
import { dayOf, type LocalDay } from './day.ts';
import { kindOf } from './kind.ts';
import { startRung, type Rung } from './ladder.ts';
import type { DrillQuestion, Severity } from './question.ts';
import type { WeakSpot } from './records.ts';

/** What everyone gets asked: there from day one (G10). */
const common = ['salary', 'weakness'] as const;

/** A spot with the counts its rank depends on. */
export interface Spot {
  spot: WeakSpot;
  question: DrillQuestion;
}

type Origin = Pick<WeakSpot, 'processId' | 'concern' | 'label' | 'from' | 'by'>;

export function newSpot(id: string, origin: Origin, line: string | null): WeakSpot {
  const bank = concernOf(origin.concern);
  const text = line ?? bank?.straight ?? origin.label;
  return {
    ...origin,
    id,
    text: text.slice(0, 300),
    noted: line !== null && origin.from !== 'own',
    kind: kindOf(origin.concern, text),
    severity: 3,
    rung: startRung(origin.from === 'shaky' ? 'shaky' : 'off_guard'),
    last: null,
    passDays: [],
    best: null,
    points: [],
    pointsOn: null,
    answers: 0,
    removed: false,
  };
}

/** Where its ladder begins. */
export const firstRung = ({ from }: Pick<WeakSpot, 'from'>): Rung =>
  startRung(from === 'shaky' ? 'shaky' : 'off_guard');

/**
 * What an employer's questions make worth drilling and what has no row yet: off guard, harder than
 * expected, asked again. What was removed does not come back (docs/behaviour.md, Drills: G10).
 */
export function arisen(
  processId: string,
  worries: readonly Obstacle[],
  known: readonly WeakSpot[],
  fresh: () => string,
): WeakSpot[] {
  const met = new Set<string>();
  return worries.flatMap((concern) => {
    const from = groundOf(concern);
    if (from === null || known.some((spot) => isAbout(spot, concern))) return [];
    const hard = concern.questions.findLast(
      ({ outcome }) => outcome === (from === 'repeats' ? outcome : from),
    );
    const root = concern.questions.find(({ sameAs }) => sameAs === null) ?? hard;
    if (root === undefined || hard === undefined) return [];
    const { id, label } = root.topic;
    if (met.has(id)) return [];
    met.add(id);
    const line = concernOf(id) === null ? hard.quote : null;
    return [newSpot(fresh(), { processId, concern: id, label, from, by: hard.by }, line)];
  });
}

/** Every worry of an employer, grouped as the candidate left it. */
export function worriesOf(processId: string, { records }: Context<unknown>): Obstacle[] {
  const rounds = records.list(kinds.round, processId);
  return obstaclesOf({
    questions: records.list(kinds.question, processId),
    kept: records.list(kinds.obstacle, processId),
    numbers: new Map(rounds.map(({ id, number }) => [id, number])),
  });
}

function groundOf(concern: Obstacle): 'off_guard' | 'shaky' | 'repeats' | null {
  if (concern.settled || isClosed(concern) || concern.kept?.dismissed === true) return null;
  if (concern.offGuard > 0) return 'off_guard';
  if (concern.shaky > 0) return 'shaky';
  const asked = concern.questions.some(({ times, followUps }) => times > 1 || followUps > 0);
  const everyone = concern.questions.some(({ topic }) => concernOf(topic.id)?.everyone === true);
  return asked || (concern.inRounds.length > 1 && !everyone) ? 'repeats' : null;
}

export const isAbout = (spot: WeakSpot, concern: Obstacle): boolean =>
  concern.questions.some(({ topic }) => topic.id === spot.concern);

/** Everything that arose and has no row yet, over all employers that run, and what everyone gets asked. */
export function missingSpots(context: Context<unknown>, processes: readonly Process[]): WeakSpot[] {
  const { records, id } = context;
  const own = processes.flatMap((process) =>
    arisen(
      process.id,
      worriesOf(process.id, context),
      records.list(kinds.weakSpot, process.id),
      id,
    ),
  );
  const held = records.list(kinds.weakSpot, 'none');
  const everyone = common.flatMap((concern) => {
    if (held.some((spot) => spot.concern === concern)) return [];
    const label = concernOf(concern)?.label ?? concern;
    return [newSpot(id(), { processId: null, concern, label, from: 'everyone', by: null }, null)];
  });
  return [...own, ...everyone];
}

/** What a sitting for an employer draws from: its own, the candidate's, and what everyone gets asked. */
export function spotsFor(
  processId: string | null,
  context: Context<unknown>,
  fresh: readonly WeakSpot[] = [],
): Spot[] {
  const { records } = context;
  const held = [...(processId === null ? [] : records.list(kinds.weakSpot, processId))];
  const shared = [...records.list(kinds.weakSpot, 'none')];
  for (const spot of fresh) {
    if (spot.processId === null) shared.push(spot);
    else if (spot.processId === processId) held.push(spot);
  }
  const own = held.filter(({ removed }) => !removed);
  const general = shared.filter(
    ({ removed, concern }) => !removed && !own.some((spot) => spot.concern === concern),
  );
  const concerns = processId === null ? [] : worriesOf(processId, context);
  const told = processId === null ? [] : records.list(kinds.round, processId);
  // a round that is still being told counts with what was told of it
  const asked = new Set(
    concerns.flatMap(({ questions }) => questions.map(({ roundId }) => roundId)),
  );
  const rounds = told.filter(({ id, state }) => state === 'done' || asked.has(id)).length;
  return [...own, ...general].map((spot) => ({
    spot: renamed(spot, concerns),
    question: questionOf(spot, spot.processId === null ? null : concerns, rounds),
  }));
}

/** Called as the candidate calls the worry now. */
function renamed(spot: WeakSpot, concerns: readonly Obstacle[]): WeakSpot {
  const worry = spot.processId === null ? null : concerns.find((each) => isAbout(spot, each));
  return worry?.kept?.name == null ? spot : { ...spot, label: worry.kept.name };
}

function questionOf(
  spot: WeakSpot,
  concerns: readonly Obstacle[] | null,
  rounds: number,
): DrillQuestion {
  const concern = concerns?.find((each) => isAbout(spot, each));
  return {
    id: spot.id,
    concern: spot.concern,
    theme: spot.kind,
    text: spot.text,
    // what they said of the worry itself holds for its question
    severity: severityOf(concern?.kept?.severity ?? spot.severity),
    asked: concern?.times ?? 0,
    followUps: concern?.followUps ?? 0,
    rounds: concerns === null ? 0 : rounds,
    offGuard: spot.from === 'off_guard',
    last: spot.last && { day: dayOf(spot.last), result: spot.last.result },
  };
}

const severities: readonly Severity[] = [1, 2, 3, 4, 5];
const severityOf = (value: number): Severity | null =>
  severities.find((each) => each === value) ?? null;

export const today = ({ now, zone }: Context<unknown>): LocalDay => dayOf({ at: now, zone });

/** The employer's next round with a date, as the rounds stand. */
export function nextRoundOf(rounds: readonly Round[], now: number): Round | null {
  const coming = rounds.filter(
    ({ state, at }) => state === 'coming' && at !== null && at.utc > now,
  );
  coming.sort((a, b) => (a.at?.utc ?? 0) - (b.at?.utc ?? 0));
  return coming[0] ?? null;
}

/** The local day of the next round, in the candidate's zone; null: none has a date. */
export function interviewDay(processId: string, context: Context<unknown>): LocalDay | null {
  const next = nextRoundOf(context.records.list(kinds.round, processId), context.now);
  return next?.at ? dayOf({ at: next.at.utc, zone: context.zone }) : null;
}

/**
 * Questions that were practised since the round before and that a round's telling did not name:
 * every one is asked about, those practised last first.
 */
export function practisedUnnamed(
  { processId, id: roundId }: Pick<Round, 'processId' | 'id'>,
  named: readonly Question[],
  context: Context<unknown>,
): WeakSpot[] {
  const all = context.records.list(kinds.question, processId);
  const told = context.records
    .list(kinds.round, processId)
    .flatMap(({ id, debriefedAt }) =>
      id === roundId || debriefedAt === null ? [] : [debriefedAt],
    );
  const since = Math.max(0, ...told);
  const byId = new Map(all.map((each) => [each.id, each]));
  const topics = new Set(
    named.flatMap(({ topic, sameAs }) => [topic.id, byId.get(sameAs ?? '')?.topic.id ?? topic.id]),
  );
  return [
    ...context.records.list(kinds.weakSpot, processId),
    ...context.records.list(kinds.weakSpot, 'none'),
  ]
    .filter(({ removed, last, concern }) => {
      return !removed && last !== null && last.at > since && !topics.has(concern);
    })
    .sort((a, b) => (b.last?.at ?? 0) - (a.last?.at ?? 0) || (a.label < b.label ? -1 : 1));
}
