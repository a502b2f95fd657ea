import { feedbackFor, rungOf, standingAfter } from '../../domain/drills/attempt.ts';
import { probeGate } from '../../domain/drills/gates.ts';
import { asksFollowUp } from '../../domain/drills/ladder.ts';
import { followUpsIn, probesFor, type Probe } from '../../domain/drills/probes.ts';
import type { Drill, WeakSpot } from '../../domain/drills/records.ts';
import { today } from '../../domain/drills/spots.ts';
import { kinds } from '../../domain/records.ts';
import { readAnswer } from '../../feedback/answer.ts';
import { contradiction } from '../../feedback/contradiction.ts';
import { answersFollowUp } from '../../feedback/feedback.ts';
import { termsOf } from '../../feedback/terms.ts';
import { write } from '../../flow/record.ts';
import { end, type Outcome, type Step } from '../../flow/types.ts';
import type { Part } from '../../message/message.ts';
import { claimLabel, feedbackParts } from '../../words/en/feedback.ts';
import { drill as words } from '../../words/en/drill.ts';
import { heard, judged, onlyEnds, type Probed } from './answer.ts';
import { asksOther, onward, otherWording } from './onward.ts';
import { aside } from './aside.ts';
import { pointsIn } from '../../domain/drills/points.ts';
import { polishedBy } from './recall.ts';
import { drillNow, drillsOf, spotNow, type DrillContext, type DrillData } from './place.ts';

/** How many follow-ups the answer gets: two at the probe, one where some are on record. */
function probesWanted(drill: Drill, context: DrillContext): number {
  if (!drill.cold) return 0;
  const rung = rungOf(drill.rung);
  if (rung === 4) return 2;
  return asksFollowUp(rung, onRecord(context)) ? 1 : 0;
}

function onRecord(context: DrillContext): number {
  const spot = spotNow(context);
  return questionsAbout(spot, context).reduce(
    (sum, each) => sum + each.followUps + followUpsIn(each.quote, toldOf(spot, context)).length,
    0,
  );
}

/** The messages in which it was told. */
function toldOf(spot: WeakSpot, context: DrillContext): string[] {
  const rounds = new Set(questionsAbout(spot, context).map(({ roundId }) => roundId));
  return [...rounds].flatMap((roundId) =>
    context.records.list(kinds.turn, spot.processId ?? 'none', roundId).map(({ text }) => text),
  );
}

const questionsAbout = (spot: WeakSpot, context: DrillContext) =>
  spot.processId === null
    ? []
    : context.records
        .list(kinds.question, spot.processId)
        .filter(({ topic }) => topic.id === spot.concern);

/** What an answer that names its size has told already. */
const asksSize = /^how (?:big|many|much|often)\b/iu;

function probeNow(drill: Drill, context: DrillContext): Probe | null {
  const { probes } = context.data;
  if (probes >= probesWanted(drill, context)) return null;
  const spot = spotNow(context);
  const told = drill.found.includes('size') || drill.found.includes('figure');
  const before = new Set(
    drillsOf(spot, context)
      .filter(({ number }) => number !== drill.number)
      .flatMap(({ followUps }) => followUps.map(({ question }) => question)),
  );
  const open = probesFor(spot, questionsAbout(spot, context), toldOf(spot, context)).filter(
    ({ text }) => !told || !asksSize.test(text),
  );
  // at the probe what they really asked comes first, before it what was not answered yet
  const [notTheirs, answeredOnce] = rungOf(drill.rung) === 4 ? [2, 1] : [1, 2];
  const rank = ({ text, noted }: Probe) =>
    (noted ? 0 : notTheirs) + (before.has(text) ? answeredOnce : 0);
  return open.toSorted((a, b) => rank(a) - rank(b))[probes] ?? null;
}

const mostClaims = 3;

const feedback: Step<DrillData> = {
  to: ['feedback', 'question', 'points', 'reply', 'self', 'meant', end],
  ask: (context) => {
    const drill = drillNow(context);
    if (drill === null) return words.whole();
    const probe = probeNow(drill, context);
    const said = context.data.probes > 0 ? [] : feedbackSaid(drill, context);
    if (probe !== null) return words.probe(said, spotNow(context), probe, context.data.probes);
    return words.feedback(context.data.probes > 0 ? [] : said, claimsOf(drill));
  },
  answer: (answer, context) => {
    const drill = drillNow(context);
    if (drill === null) return onward(context);
    const id = answer.kind === 'choice' ? answer.id : '';
    if (id.startsWith('claim-')) return claimed(id.slice('claim-'.length), drill, context);
    const beside = answer.kind === 'text' ? aside(answer.text, 'feedback', context) : null;
    if (beside !== null) return beside;
    const probe = probeNow(drill, context);
    if (probe !== null) {
      if (answer.kind === 'text') return probed(answer.text, probe, drill, context);
      return unprobed(drill, context);
    }
    if (id === 'again') return { next: 'reply', set: repeat };
    if (answer.kind === 'text') {
      if (asksOther(answer.text)) return otherWording(context, 'reply');
      // A better version typed at once is another try.
      return heard(answer.text, { ...context, data: { ...context.data, ...repeat } });
    }
    return left(drill, context);
  },
};

