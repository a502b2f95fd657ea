import { z } from 'zod';
import { isRunning, processNamed } from '../domain/processes.ts';
import { kinds, type Process, type Round } from '../domain/records.ts';
import { silence } from '../domain/reminders.ts';
import { defineFlow } from '../flow/define.ts';
import { write, type Write } from '../flow/record.ts';
import { parkedKind } from '../flow/state.ts';
import {
  end,
  type Context,
  type Data,
  type Outcome,
  type Start,
  type Step,
  type Told,
} from '../flow/types.ts';
import { message } from '../message/message.ts';
import { readOpening } from '../opening/opening.ts';
import { closing as words } from '../words/en/closing.ts';
import { processHere } from './here.ts';
import { putAway } from './later.ts';

const hows = ['rejected', 'offer', 'stepped'] as const;
const data = z.object({
  processId: z.string().default(''),
  how: z.enum(hows).nullable().default(null),
  /** How it ended, as their message said; a press on the employer confirms it. */
  said: z.enum(hows).nullable().default(null),
});
type ClosingData = z.infer<typeof data>;
type ClosingContext = Context<ClosingData>;

const running = (context: ClosingContext) => context.records.list(kinds.process).filter(isRunning);

const which: Step<ClosingData> = {
  to: ['how', 'why', end],
  unless: (context) => {
    if (context.data.processId !== '') return 'how';
    return running(context).length === 0 ? { next: end, tell: [words.nothingRunning] } : null;
  },
  ask: (context) => words.which(running(context)),
  answer: (answer, context) => {
    if (answer.kind === 'skip') return { next: end };
    const named =
      answer.kind === 'choice'
        ? context.records.get(kinds.process, answer.id)
        : answer.kind === 'text'
          ? processNamed(answer.text, running(context))
          : null;
    if (named === null) return { again: [words.whichAgain] };
    const set = { processId: named.id };
    if (context.data.said === null) return { next: 'how', set };
    const outcome = ended(named, context.data.said, context);
    return 'next' in outcome ? { ...outcome, set: { ...set, ...outcome.set } } : outcome;
  },
};

const how: Step<ClosingData> = {
  to: ['why', end],
  unless: ({ data }) => (data.how === null ? null : 'why'),
  ask: (context) =>
    context.data.said === null ? words.how() : words.sure(processHere(context), context.data.said),
  answer: (answer, context) => {
    const { said: meant } = context.data;
    if (meant !== null && answer.kind === 'choice' && answer.id === 'keepgoing') {
      return { next: end, say: [words.goesOn] };
    }
    const said =
      answer.kind === 'choice'
        ? answer.id === 'yes'
          ? meant
          : hows.find((each) => each === answer.id)
        : answer.kind === 'text'
          ? readOpening(answer.text).ended
          : null;
    if (said === undefined || said === null) {
      return answer.kind === 'skip'
        ? { next: end, say: [words.goesOn] }
        : { again: [words.howAgain] };
    }
    return ended(processHere(context), said, context);
  },
};

/** Everything of this employer is switched off in the same step that says so. */
function ended(
  process: Process,
  how: (typeof hows)[number],
  context: ClosingContext,
): Outcome<ClosingData> {
  const done = { record: closed(process, how, context), effects: silence(process.id, context) };
  if (how === 'rejected')
    return { next: 'why', ...done, set: { how }, say: [words.rejected(process)] };
  return {
    next: end,
    ...done,
    say: [how === 'offer' ? words.offer(process) : words.stepped(process)],
  };
}

/** What a message such as 'didn't get it' starts, when it is clear whom it is about. */
export function startClosing(
  process: Process,
  how: (typeof hows)[number],
  context: Context<Data>,
): Start | Told {
  const done = { record: closed(process, how, context), effects: silence(process.id, context) };
  if (how === 'rejected') {
    const data = { processId: process.id, how };
    return { flow: 'closing', data, say: [words.rejected(process)], ...done };
  }
  const said = how === 'offer' ? words.offer(process) : words.stepped(process);
  return { tell: [message([said])], ...done };
}

/** The employer is over or has offered; rounds still to come are off, notes stay. */
function closed(process: Process, how: (typeof hows)[number], context: Context<unknown>): Write[] {
  const coming = context.records
    .list(kinds.round, process.id)
    .filter((each) => each.state === 'coming');
  const state = how === 'offer' ? 'offer' : 'over';
  return [
    write(kinds.process, { ...process, state, touched: context.now }),
    ...coming.map((round: Round) => write(kinds.round, { ...round, state: 'cancelled' as const })),
  ];
}

/** Nobody is asked to go on telling of an employer who has just said no. */
function toldNoFurther(context: ClosingContext): Write[] {
  const { processId } = context.data;
  return context.records.list(parkedKind).flatMap((parked) => {
    const [frame] = parked.frames;
    if (frame?.data.processId !== processId) return [];
    const { roundId } = frame.data;
    const round =
      typeof roundId === 'string' ? context.records.get(kinds.round, processId, roundId) : null;
    const half =
      round?.state === 'open' ? [write(kinds.round, { ...round, state: 'partial' as const })] : [];
    return [...putAway(parked, context), ...half];
  });
}

const why: Step<ClosingData> = {
  to: [end],
  unless: ({ data }) => (data.how === 'rejected' ? null : end),
  ask: () => words.why(),
  answer: (answer, context) => {
    const tellings = toldNoFurther(context);
    if (answer.kind !== 'text') return { next: end, record: tellings, say: [words.nothingDue] };
    return {
      next: end,
      record: [write(kinds.process, { ...processHere(context), reason: answer.text }), ...tellings],
      say: [words.whyKept(answer.text)],
    };
  },
};

/** An employer is over: one kind line, everything off, at most one question. */
export const closing = defineFlow({
  name: 'closing',
  passing: true,
  version: 1,
  start: 'which',
  data,
  apart: true,
  steps: { which, how, why },
});

/** The same, asked in the middle of a telling: the telling goes on afterwards. */
export const ending = defineFlow({
  name: 'ending',
  passing: true,
  version: 1,
  start: 'how',
  data,
  steps: { how, why },
});
