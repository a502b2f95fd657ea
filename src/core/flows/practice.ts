import { z } from 'zod';
import { dueNow, nearestFirst } from './drill/begin.ts';
import { nextWhen } from './drill/place.ts';
import type { Practice } from '../domain/drills/records.ts';
import { practiceKey, practiceOf, practiceReminders, withMoved } from '../domain/drills/remind.ts';
import { interviewDay, missingSpots, today } from '../domain/drills/spots.ts';
import { wishIn, type Day, type Wish } from '../domain/drills/wish.ts';
import { addDays, dayOf, weekdayOf, type LocalDay } from '../domain/drills/day.ts';
import { kinds } from '../domain/records.ts';
import { isRunning } from '../domain/processes.ts';
import { defineFlow } from '../flow/define.ts';
import { write } from '../flow/record.ts';
import {
  end,
  type Context,
  type Data,
  type Effect,
  type Outcome,
  type Start,
  type Step,
} from '../flow/types.ts';
import { dayAndTime, hourName } from '../words/en/dates.ts';
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
    return said === null ? { again: [words.hourAgain] } : wished(said, context);
  },
};

function wished(said: Wish, context: Context<None>): Outcome<None> {
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
      return movedTo(said, context);
    default:
      return said satisfies never;
  }
}

/** Practice with something changed, all its days set anew. */
function changed(what: Partial<Practice>, context: Context<None>): Outcome<None> {
  const after = { ...practiceOf(context), ...what, unanswered: 0 };
  const effects = allAnew(after, context);
  const times = effects.flatMap((each) => (each.kind === 'remind' ? [each.at] : []));
  const next = times.length === 0 ? null : dayAndTime(Math.min(...times), context.zone);
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
function movedTo(wish: Extract<Wish, { wish: 'day' }>, context: Context<None>): Outcome<None> {
  const all = context.records
    .reminders()
    .filter(({ key }) => key.startsWith('drill/') && !key.startsWith('drill/none/'))
    .sort((a, b) => a.at - b.at);
  const dayOfKey = (key: string) => key.split('/')[2] ?? '';
  const { day, from, hour: at } = wish;
  const same = 'date' in day ? all.find(({ key }) => dayOfKey(key) === day.date) : undefined;
  const set = from === null ? (same ?? all[0]) : all.find(({ key }) => isOn(dayOfKey(key), from));
  if (set === undefined) return { next: end, say: [words.noneToMove] };
  const [, processId = '', old = ''] = set.key.split('/');
  const to = 'date' in day ? day.date : nearest(day.weekday, old, today(context));
  const round = interviewDay(processId, context);
  if (to < today(context) || (round !== null && to >= round))
    return { again: [words.beforeTheRound] };
  const move = { processId, from: old, to, hour: at };
  const after = withMoved({ ...practiceOf(context), unanswered: 0 }, move, today(context));
  const effects = practiceReminders(processId, context, { practice: after });
  const moved = effects.find(
    (each) => each.kind === 'remind' && each.key === practiceKey(processId, to),
  );
  if (moved?.kind !== 'remind') return { again: [words.beforeTheRound] };
  return {
    next: end,
    record: [write(kinds.practice, after)],
    effects,
    say: [words.moved(dayAndTime(moved.at, context.zone))],
  };
}

const isOn = (day: string, meant: Day): boolean =>
  'date' in meant ? day === meant.date : weekdayOf(day) === meant.weekday;

/** The day of the week that lies nearest to another day, not before `first`. */
function nearest(weekday: number, day: string, first: string): string {
  const near = [0, 1, -1, 2, -2, 3, -3].map((days) => addDays(day, days));
  return near.find((each) => weekdayOf(each) === weekday && each >= first) ?? addDays(day, 7);
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

/** A round that was still to come on that day. */
const hasBegunSince = (on: LocalDay, processId: string, { records, now }: Context<Data>): boolean =>
  records
    .list(kinds.round, processId)
    .some(({ at }) => at !== null && at.utc <= now && dayOf({ at: at.utc, zone: at.zone }) > on);

/**
 * A day of practice has come: at most one message a day over all employers, for the nearest round;
 * null: one was sent today, nothing is due, the round it was for has begun meanwhile, or the question of
 * `keepPractice` waits for an answer.
 */
export function practiceDue(processId: string, on: LocalDay, context: Context<Data>): Start | null {
  const now = practiceOf(context);
  const day = today(context);
  // whoever flies west has the day of the last one a second time
  const sentToday = now.sent !== null && now.sent >= day;
  if (!now.on || sentToday || now.unanswered > mostUnanswered) return null;
  const own = context.records.get(kinds.process, processId);
  if (processId !== 'none' && (own === null || !isRunning(own))) return null;
  if (hasBegunSince(on, processId, context)) return null;
  const sent = { ...now, sent: day, unanswered: now.unanswered + 1 };
  const record = [write(kinds.practice, sent)];
  if (now.unanswered === mostUnanswered) return { flow: 'keep', data: {}, record };
  const processes = nearestFirst(context);
  const due = dueNow(processes, missingSpots(context, processes), context, true);
  return due && { ...due, record: [...(due.record ?? []), ...record] };
}
