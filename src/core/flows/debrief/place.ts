import { z } from 'zod';
import { missingSpots } from '../../domain/drills/spots.ts';
import { blanksOf, learnedIn } from '../../domain/ledger.ts';
import { kinds, type Process, type Question, type Round } from '../../domain/records.ts';
import { notThere, write, type Write } from '../../flow/record.ts';
import type { Context } from '../../flow/types.ts';
import { count } from '../../words/en/debrief.ts';

export const debriefData = z.object({
  processId: z.string().default(''),
  roundId: z.string().default(''),
  /** How they said it went when they opened without naming the employer. */
  felt: z.enum(['bad', 'good']).nullable().default(null),
  /** The bot guessed the round; it says so. */
  guess: z.boolean().default(false),
  /** The first message held more than the fact of an interview. */
  more: z.boolean().default(false),
  /** The dump was acknowledged once. */
  heard: z.boolean().default(false),
  /** The ten quiet minutes were answered once. */
  quiet: z.boolean().default(false),
  /** Employers already asked about in this dump. */
  asked: z.array(z.string()).default([]),
  /** A message that may belong to another employer. */
  other: z.string().default(''),
  page: z.number().int().default(0),
  listed: z.boolean().default(false),
  /** Lines just changed: only they are shown, the list stays in reach; none: the whole list. */
  just: z.array(z.number().int()).default([]),
  /** The line being changed; 0: which one is asked. */
  line: z.number().int().default(0),
  enough: z.boolean().default(false),
  outcomesAsked: z.boolean().default(false),
  /** What was prepared last time was asked about. */
  lastAsked: z.boolean().default(false),
  /** What of it is still asked one by one. */
  last: z.array(z.string()).default([]),
  /** Questions whose outcome is still asked one by one. */
  open: z.array(z.string()).default([]),
  /** Pairs that may be the same worry: this round's question, the earlier one. */
  same: z
    .array(z.tuple([z.string(), z.string()]))
    .nullable()
    .default(null),
  /** Questions with words asked so far (G1). */
  n: z.number().int().default(0),
  which: z.boolean().default(false),
  nothing: z.boolean().default(false),
  cued: z.boolean().default(false),
  diagnosed: z.boolean().default(false),
  deep: z.boolean().default(false),
  /** A date read but not confirmed. */
  when: z.object({ wall: z.string(), zone: z.string() }).nullable().default(null),
  /** What comes next is told already. */
  ahead: z.boolean().default(false),
  /** The step at which they said that it may be over, and how. */
  from: z.string().default(''),
  over: z.enum(['rejected', 'offer', 'stepped']).nullable().default(null),
  /** Whom they will meet then. */
  whom: z.array(z.object({ name: z.string(), role: z.string().nullable() })).default([]),
});
export type DebriefData = z.infer<typeof debriefData>;
export type DebriefContext = Context<DebriefData>;

/** @throws RecordError when the round of this conversation is not there any more. */
export function place(context: Context<{ processId: string; roundId: string }>): {
  process: Process;
  round: Round;
} {
  const { processId, roundId } = context.data;
  const process = context.records.get(kinds.process, processId);
  const round = context.records.get(kinds.round, processId, roundId);
  if (process === null || round === null) {
    throw notThere(`round/${processId}/${roundId}`);
  }
  return { process, round };
}

/** The list comes back whole. */
export const whole: Partial<DebriefData> = { page: 0, listed: false, just: [] };
/** Only the lines that were changed come back. */
export const only = (just: number[]): Partial<DebriefData> => ({ ...whole, just });

export const questionsOf = (context: DebriefContext): Question[] =>
  context.records.list(kinds.question, context.data.processId, context.data.roundId);

/** What question (4) still has to find out; neither: it falls away. */
export function stillOpen(context: DebriefContext): { repeats: boolean; surprise: boolean } {
  const questions = questionsOf(context).filter((each) => !each.notAboutJob);
  const told = questions.some((each) => each.outcome === 'off_guard' || each.outcome === 'shaky');
  const repeats = !questions.some((each) => each.times > 1 || each.followUps > 0);
  return { repeats, surprise: !told && !context.data.outcomesAsked };
}

/** ' (2 of 4)': this question, and all that may still need words. Never grows while it runs. */
export function counter(
  context: DebriefContext,
  at: 'which' | 'dump' | 'know' | 'cameBack' | 'change',
): string {
  const n = context.data.n + 1;
  if (at === 'which') return count(n, 5);
  if (at === 'dump') return count(n, n + 3);
  const open = stillOpen(context);
  const last = open.repeats || open.surprise ? 1 : 0;
  if (at === 'know') return count(n, n + last + 1);
  return count(n, at === 'cameBack' ? n + 1 : n);
}

/** The round is told: it is marked so, and plain messages of the next 48 hours are offered to it. */
export function finished(context: DebriefContext, now?: Round, enough = false): Write[] {
  const { process, round: stored } = place(context);
  const round = now ?? stored;
  const entries = context.records.list(kinds.ledger, process.id, round.id);
  const done: Round = {
    ...round,
    state: context.data.enough || enough ? 'partial' : 'done',
    debriefedAt: context.now,
    learned: learnedIn(entries),
  };
  const toPractise = missingSpots(context, [process]);
  return [
    ...toPractise.map((spot) => write(kinds.weakSpot, spot)),
    write(kinds.round, done),
    write(kinds.process, { ...process, touched: context.now }),
    write(kinds.profile, {
      ...context.person,
      lastRound: {
        processId: process.id,
        roundId: round.id,
        until: context.now + 48 * 3_600_000,
      },
    }),
  ];
}

/** Topics of this employer about which nothing is known, over all rounds. */
export const blanks = (context: DebriefContext) =>
  blanksOf(context.records.list(kinds.ledger, context.data.processId));
