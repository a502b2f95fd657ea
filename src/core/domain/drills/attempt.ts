import { feedbackOn, type Feedback } from '../../feedback/feedback.ts';
import {
  kinds as answerKinds,
  typedLength,
  type ItemName,
  type Kind,
} from '../../feedback/kinds.ts';
import type { Context } from '../../flow/types.ts';
import { concernOf } from '../../ontology/index.ts';
import { kinds } from '../records.ts';
import { dayOf } from './day.ts';
import {
  fullAnswerGate,
  keyPointsGate,
  otherWordingGate,
  probeGate,
  tightGate,
  type Item,
  type TightAnswer,
} from './gates.ts';
import { playedRung, type Gate, type Rung } from './ladder.ts';
import type { Drill, WeakSpot } from './records.ts';
import { firstRung } from './spots.ts';
import { afterAnswer, afterPoints, counts, newStanding, type Standing } from './standing.ts';

const rungs: readonly Rung[] = [1, 2, 3, 4, 5, 6];
export const rungOf = (value: number): Rung => rungs.find((each) => each === value) ?? 1;

/** The rung that is played now. */
export const playedNow = (spot: WeakSpot, short: boolean): Rung =>
  playedRung(rungOf(spot.rung), short);

export const wordings = ['straight', 'sideways', 'pushing'] as const;
export type Wording = (typeof wordings)[number];

/** The question in one of its wordings; a question of the candidate's own has one only. */
export function wordingOf(spot: WeakSpot, wording: string): string {
  const bank = concernOf(spot.concern);
  if (bank === null || spot.noted || wording === 'straight') return spot.text;
  return wording === 'sideways' ? bank.sideways : bank.pushing;
}

/** The wordings a question has. */
export const wordingsOf = (spot: WeakSpot): readonly Wording[] =>
  concernOf(spot.concern) === null || spot.noted ? ['straight'] : wordings;

/** How one answer reads by the rules, with what this employer and the candidate said around it. */
export function feedbackFor(drill: Drill, spot: WeakSpot, context: Context<unknown>): Feedback {
  const { records } = context;
  const { processId } = spot;
  const topic = { salary: 'pay', 'current-pay': 'pay', 'notice-period': 'notice' }[spot.concern];
  const others = [
    ...records.list(kinds.weakSpot, 'none'),
    ...(processId === null ? [] : records.list(kinds.weakSpot, processId)),
  ];
  return feedbackOn({
    kind: spot.kind,
    question: wordingOf(spot, drill.wording),
    theirs:
      processId === null ? [] : records.list(kinds.ledger, processId).map(({ quote }) => quote),
    text: drill.text,
    seconds: drill.timed,
    earlier:
      processId === null || topic === undefined
        ? []
        : records
            .list(kinds.statement, processId)
            .filter((each) => each.topic === topic)
            .map(({ quote }) => quote),
    others: others.flatMap(({ concern, text, best }) =>
      best === null || concern === spot.concern ? [] : [{ question: text, text: best }],
    ),
    meant: drill.meant,
  });
}

/** The checklist as it is fixed with the answer, before the candidate rates it. */
export function fixed(drill: Drill, feedback: Feedback): Drill {
  const of = (status: string) =>
    feedback.checks.filter((check) => check.status === status).map(({ item }) => item);
  const { words, seconds } = feedback;
  return { ...drill, found: of('found'), missing: of('not_found'), words, seconds };
}

/** What no rule judges: which of it the candidate ticks with each of the four buttons. */
const ticks: Partial<Record<Kind, Record<'both' | 'answers' | 'mine' | 'neither', ItemName[]>>> = {
  weakness: { both: ['named', 'changed'], answers: ['named'], mine: ['changed'], neither: [] },
  why: { both: ['blame'], answers: ['blame'], mine: [], neither: [] },
};

/** The answer with the candidate's own rating and ticks; what they leave unticked is not there. */
export function rated(drill: Drill, kind: Kind, self: Drill['self']): Drill {
  const asked = answerKinds[kind].items.flatMap(([item, judging]) =>
    judging === 'asked' ? [item] : [],
  );
  const known = self === 'both' || self === 'answers' || self === 'mine' || self === 'neither';
  if (!known) return { ...drill, self };
  const claimed = ticks[kind]?.[self] ?? [];
  const gone = asked.filter((item) => !claimed.includes(item));
  return { ...drill, self, claimed, missing: [...drill.missing, ...gone] };
}

