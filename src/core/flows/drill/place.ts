import { z } from 'zod';
import {
  playedNow,
  rungOf,
  wordingOf,
  wordingsOf,
  wouldCount,
} from '../../domain/drills/attempt.ts';
import { playedRung, type Rung } from '../../domain/drills/ladder.ts';
import { nextPractice } from '../../domain/drills/remind.ts';
import type { Drill, WeakSpot } from '../../domain/drills/records.ts';
import { spotsFor, type Spot } from '../../domain/drills/spots.ts';
import { kinds } from '../../domain/records.ts';
import { notThere } from '../../flow/record.ts';
import type { Context } from '../../flow/types.ts';
import { dayAndTime } from '../../words/en/dates.ts';

export const drillData = z.object({
  /** The employer it is for; '' : none. */
  processId: z.string().default(''),
  /** The questions of this sitting, in order. */
  ids: z.array(z.string()),
  at: z.number().int().default(0),
  /** A round is near: the short form. */
  short: z.boolean().default(false),
  warm: z.boolean().default(false),
  /** It came by itself. */
  unasked: z.boolean().default(false),
  confidence: z
    .union([z.literal(20), z.literal(50), z.literal(80)])
    .nullable()
    .default(null),
  /** '' : the one that is due. */
  wording: z.string().default(''),
  /** The answer under way; 0: none. */
  number: z.number().int().default(0),
  again: z.boolean().default(false),
  /** When the clock began, and what it showed. */
  began: z.number().int().default(0),
  timed: z.number().int().nullable().default(null),
  /** Follow-ups answered so far; of three mixed questions, how many. */
  probes: z.number().int().default(0),
  answered: z.array(z.string()).default([]),
  /** Three mixed questions, and how many held. */
  mixed: z.array(z.string()).default([]),
  held: z.number().int().default(0),
  /** Answers in a row that gave nothing to go on. */
  refused: z.number().int().default(0),
});
export type DrillData = z.infer<typeof drillData>;
export type DrillContext = Context<DrillData>;

/** What belongs to one question and must not outlive it. */
export const fresh = {
  confidence: null,
  wording: '',
  number: 0,
  again: false,
  began: 0,
  timed: null,
  probes: 0,
  mixed: [],
  held: 0,
  refused: 0,
} satisfies Partial<DrillData>;

/** The row of a question, whichever employer it belongs to. */
export function spotById(id: string, context: DrillContext): WeakSpot | null {
  const { processId } = context.data;
  const own = processId === '' ? null : context.records.get(kinds.weakSpot, processId, id);
  return own ?? context.records.get(kinds.weakSpot, 'none', id);
}

/** @throws RecordError when the question is not there any more. */
export function spotNow(context: DrillContext): WeakSpot {
  const id = context.data.ids[context.data.at] ?? '';
  const spot = spotById(id, context);
  if (spot === null) throw notThere(`weakSpot/${id}`);
  return spot;
}

/** With the counts its rank depends on. */
export function rankedNow(context: DrillContext): Spot | null {
  const { processId, ids, at } = context.data;
  const all = spotsFor(processId === '' ? null : processId, context);
  return all.find(({ spot }) => spot.id === ids[at]) ?? null;
}

/** All answers to a question, oldest first. */
export const drillsOf = (spot: WeakSpot, context: Context<unknown>): Drill[] =>
  context.records.list(kinds.drill, spot.processId ?? 'none', spot.id);

/** The answer under way. */
export function drillNow(context: DrillContext): Drill | null {
  const spot = spotNow(context);
  const { number } = context.data;
  if (number === 0) return null;
  const name = String(number).padStart(5, '0');
  return context.records.get(kinds.drill, spot.processId ?? 'none', spot.id, name);
}

/** The rung that is played: the next one, or on the same day once more that of the first try. */
export function rungHere(context: DrillContext): Rung {
  const spot = spotNow(context);
  const drills = drillsOf(spot, context);
  const first = drills.findLast(({ cold, outcome }) => cold && outcome !== null);
  if (first === undefined || wouldCount(spot, drills, context))
    return playedNow(spot, context.data.short);
  return playedRung(rungOf(first.rung), context.data.short);
}

/** The chosen wording; else, at the rung of other wordings, one that was not passed yet. */
export function formNow(context: DrillContext): string {
  const { wording } = context.data;
  const spot = spotNow(context);
  if (wording !== '' || rungHere(context) !== 5) return wording === '' ? 'straight' : wording;
  const passed = drillsOf(spot, context)
    .filter(({ rung, outcome }) => rung === 5 && outcome?.result === 'good')
    .map((each) => each.wording);
  const forms = wordingsOf(spot).toReversed();
  return forms.find((form) => !passed.includes(form)) ?? 'straight';
}

export const wordingNow = (context: DrillContext): string =>
  wordingOf(spotNow(context), formNow(context));

export function nextWhen(context: Context<unknown>): string | null {
  const next = nextPractice(context);
  return next === null ? null : dayAndTime(next, context.zone);
}
