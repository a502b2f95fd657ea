import { z } from 'zod';
import { id, instant, type Kind } from '../kind.ts';

/** A question worth drilling: one row each, rewritten by every answer, never longer than a page. */
const weakSpot = z.object({
  id,
  /** null: everyone gets asked, or the candidate's own. */
  processId: id.nullable(),
  concern: z.string(),
  label: z.string(),
  /** As it is asked in practice: the bank's wording, or the candidate's line. */
  text: z.string(),
  /** The text is a line of their notes, not a question put to them. */
  noted: z.boolean(),
  by: z.string().nullable(),
  kind: z.enum(['time_when', 'tool', 'terms', 'weakness', 'why', 'what_if']),
  from: z.enum(['off_guard', 'shaky', 'repeats', 'everyone', 'own']),
  severity: z.number().int().min(1).max(5),
  rung: z.number().int().min(1).max(6),
  /** The last answer that counted. */
  last: z.object({ at: instant, zone: z.string(), result: z.enum(['good', 'weak']) }).nullable(),
  /** The latest days of counted passes, local; three make it polished. */
  passDays: z.array(z.string()),
  best: z.string().nullable(),
  points: z.array(z.string()),
  pointsOn: z.string().nullable(),
  answers: z.number().int(),
  removed: z.boolean(),
});
export type WeakSpot = z.infer<typeof weakSpot>;

/** One answer in practice. Written while it is given; once judged it stays as it is. */
const drill = z.object({
  processId: id.nullable(),
  spotId: id,
  number: z.number().int(),
  at: instant,
  zone: z.string(),
  rung: z.number().int().min(1).max(6),
  wording: z.string(),
  short: z.boolean(),
  /** The first, cold answer of a day; 'again' is practice. */
  cold: z.boolean(),
  confidence: z.union([z.literal(20), z.literal(50), z.literal(80)]).nullable(),
  text: z.string(),
  /** By the timer; null: typed. */
  timed: z.number().int().nullable(),
  meant: z.boolean(),
  /** Fixed before the candidate rates it. */
  found: z.array(z.string()),
  missing: z.array(z.string()),
  /** What the candidate says is there. */
  claimed: z.array(z.string()),
  words: z.number().int(),
  seconds: z.number().int(),
  self: z.enum(['both', 'answers', 'mine', 'neither', 'yes', 'nearly', 'no']).nullable(),
  followUps: z.array(z.object({ question: z.string(), answer: z.string() })),
  /** null: not judged yet. `stays`: good, without a step up. */
  outcome: z.object({ result: z.enum(['good', 'weak']), stays: z.boolean() }).nullable(),
});
export type Drill = z.infer<typeof drill>;

/** When practice is sent, and whether it is answered. */
const practice = z.object({
  /** Local hour, 18.5 is half past six. */
  hour: z.number(),
  on: z.boolean(),
  /** Questions a sitting has. */
  size: z.number().int(),
  /** The local day of the last practice message. */
  sent: z.string().nullable(),
  unanswered: z.number().int(),
  /** Days of the week without practice, 1 Monday to 7 Sunday. */
  never: z.array(z.number().int().min(1).max(7)).default([]),
  /** Days the candidate moved: an employer's day of practice and the day it is instead. */
  moved: z
    .array(
      z.object({
        processId: z.string(),
        from: z.string(),
        to: z.string(),
        hour: z.number().nullable(),
      }),
    )
    .default([]),
});
export type Practice = z.infer<typeof practice>;

/** The kinds of record that practice keeps. */
export const drillKinds = {
  weakSpot: {
    name: 'weakSpot',
    version: 1,
    schema: weakSpot,
    path: (w) => [w.processId ?? 'none', w.id],
  },
  drill: {
    name: 'drill',
    version: 1,
    schema: drill,
    path: (d) => [d.processId ?? 'none', d.spotId, String(d.number).padStart(5, '0')],
  },
  practice: { name: 'practice', version: 1, schema: practice, path: () => [] },
} satisfies { weakSpot: Kind<WeakSpot>; drill: Kind<Drill>; practice: Kind<Practice> };

export const newPractice = (): Practice => ({
  hour: 18,
  on: true,
  size: 3,
  sent: null,
  unanswered: 0,
  never: [],
  moved: [],
});
