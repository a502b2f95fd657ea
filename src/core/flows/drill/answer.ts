import { feedbackFor, fixed, judge, rated, rungOf, settled } from '../../domain/drills/attempt.ts';
import type { Drill, WeakSpot } from '../../domain/drills/records.ts';
import { readAnswer } from '../../feedback/answer.ts';
import type { Feedback } from '../../feedback/feedback.ts';
import { secondsAloud } from '../../feedback/kinds.ts';
import { isThin } from '../../feedback/refusal.ts';
import { kinds } from '../../domain/records.ts';
import { remove, write, type Write } from '../../flow/record.ts';
import { end, type Outcome, type Step } from '../../flow/types.ts';
import { text } from '../../message/message.ts';
import { cut } from '../../words/en/names.ts';
import { drill as words } from '../../words/en/drill.ts';
import { elsewhere, nothingToGoOn } from '../../words/en/feedback.ts';
import { asksOther, isCold, onward, otherWording } from './onward.ts';
import { aside } from './aside.ts';
import {
  drillNow,
  drillsOf,
  formNow,
  rungHere,
  spotNow,
  wordingNow,
  type DrillContext,
  type DrillData,
} from './place.ts';

/** The most one answer may hold, over all its messages. */
export const longestAnswer = 12_000;

/** An answer that begins, as a row. */
export function newDrill(spot: WeakSpot, said: string, context: DrillContext): Drill {
  const { short, confidence, timed } = context.data;
  return {
    processId: spot.processId,
    spotId: spot.id,
    number: spot.answers + 1,
    at: context.now,
    zone: context.zone,
    rung: rungHere(context),
    wording: formNow(context),
    short,
    cold: isCold(context),
    confidence,
    text: said.slice(0, longestAnswer),
    timed,
    meant: false,
    found: [],
    missing: [],
    claimed: [],
    words: 0,
    seconds: 0,
    self: null,
    followUps: [],
    outcome: null,
  };
}

const refusalsBeforeLeaving = 2;

const reply: Step<DrillData> = {
  to: ['self', 'meant', 'reply', 'question', end],
  ask: (context) => {
    const spot = spotNow(context);
    const { refused } = context.data;
    if (refused > 0) return words.rough(spot, refused >= refusalsBeforeLeaving);
    if (context.data.again) return words.onceMore(spot, wordingNow(context));
    if (context.data.timed !== null) return words.afterClock();
    return words.reply(spot, context.data.at === 0);
  },
  answer: (answer, context) => {
    if (answer.kind === 'skip' || answer.kind === 'choice')
      return { ...onward(context), say: [words.skipped] };
    if (answer.kind !== 'text') return { stay: true };
    // before the answer the other wording is as cold as the first
    if (asksOther(answer.text)) return otherWording(context, 'question');
    return aside(answer.text, 'reply', context) ?? heard(answer.text, context);
  },
};

/** One message of an answer: refused kindly, or kept with its checklist fixed. */
export function heard(said: string, context: DrillContext): Outcome<DrillData> {
  const spot = spotNow(context);
  const begun = drillNow(context);
  const drill: Drill =
    begun === null
      ? newDrill(spot, said, context)
      : { ...begun, text: `${begun.text}\n${said}`.slice(0, longestAnswer) };
  const feedback = feedbackFor(drill, spot, context);
  const refused = feedback.refusal?.refused;
  if (refused === 'empty' || refused === 'thin' || refused === 'pasted') {
    const set = { refused: context.data.refused + 1 };
    return { next: 'reply', set, say: [text(nothingToGoOn(refused, said))] };
  }
  const record = [
    write(kinds.drill, fixedNow(drill, feedback)),
    ...(begun === null ? [write(kinds.weakSpot, { ...spot, answers: drill.number })] : []),
  ];
  return {
    next: refused === undefined ? 'self' : 'meant',
    set: { number: drill.number, wording: drill.wording, refused: 0 },
    record,
  };
}

