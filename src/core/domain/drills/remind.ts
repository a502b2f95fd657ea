import type { Context, Effect } from '../../flow/types.ts';
import { atHour, outsideQuiet } from '../moments.ts';
import { isRunning } from '../processes.ts';
import { kinds, type Process, type Round } from '../records.ts';
import type { ReminderKey } from '../reminder-keys.ts';
import { chooseQuestions } from './choose.ts';
import { addDays, dayOf, daysBetween, weekdayOf, type LocalDay } from './day.ts';
import { drillDays } from './days.ts';
import { newPractice, type Practice } from './records.ts';
import { arisen, nextRoundOf, spotsFor, today, worriesOf } from './spots.ts';

/** A day of practice for one employer; its id stands second, so that closing it cancels the day. */
export const practiceKey = (processId: string, day: LocalDay): ReminderKey =>
  `drill/${processId}/${day}`;

export const practiceOf = (context: Context<unknown>): Practice =>
  context.records.get(kinds.practice) ?? newPractice();

/** What is changed in this very step and not in the records yet. */
interface Changed {
  process?: Process;
  rounds?: readonly Round[];
  practice?: Practice;
  debriefed?: boolean;
}

/** When practice for an employer is sent, in order; past days and those at or after the round are out. */
export function practiceTimes(
  processId: string,
  context: Context<unknown>,
  changed: Changed = {},
): { day: LocalDay; at: number }[] {
  const { records, now, zone } = context;
  const process = changed.process ?? records.get(kinds.process, processId);
  const practice = changed.practice ?? practiceOf(context);
  if (process === null || !isRunning(process) || !practice.on) return [];
  if (!hasOwn(processId, context)) return [];
  const rounds = changed.rounds ?? records.list(kinds.round, processId);
  const told = rounds.flatMap(({ debriefedAt }) => (debriefedAt === null ? [] : [debriefedAt]));
  if (changed.debriefed) told.push(now);
  if (told.length === 0) return [];
  const debriefDay = dayOf({ at: Math.max(...told), zone });
  const next = nextRoundOf(rounds, now)?.at ?? null;
  const round = next === null ? null : dayOf({ at: next.utc, zone });
  const days = drillDays(debriefDay, round, today(context)).filter((day) => day !== debriefDay);
  return asWished(days, { processId, practice, round, from: today(context) })
    .map((day) => {
      const own = practice.moved.find(
        (each) => each.processId === processId && each.to === day && each.hour !== null,
      );
      return { day, at: timeOn(day, own?.hour ?? practice.hour, context) };
    })
    .filter(({ at }) => at > now && (next === null || at < next.utc));
}

interface Wished {
  processId: string;
  practice: Practice;
  /** The day of the round; null: none has a date. */
  round: LocalDay | null;
  from: LocalDay;
}

/**
 * The days of practice as the candidate moved them (docs/behaviour.md, Drills: drill days). A day of
 * the week they want free gives way to the day before, or is dropped where that is past; doubles are
 * merged.
 */
function asWished(
  days: readonly LocalDay[],
  { processId, practice, round, from }: Wished,
): LocalDay[] {
  const moved = practice.moved.filter((each) => each.processId === processId);
  const free = days.flatMap((day) => {
    const at = [0, 1, 2, 3, 4, 5, 6]
      .map((back) => addDays(day, -back))
      .find((each) => !practice.never.includes(weekdayOf(each)));
    return at === undefined || at < from ? [] : [at];
  });
  const kept = free.filter((day) => !moved.some((each) => each.from === day));
  const own = moved
    .map(({ to }) => to)
    .filter((day) => day >= from && (round === null || day < round));
  return [...new Set([...kept, ...own])].sort();
}

/** What everyone gets asked is no reason to write by itself; a question of this employer is. */
function hasOwn(processId: string, context: Context<unknown>): boolean {
  const { records, id } = context;
  const held = records.list(kinds.weakSpot, processId);
  if (held.some(({ removed }) => !removed)) return true;
  return arisen(processId, worriesOf(processId, context), held, id).length > 0;
}

const movesKept = 10;

/** Practice as it is when an employer's day is moved to another; a day moved twice is moved once. */
export function withMoved(
  practice: Practice,
  move: Practice['moved'][number],
  now: LocalDay,
): Practice {
  const { processId, from, to } = move;
  const before = practice.moved.find((each) => each.processId === processId && each.to === from);
  const others = practice.moved.filter(
    (each) =>
      each !== before && each.to >= now && !(each.processId === processId && each.to === to),
  );
  const moved = [...others, { ...move, from: before?.from ?? from }].slice(-movesKept);
  return { ...practice, moved };
}

/** The hour of a local day as UTC ms, outside the quiet hours. */
export function timeOn(day: LocalDay, hour: number, context: Context<unknown>): number {
  const { now, zone } = context;
  return outsideQuiet(atHour(now, zone, daysBetween(today(context), day), hour), zone);
}

/** Sets an employer's practice days as they are now and cancels those that no longer hold. */
export function practiceReminders(
  processId: string,
  context: Context<unknown>,
  changed: Changed = {},
): Effect[] {
  const times = practiceTimes(processId, context, changed);
  const keys: string[] = times.map(({ day }) => practiceKey(processId, day));
  const old = context.records
    .reminders()
    .filter(({ key }) => key.startsWith(`drill/${processId}/`) && !keys.includes(key));
  return [
    ...old.map(({ key }): Effect => ({ kind: 'cancel', key })),
    ...times.map(({ day, at }): Effect => ({
      kind: 'remind',
      key: practiceKey(processId, day),
      at,
    })),
  ];
}

/** The next practice that is set, over all employers; null: none. */
export function nextPractice(context: Context<unknown>): number | null {
  const set = context.records
    .reminders()
    .filter(({ key, at }) => key.startsWith('drill/') && at > context.now)
    .map(({ at }) => at);
  return set.length === 0 ? null : Math.min(...set);
}

/** The next day of practice for an employer, and what it will ask if nothing happens before. */
export function practiceAhead(
  { id }: Process,
  context: Context<unknown>,
): { at: number; labels: string[] } | null {
  const [next] = practiceTimes(id, context);
  if (next === undefined) return null;
  const spots = spotsFor(id, context);
  const due = chooseQuestions(
    spots.map(({ question }) => question),
    practiceOf(context).size,
    next.day,
  );
  const labels = due.flatMap((each) =>
    spots.filter(({ spot }) => spot.id === each.question.id).map(({ spot }) => spot.label),
  );
  return labels.length === 0 ? null : { at: next.at, labels };
}
