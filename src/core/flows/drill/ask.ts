import { addDays } from '../../domain/drills/day.ts';
import { laterKey } from '../../domain/reminder-keys.ts';
import { practiceKey, practiceOf, timeOn, withMoved } from '../../domain/drills/remind.ts';
import { interviewDay, today } from '../../domain/drills/spots.ts';
import { kinds as answerKinds } from '../../feedback/kinds.ts';
import { kinds } from '../../domain/records.ts';
import { write } from '../../flow/record.ts';
import { end, type Step } from '../../flow/types.ts';
import { drill as words } from '../../words/en/drill.ts';
import { reasonFor, sumsFor } from './begin.ts';
import {
  fresh,
  nextWhen,
  rankedNow,
  rungHere,
  spotNow,
  wordingNow,
  type DrillContext,
  type DrillData,
} from './place.ts';
import { heard } from './answer.ts';
import { asksOther, onward, otherWording, secondsSince } from './onward.ts';
import { aside } from './aside.ts';
import { mixedFor } from './pressure.ts';

/** Whoever answers a practice message is asked no question about them. */
const answeredIt = (context: DrillContext) => {
  const practice = practiceOf(context);
  return practice.unanswered === 0 ? [] : [write(kinds.practice, { ...practice, unanswered: 0 })];
};

const offer: Step<DrillData> = {
  to: ['warmup', 'offer', end],
  loose: true,
  ask: (context) => {
    const { ids, unasked, short } = context.data;
    const first = rankedNow(context);
    const spot = first?.spot ?? spotNow(context);
    const because = first === null ? '' : reasonFor(first, context);
    return words.offer(spot, because, ids.length, { unasked, short });
  },
  answer: (answer, context) => {
    const record = answeredIt(context);
    const id = answer.kind === 'choice' ? answer.id : '';
    const { ids, processId } = context.data;
    if (id === 'start') return { next: 'warmup', record };
    if (id === 'two') return { next: 'warmup', set: { ids: ids.slice(0, 2) }, record };
    if (id === 'sums') return { next: 'offer', tell: [words.sums(sumsFor(processId, context))] };
    if (id === 'hour') {
      const at = context.now + 3_600_000;
      return {
        next: 'offer',
        sleep: true,
        record,
        say: [words.inAnHour(at, context.zone)],
        effects: [{ kind: 'remind', key: laterKey(context.dialogue), at }],
      };
    }
    if (id === 'tomorrow') {
      const day = addDays(today(context), 1);
      const at = timeOn(day, practiceOf(context).hour, context);
      const round = processId === '' ? null : interviewDay(processId, context);
      if (round !== null && day >= round) return { next: end, record, say: [words.roundTomorrow] };
      const key = practiceKey(processId === '' ? 'none' : processId, day);
      const move = { processId, from: today(context), to: day, hour: null };
      const moved = withMoved({ ...practiceOf(context), unanswered: 0 }, move, today(context));
      return {
        next: end,
        record: processId === '' ? record : [write(kinds.practice, moved)],
        say: [words.onDay(at, context.zone)],
        effects: [{ kind: 'remind', key, at }],
      };
    }
    return { next: end };
  },
};

const warmup: Step<DrillData> = {
  to: ['question'],
  unless: ({ data }) => (data.warm ? null : 'question'),
  ask: () => words.warmUp(),
  answer: () => ({ next: 'question' }),
};

const sureness = { unsure: 20, half: 50, sure: 80 } as const;

const question: Step<DrillData> = {
  to: ['question', 'clock', 'recall', 'reply', 'self', 'meant', 'pressure', 'finish', end],
  unless: (context) => {
    const { at, ids } = context.data;
    const id = ids[at];
    if (id === undefined) return 'finish';
    // met in this sitting: only the points are asked for
    return ids.indexOf(id) < at ? 'recall' : null;
  },
  ask: (context) => {
    const { at, ids } = context.data;
    return words.question(spotNow(context), wordingNow(context), at + 1, new Set(ids).size);
  },
  answer: (answer, context) => {
    if (answer.kind === 'skip') return { ...onward(context), say: [words.skipped] };
    if (answer.kind === 'text') {
      if (asksOther(answer.text)) return otherWording(context, 'question');
      const beside = aside(answer.text, 'question', context);
      if (beside !== null) return beside;
      if (to(context) === 'reply') return heard(answer.text, context);
      return { again: [words.sureAgain] };
    }
    const id = answer.kind === 'choice' ? answer.id : '';
    const confidence = id === 'unsure' || id === 'half' || id === 'sure' ? sureness[id] : null;
    const next = to(context);
    const mixed = next === 'pressure' ? mixedFor(context) : [];
    const began = next === 'pressure' ? context.now : 0;
    return { next, set: { confidence, mixed, began } };
  },
};

/** How the question is played: by what stands next on its ladder. */
function to(context: DrillContext): 'reply' | 'recall' | 'clock' | 'pressure' {
  const spot = spotNow(context);
  switch (rungHere(context)) {
    case 1:
      return spot.points.length > 0 ? 'recall' : 'reply';
    case 3:
      return 'clock';
    case 6:
      return 'pressure';
    default:
      return 'reply';
  }
}

const clock: Step<DrillData> = {
  to: ['running', 'reply', 'question', 'clock', end],
  ask: (context) => {
    const { kind } = spotNow(context);
    return words.clock(kind, answerKinds[kind].seconds);
  },
  answer: (answer, context) => {
    if (answer.kind === 'skip') return { ...onward(context), say: [words.skipped] };
    if (answer.kind === 'choice' && answer.id === 'begin')
      return { next: 'running', set: { began: context.now } };
    if (answer.kind === 'choice') return { next: 'reply' };
    const beside = answer.kind === 'text' ? aside(answer.text, 'clock', context) : null;
    if (beside !== null) return beside;
    return { again: [words.clockAgain] };
  },
};

const running: Step<DrillData> = {
  to: ['reply'],
  ask: () => words.running(),
  answer: (answer, context) => {
    const timed = answer.kind === 'skip' ? null : secondsSince(context.data.began, context.now);
    return { next: 'reply', set: { timed }, say: timed === null ? [] : [words.clocked(timed)] };
  },
};

/** The questions answered in this sitting, once more as practice. */
const repeatedNow = ({ data }: DrillContext): Partial<DrillData> => ({
  ids: data.answered,
  answered: [],
  at: 0,
});

const finish: Step<DrillData> = {
  to: ['question', end],
  loose: true,
  ask: (context) => words.finish(context.data.answered.length, nextWhen(context)),
  answer: (answer, context) => {
    const id = answer.kind === 'choice' ? answer.id : '';
    if (id === 'other') return { next: end, run: { flow: 'practice', data: {} } };
    if (id === 'again') return { next: 'question', set: { ...fresh, ...repeatedNow(context) } };
    return { next: end, say: [words.good] };
  },
};

export const askSteps = { offer, warmup, question, clock, running, finish };
