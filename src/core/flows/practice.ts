import { z } from 'zod';
import { dueNow, nearestFirst } from './drill/begin.ts';
import { nextWhen } from './drill/place.ts';
import type { Practice } from '../domain/drills/records.ts';
import { practiceOf, practiceReminders } from '../domain/drills/remind.ts';
import { missingSpots, today } from '../domain/drills/spots.ts';
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
import { drill as drillWords } from '../words/en/drill.ts';
import { practice as words } from '../words/en/practice.ts';

const none = z.object({});
type None = z.infer<typeof none>;

/** '7:30', '19', '7 pm' as hours of the day; null: not an hour. */
export function hourIn(said: string): number | null {
  const match = /\b(\d{1,2})(?:[:.h](\d{2}))?\s*(am|pm)?\b/iu.exec(said);
  if (match === null) return null;
  const half = match[3]?.toLowerCase();
  const whole = Number(match[1]);
  const minutes = Number(match[2] ?? 0);
  if (whole > 24 || minutes > 59 || (half !== undefined && whole > 12)) return null;
  const hour = half === undefined ? whole % 24 : (whole % 12) + (half === 'pm' ? 12 : 0);
  return hour + minutes / 60;
}

const clock = (hour: number): string => {
  const minutes = Math.round((hour % 1) * 60);
  return `${Math.floor(hour)}:${String(minutes).padStart(2, '0')}`;
};

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
  ask: (context) => words.hour(clock(practiceOf(context).hour)),
  answer: (answer, context) => {
    if (answer.kind === 'choice' && answer.id === 'off') return switchedOff(context);
    if (answer.kind !== 'text') return { next: end, say: [words.asItIs] };
    const said = hourIn(answer.text);
    if (said === null) return { again: [words.hourAgain] };
    const after = { ...practiceOf(context), hour: said, on: true, unanswered: 0 };
    const effects = allAnew(after, context);
    const times = effects.flatMap((each) => (each.kind === 'remind' ? [each.at] : []));
    const next = times.length === 0 ? null : drillWords.at(Math.min(...times), context.zone);
    return {
      next: end,
      record: [write(kinds.practice, after)],
      effects,
      say: [...(said < 8 || said >= 21 ? [words.quiet] : []), words.kept(clock(said), next)],
    };
  },
};

/** The hour at which practice comes, or none. */
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
    return { next: end, record, say: [words.keptThem(nextWhen(context))] };
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