/** Checklist items as a gate counts them; without an employer nothing can be linked to one. */
export function itemsOf(drill: Drill, spot: WeakSpot): Item[] {
  const ticked = drill.claimed.filter((item) => !drill.missing.includes(item));
  return [
    ...[...drill.found, ...ticked].map((): Item => 'there'),
    ...drill.missing.map((item): Item => {
      if (drill.claimed.includes(item)) return 'there';
      return item === 'link' && spot.processId === null ? 'open' : 'missing';
    }),
  ];
}

/** An answer as the rung against the clock looks at it. */
export function tightOf(drill: Drill, spot: WeakSpot, feedback: Feedback): TightAnswer {
  return {
    items: itemsOf(drill, spot),
    refused: feedback.refusal !== null,
    withinLength: feedback.length === 'within',
    headlineFirst: feedback.headlineFirst || drill.claimed.includes('first'),
  };
}

export interface Judged {
  drill: Drill;
  spot: WeakSpot;
  feedback: Feedback;
  earlier: readonly Drill[];
  /** Follow-ups answered so far, with whether they fit what was said before. */
  probes: readonly { answered: boolean; contradicts: boolean }[];
}

/** What an answer comes to at the rung it was given at. */
export function judge({ drill, spot, feedback, earlier, probes }: Judged): Gate {
  const items = itemsOf(drill, spot);
  const refused = feedback.refusal !== null;
  switch (playedRung(rungOf(drill.rung), drill.short)) {
    case 1: {
      const day = dayOf(drill);
      const passed = earlier.some(
        (each) => each.cold && each.outcome?.result === 'good' && dayOf(each) < day,
      );
      // whoever wants no points climbs by a second whole answer, cold, on a later day
      if (passed && spot.points.length === 0) return fullAnswerGate(items, refused);
      return keyPointsGate({ meeting: 'first', items, refused });
    }
    case 2:
      return fullAnswerGate(items, refused);
    case 4:
      return probeGate(probes);
    case 5: {
      const { result } = fullAnswerGate(items, refused);
      const now = { wording: drill.wording, day: dayOf(drill) };
      const here = earlier.filter((each) => each.rung === 5 && each.outcome?.result === 'good');
      const passed = here.map((each) => ({ wording: each.wording, day: dayOf(each) }));
      return otherWordingGate(result, now, passed);
    }
    default:
      return tightGate(tightOf(drill, spot, feedback));
  }
}

/** Where a question stands after all its answers; what was practice changes nothing. */
export function standingAfter(spot: WeakSpot, drills: readonly Drill[]): Standing {
  return drills.reduce(
    (standing, { at, zone, short, outcome, cold, found }) => {
      if (outcome === null) return standing;
      const { result, stays } = outcome;
      const gate: Gate = stays ? { result, stays } : { result };
      if (!cold) return short && isRecall(found) ? afterPoints(standing, gate) : standing;
      return afterAnswer(standing, { at, zone, short, gate });
    },
    newStanding(firstRung(spot)),
  );
}

/** Key points from memory are kept as items of their own. */
export const isRecall = (found: readonly string[]): boolean =>
  found.some((item) => item.startsWith('point-'));

/** Whether an answer now would count, or is practice. */
export const wouldCount = (spot: WeakSpot, drills: readonly Drill[], context: Context<unknown>) =>
  counts(standingAfter(spot, drills), { at: context.now, zone: context.zone });

const daysKept = 10;

/** The question's row after an answer was judged: standing, and the answer where it is the best so far. */
export function settled(spot: WeakSpot, drills: readonly Drill[]): WeakSpot {
  const { rung, last, passDays } = standingAfter(spot, drills);
  const latest = drills.at(-1);
  const score = ({ found, claimed }: Drill) => found.length + claimed.length;
  // of two that hold as much the one of the right length, else the later one
  const rank = (each: Drill) =>
    score(each) + (typedLength(spot.kind, each.words) === 'within' ? 0.5 : 0);
  const kept = drills.find(({ text }) => text === spot.best);
  const better =
    latest !== undefined &&
    latest.text !== '' &&
    latest.found.length > 0 &&
    (kept === undefined || rank(latest) >= rank(kept));
  return {
    ...spot,
    rung,
    last,
    passDays: passDays.slice(-daysKept),
    best: better ? latest.text : spot.best,
  };
}