const repeat = { again: true, number: 0, timed: null };

function feedbackSaid(drill: Drill, context: DrillContext): Part[] {
  const spot = spotNow(context);
  const parts = feedbackParts({
    feedback: feedbackFor(drill, spot, context),
    kind: spot.kind,
    claimed: drill.claimed,
    missing: drill.missing,
    unseen: onlyEnds(drill) ? drill.missing : null,
    by: spot.by,
    alone: spot.processId === null,
    first: context.data.at === 0 && !context.data.again,
  });
  return onlyEnds(drill) ? [words.onlyEnds, ...parts] : parts;
}

const claimsOf = ({ missing, claimed: said }: Drill): [string, string][] =>
  missing
    .filter((item) => !said.includes(item))
    .slice(0, mostClaims)
    .map((item) => [`claim-${item}`, claimLabel(item)]);

/** One press says that it is there, and the item is the candidate's. */
function claimed(item: string, drill: Drill, context: DrillContext): Outcome<DrillData> {
  const own = { ...drill, claimed: [...drill.claimed, item] };
  return { next: 'feedback', record: judged(own, context) };
}

/** An answer to a follow-up. */
function probed(
  said: string,
  probe: Probe,
  drill: Drill,
  context: DrillContext,
): Outcome<DrillData> {
  const spot = spotNow(context);
  const own = {
    ...drill,
    followUps: [...drill.followUps, { question: probe.text, answer: said.slice(0, 2000) }],
  };
  const results = own.followUps.map((each) => probeResult(each, drill, spot));
  const { answered } = results.at(-1) ?? { answered: false };
  const done = results.length >= probesWanted(drill, context);
  const record = judged(own, context, results);
  const set = { probes: context.data.probes + 1 };
  const kept = [words.probeKept(answered, said)];
  if (!done) return { next: 'feedback', set, record, say: kept };
  const outcome = left(own, context, results);
  return 'next' in outcome
    ? { ...outcome, record, say: [...kept, ...(outcome.say ?? [])] }
    : outcome;
}

function probeResult(
  { question, answer }: { question: string; answer: string },
  drill: Drill,
  spot: WeakSpot,
): Probed {
  const answered = answersFollowUp(answer, question, []);
  const contradicts =
    spot.kind === 'terms' &&
    contradiction(readAnswer(answer), termsOf(spot.text), [drill.text]) !== null;
  return { answered, contradicts };
}

/** The follow-ups were left open: at the probe that counts. */
function unprobed(drill: Drill, context: DrillContext): Outcome<DrillData> {
  const open = { answered: false, contradicts: false };
  const results = drill.followUps.map((each) => probeResult(each, drill, spotNow(context)));
  while (results.length < 2) results.push(open);
  const outcome = left(drill, context, results);
  return 'next' in outcome ? { ...outcome, record: judged(drill, context, results) } : outcome;
}

/** On from an answer: what it comes to, then the points where none are chosen yet, or the next question. */
function left(
  drill: Drill,
  context: DrillContext,
  probes: readonly Probed[] = [],
): Outcome<DrillData> {
  const say = verdictOf(drill, context, probes);
  const spot = spotNow(context);
  const asksPoints = rungOf(drill.rung) === 1 && spot.points.length === 0;
  if (asksPoints) return { next: 'points', say };
  return { ...onward(context), say };
}

function verdictOf(drill: Drill, context: DrillContext, probes: readonly Probed[]): Part[] {
  const spot = spotNow(context);
  const drills = drillsOf(spot, context);
  const rows = drills.map((each) =>
    each.number === drill.number ? { ...each, outcome: each.outcome ?? atProbe(probes) } : each,
  );
  const standing = standingAfter(spot, rows);
  const own = rows.find(({ number }) => number === drill.number)?.outcome ?? null;
  if (own === null) return [];
  const first = standing.last?.result ?? null;
  const said = words.verdict(own, standing.rung, drill.cold, first);
  const { passDays, last } = standing;
  const passed = drill.cold && own.result === 'good';
  return [...said, ...polishedBy(passed, { ...spot, passDays, last }, context)];
}

const atProbe = (probes: readonly Probed[]) => ({ ...probeGate(probes), stays: false });

const points: Step<DrillData> = {
  to: ['question', 'points', end],
  ask: () => words.points(),
  answer: (answer, context) => {
    if (answer.kind !== 'text') return onward(context);
    const beside = aside(answer.text, 'points', context);
    if (beside !== null) return beside;
    const chosen = pointsIn(answer.text);
    if (chosen === null) return { again: [words.pointsAgain] };
    const spot = spotNow(context);
    const kept = { ...spot, points: chosen, pointsOn: today(context) };
    const { set, next } = onward(context);
    // in the short form the same day will do: they are asked for once more at the end
    const { ids, short } = context.data;
    return {
      next,
      set: short ? { ...set, ids: [...ids, spot.id] } : set,
      record: [write(kinds.weakSpot, kept)],
      say: [words.pointsKept(chosen.length, short)],
    };
  },
};

export const afterSteps = { feedback, points };
