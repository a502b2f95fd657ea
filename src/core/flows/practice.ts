import { z } from 'zod';
import { dueNow, nearestFirst } from './drill/begin.ts';
import { nextWhen } from './drill/place.ts';
import type { Practice } from '../domain/drills/records.ts';
import { practiceKey, practiceOf, practiceReminders, withMoved } from '../domain/drills/remind.ts';
import { interviewDay, missingSpots, today } from '../domain/drills/spots.ts';
import { wishIn, type Wish } from '../domain/drills/wish.ts';
import { readWhen } from '../reading/dates.ts';
import { kinds } from '../domain/records.ts';
import { isRunning } from '../domain/processes.ts';
import { defineFlow } from '../flow/define.ts';
import { write } from '../flow/records.ts';
import {
  end,
  type Context,
  type Data,
  type Effect,
  type Outcome,
  type Start,
  type Step,
} from '../flow/types.ts';
import { hourName } from '../words/en/dates.ts';
import { drill as drillWords } from '../words/en/drill.ts';
import { practice as words } from '../words/en/practice.ts';

const none = z.object({});
type None = z.infer<typeof none>;

/** All practice days set anew by what practice is now. */
function allAnew(practice: Practice, context: Context<unknown>): Effect[] {
  return context.records
    .list(kinds.process)
    .filter(isRunning)
    .flatMap(({ id }) => practiceReminders(id, context, { practice }));
}

const allOff = (context: Context<unknown>): Effect[] =>
  context.records
    .reminders()
    .filter(({ key }) => key.startsWith('drill/'))
    .map(({ key }) => ({ kind: 'cancel', key }));

function switchedOff(context: Context<None>): Outcome<None> {
  const off = { ...practiceOf(context), on: false, unanswered: 0 };
  return {
    next: end,
    record: [write(kinds.practice, off)],
    effects: allOff(context),
    say: [words.off],
  };
}

const hour: Step<None> = {
  to: [end],
  ask: (context) => {
    const practice = practiceOf(context);
    return words.hour(hourName(practice.hour), practice, nextWhen(context));
  },
  answer: (answer, context) => {
    if (answer.kind === 'choice' && answer.id === 'off') return switchedOff(context);
    if (answer.kind === 'choice' && answer.id === 'on') return changed({ on: true }, context);
    if (answer.kind !== 'text') return { next: end, say: [words.asItIs] };
    const said = wishIn(answer.text, context);
    return said === null ? { again: [words.hourAgain] } : wished(said, answer.text, context);
  },
};

function wished(said: Wish, typed: string, context: Context<None>): Outcome<None> {
  switch (said.wish) {
    case 'hour':
      return changed({ hour: said.hour, on: true }, context);
    case 'size':
      return {
        next: end,
        record: [write(kinds.practice, { ...practiceOf(context), size: said.size })],
        say: [words.size(said.size)],
      };
    case 'never':
      return changed({ never: said.weekdays }, context);
    case 'any_day':
      return changed({ never: [] }, context);
    case 'day':
      return movedTo(said, typed, context);
    default:
      return said satisfies never;
  }
}

/** Practice with something changed, all its days set anew. */
function changed(what: Partial<Practice>, context: Context<None>): Outcome<None> {
  const after = { ...practiceOf(context), ...what, unanswered: 0 };
  const effects = allAnew(after, context);
  const times = effects.flatMap((each) => (each.kind === 'remind' ? [each.at] : []));
  const next = times.length === 0 ? null : drillWords.at(Math.min(...times), context.zone);
  const early = what.hour !== undefined && (what.hour < 8 || what.hour >= 21);
  return {
    next: end,
    record: [write(kinds.practice, after)],
    effects,
    say: [
      ...(early ? [words.quiet] : []),
      what.never === undefined
        ? words.kept(hourName(after.hour), next)
        : words.days(what.never, next),
    ],
  };
}

/** 'Friday', 'thursday to friday': the next day of practice, or the one named, on another day. */
function movedTo(
  { day, hour: at }: Extract<Wish, { wish: 'day' }>,
  typed: string,
  context: Context<None>,
): Outcome<None> {
  const named = /^(.*)\bto\b/isu.exec(typed)?.[1];
  const from = named === undefined ? null : readWhen(named, context)?.wall.slice(0, 10);
  const set = context.records
    .reminders()
    .filter(({ key }) => key.startsWith('drill/') && (!from || key.endsWith(from)))
    .sort((a, b) => a.at - b.at)[0];
  const [, processId = '', old = ''] = set?.key.split('/') ?? [];
  if (set === undefined || processId === 'none') return { next: end, say: [words.noneToMove] };
  const round = interviewDay(processId, context);
  if (day < today(context) || (round !== null && day >= round))
    return { again: [words.beforeTheRound] };
  const move = { processId, from: old, to: day, hour: at };
  const after = withMoved({ ...practiceOf(context), unanswered: 0 }, move, today(context));
  const effects = practiceReminders(processId, context, { practice: after });
  const moved = effects.find(
    (each) => each.kind === 'remind' && each.key === practiceKey(processId, day),
  );
  if (moved?.kind !== 'remind') return { again: [words.beforeTheRound] };
  return {
    next: end,
    record: [write(kinds.practice, after)],
    effects,
    say: [words.moved(drillWords.at(moved.at, context.zone))],
  };
}

/** When practice comes and how much of it, or none. */
export const practice = defineFlow({
  name: 'practice',
  version: 1,
  start: 'hour',
  data: none,
  steps: { hour },
});

const keep: Step<None> = {
  to: [end],
  loose: true,
  ask: () => words.keep(),
  answer: (answer, context) => {
    const id = answer.kind === 'choice' ? answer.id : '';
    if (id === 'stop') return switchedOff(context);
    const record = [write(kinds.practice, { ...practiceOf(context), unanswered: 0 })];
    if (id === 'hours') return { next: end, record, run: { flow: 'practice', data: {} } };
    const processes = nearestFirst(context);
    const due = dueNow(processes, missingSpots(context, processes), context, false);
    const open = due !== null && practiceOf(context).sent === today(context);
    return { next: end, record, say: [words.keptThem(nextWhen(context), open)] };
  },
};

/** After two practice messages without an answer: one question, then nothing until it is answered (G17). */
export const keepPractice = defineFlow({
  name: 'keep',
  version: 1,
  start: 'keep',
  data: none,
  steps: { keep },
});

const mostUnanswered = 2;

/**
 * A day of practice has come: at most one message a day over all employers, for the nearest round;
 * null: one was sent today, nothing is due, or the question of `keepPractice` waits for an answer.
 */
export function practiceDue(processId: string, context: Context<Data>): Start | null {
  const now = practiceOf(context);
  const day = today(context);
  if (!now.on || now.sent === day || now.unanswered > mostUnanswered) return null;
  const own = context.records.get(kinds.process, processId);
  if (processId !== 'none' && (own === null || !isRunning(own))) return null;
  const sent = { ...now, sent: day, unanswered: now.unanswered + 1 };
  const record = [write(kinds.practice, sent)];
  if (now.unanswered === mostUnanswered) return { flow: 'keep', data: {}, record };
  const processes = nearestFirst(context);
  const due = dueNow(processes, missingSpots(context, processes), context, true);
  return due && { ...due, record: [...(due.record ?? []), ...record] };
}
