import { z } from 'zod';
import { blanksOf } from '../../domain/ledger.ts';
import { pictureOf } from '../../domain/picture.ts';
import { quietIn } from '../../domain/prepared.ts';
import type { Obstacle } from '../../domain/obstacles.ts';
import { kinds, type Question } from '../../domain/records.ts';
import { likelyEarlier, type LikelyPair } from '../../domain/worries.ts';
import { end, type Context } from '../../flow/types.ts';
import type { LedgerTopic } from '../../reading/reading.ts';
import { askable } from '../../words/en/deeper.ts';
import { prepared } from '../debrief/last-time.ts';
import { place } from '../debrief/place.ts';

/** The full path has at most twelve questions (G1). */
const most = 12;

export const deeperData = z.object({
  processId: z.string(),
  roundId: z.string(),
  /** Questions asked so far, for 'n of m'. */
  n: z.number().int().default(0),
  /** The 'm' said last: it never grows. */
  m: z.number().int().default(most),
  /** The first step that may still bring something. */
  at: z.number().int().default(0),
  /** Blanks already asked about. */
  asked: z.array(z.string()).default([]),
  /** Questions of this round already asked about as 'same worry?', in the debrief or here. */
  doubts: z.array(z.string()).default([]),
  /** What was prepared and what was not raised have been asked about. */
  last: z.boolean().default(false),
  quiet: z.array(z.string()).default([]),
  outcomes: z.boolean().default(false),
});
export type DeeperData = z.infer<typeof deeperData>;
export type DeeperContext = Context<DeeperData>;

export const order = [
  'outcomes',
  'same',
  'lastTime',
  'quiet',
  'statements',
  'people',
  'format',
  'blank',
  'asked',
  'landed',
] as const;
export type DeeperStep = (typeof order)[number];

export const after = (step: DeeperStep): string => order[order.indexOf(step) + 1] ?? 'proof';

/** Every step a step may lead to. */
export const onward = (step: DeeperStep): string[] => [step, after(step), end];

/** Questions of this round whose outcome is open or guessed, at most a screen of them. */
export const unsettled = (context: DeeperContext): Question[] =>
  context.records
    .list(kinds.question, context.data.processId, context.data.roundId)
    .filter((each) => !each.outcomeSure && !each.notAboutJob)
    .slice(0, 8);

/** Doubts that the debrief left over, those first that would change the top obstacle; three in all. */
export function doubtsLeft(context: DeeperContext): LikelyPair[] {
  const { processId, roundId, doubts } = context.data;
  const numbers = new Map(
    context.records.list(kinds.round, processId).map((each) => [each.id, each.number]),
  );
  const all = context.records.list(kinds.question, processId);
  const kept = context.records.list(kinds.obstacle, processId);
  const seen = new Set(doubts);
  return likelyEarlier(all, kept, roundId, numbers)
    .filter(({ question }) => !seen.has(question.id) && seen.add(question.id))
    .slice(0, Math.max(0, 3 - doubts.length));
}

/** What was prepared and the debrief did not ask about, at most four. */
export const preparedLeft = (context: DeeperContext) => prepared(context).slice(0, 4);

/** At most two worries that this round did not raise. */
export function quietLeft(context: DeeperContext): Obstacle[] {
  const picture = pictureOf(context.data.processId, context);
  if (picture === null) return [];
  const { quiet } = context.data;
  return quietIn(picture, context.data.roundId)
    .filter((each) => !quiet.includes(each.questions[0]?.id ?? ''))
    .slice(0, Math.max(0, 2 - quiet.length));
}

/** The blanks still to ask about: at most four, and no more than the twelve questions leave room for. */
export function blanksLeft(context: DeeperContext): LedgerTopic[] {
  const { processId, asked, n, at } = context.data;
  const blanks = blanksOf(context.records.list(kinds.ledger, processId));
  const rest = order
    .slice(at)
    .filter((step) => step !== 'blank')
    .reduce((sum, step) => sum + brings(step, context), 0);
  const room = Math.min(4 - asked.length, most - n - rest);
  return askable
    .filter((topic) => blanks.includes(topic) && !asked.includes(topic))
    .slice(0, Math.max(0, room));
}

/** How many questions a step still brings. */
export function brings(step: DeeperStep, context: DeeperContext): number {
  const { processId, roundId, last, outcomes } = context.data;
  const { round } = place(context);
  const has = (kind: 'asked' | 'landed') =>
    context.records.list(kinds.highlight, processId, roundId).some((each) => each.kind === kind);
  switch (step) {
    case 'outcomes':
      return outcomes || unsettled(context).length === 0 ? 0 : 1;
    case 'same':
      return doubtsLeft(context).length;
    case 'lastTime':
      return last || preparedLeft(context).length === 0 ? 0 : 1;
    case 'quiet':
      return quietLeft(context).length;
    case 'statements':
      return context.records.list(kinds.statement, processId, roundId).length > 0 ? 0 : 1;
    case 'people':
      return round.interviewers.some((person) => person.role !== null) ? 0 : 1;
    case 'format':
      return round.format === null ? 1 : 0;
    case 'blank':
      return blanksLeft(context).length;
    case 'asked':
    case 'landed':
      return has(step) ? 0 : 1;
    default:
      return step satisfies never;
  }
}

/** 'n of m' for this step: m counts what is still to come and never grows. */
export function counts(step: DeeperStep, context: DeeperContext): [n: number, m: number] {
  const n = context.data.n + 1;
  const left = order
    .slice(order.indexOf(step))
    .reduce((sum, each) => sum + brings(each, context), 0);
  return [n, Math.max(n, Math.min(context.data.m, context.data.n + left))];
}

const several: readonly DeeperStep[] = ['same', 'quiet', 'blank'];

/** What an answer to a step sets: one more asked, and the 'm' it was asked with. */
export const counted = (step: DeeperStep, context: DeeperContext): Partial<DeeperData> => ({
  n: context.data.n + 1,
  m: counts(step, context)[1],
  at: order.indexOf(step) + (several.includes(step) ? 0 : 1),
});