/** From first and last sentence alone the rest cannot be seen: it stays open. */
export function fixedNow(drill: Drill, feedback: Feedback): Drill {
  const all = fixed(drill, feedback);
  return onlyEnds(all) ? { ...all, missing: all.missing.filter((item) => item === 'first') } : all;
}

const shareOfEnds = 0.4;

/** Far fewer words than were spoken: first and last sentence. */
export const onlyEnds = ({ timed, words: typed }: Drill): boolean =>
  timed !== null && secondsAloud(typed) < timed * shareOfEnds;

function doubt({ refusal }: Feedback, spot: WeakSpot): string {
  if (refusal?.refused !== 'other' && refusal?.refused !== 'off_topic') return words.wasItMeant;
  return elsewhere(refusal, cut(spot.label, 60));
}

/** 'Was it meant for this question?' */
const meant: Step<DrillData> = {
  to: ['self', 'meant', 'reply'],
  ask: (context) => {
    const spot = spotNow(context);
    const drill = drillNow(context);
    if (drill === null) return words.meant(words.wasItMeant);
    return words.meant(doubt(feedbackFor(drill, spot, context), spot));
  },
  answer: (answer, context) => {
    const spot = spotNow(context);
    const drill = drillNow(context);
    if (drill === null) return { next: 'reply' };
    if (answer.kind === 'choice' && answer.id === 'was') {
      const own = { ...drill, meant: true };
      const record = [write(kinds.drill, fixedNow(own, feedbackFor(own, spot, context)))];
      return { next: 'self', record };
    }
    const gone = remove(kinds.drill, drill);
    if (answer.kind !== 'text') return { next: 'reply', set: { number: 0 }, record: [gone] };
    const anew = heard(answer.text, { ...context, data: { ...context.data, number: 0 } });
    if ('again' in anew) return anew;
    return { ...anew, record: [gone, ...(anew.record ?? [])] };
  },
};

const ratings = ['both', 'answers', 'mine', 'neither', 'yes', 'nearly', 'no'] as const;

const self: Step<DrillData> = {
  to: ['self', 'meant', 'reply', 'feedback', end],
  ask: (context) => {
    const { at, again } = context.data;
    return words.self(spotNow(context).kind, at === 0 && !again);
  },
  answer: (answer, context) => {
    if (answer.kind === 'text') {
      // 'yes' is no further sentence of the answer
      if (isThin(readAnswer(answer.text)) || asksOther(answer.text))
        return { again: [words.selfAgain] };
      const beside = aside(answer.text, 'self', context);
      if (beside !== null) return beside;
      return heard(answer.text, context);
    }
    const drill = drillNow(context);
    if (drill === null) return { next: 'feedback' };
    const id = answer.kind === 'choice' ? answer.id : '';
    const said = ratings.find((each) => each === id) ?? null;
    const own = rated(drill, spotNow(context).kind, said);
    return { next: 'feedback', record: judged(own, context) };
  },
};

/**
 * The rows after an answer was judged: the answer, and where its question stands now. What waits
 * for two follow-ups is judged after them.
 */
export function judged(drill: Drill, context: DrillContext, probes: Probed[] = []): Write[] {
  const spot = spotNow(context);
  const all = drillsOf(spot, context);
  const earlier = all.filter(({ number }) => number < drill.number);
  if (rungOf(drill.rung) === 4 && drill.cold && probes.length < 2)
    return [write(kinds.drill, drill)];
  const feedback = feedbackFor(drill, spot, context);
  const { result, stays = false } = judge({ drill, spot, feedback, earlier, probes });
  const after: Drill = { ...drill, outcome: { result, stays } };
  return [write(kinds.drill, after), write(kinds.weakSpot, settled(spot, [...earlier, after]))];
}

export interface Probed {
  answered: boolean;
  contradicts: boolean;
}

export const answerSteps = { reply, meant, self };
