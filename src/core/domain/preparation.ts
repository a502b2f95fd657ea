import { z } from 'zod';
import { proofKinds } from '../ontology/concern.ts';
import { id, instant, type Kind } from './kind.ts';

/**
 * What the candidate decided or prepared for one obstacle. Which questions belong to it and how it
 * ranks is derived from them each time (obstacles.ts); only what no rule can know is kept here.
 */
const obstacle = z.object({
  id,
  processId: id,
  /** Topics whose questions belong to it. */
  topics: z.array(z.string()),
  /** Questions that the candidate, or a press on 'Same', put here. */
  questions: z.array(id),
  /** Their own name for it. */
  name: z.string().nullable(),
  /** What it could cost: 1, 3 or 5; null: not asked yet. */
  severity: z.number().int().min(1).max(5).nullable(),
  /** The three prompts' answers, joined unchanged; '' for one that was skipped. */
  answer: z
    .object({ truth: z.string(), example: z.string(), begin: z.string(), kept: z.boolean() })
    .nullable(),
  /** 'Everyone asks this': it stands below the others. */
  everyone: z.boolean(),
  /** Put aside: the candidate says that it is none. */
  dismissed: z.boolean(),
  /** The number of the last round when it was closed; a later question reopens it. */
  closedAfter: z.number().int().nullable(),
});
export type KeptObstacle = z.infer<typeof obstacle>;

/** Something the employer can see, hold or call (docs/behaviour.md, Proof). */
const proof = z.object({
  id,
  processId: id,
  /** The obstacle, or the first line of what they want most, that it is for. */
  target: z.object({ kind: z.enum(['obstacle', 'want']), id }),
  kind: z.enum(proofKinds),
  /** What it is, in the candidate's words. */
  words: z.string(),
  state: z.enum(['idea', 'ready', 'shown', 'landed', 'not_landed']),
  /** Local day it has to be ready, 'YYYY-MM-DD'; null while there is no date. */
  due: z.string().nullable(),
  /** How they will see it. */
  how: z.enum(['in_hand', 'on_screen', 'sent_before', 'name_to_call']).nullable(),
  link: z.string().nullable(),
  /** The round in which it was shown, or was last asked about. */
  askedIn: id.nullable(),
});
export type Proof = z.infer<typeof proof>;

/** What 'undo' needs after a merge, a split …: rows before and after; it holds only while they are so. */
const undo = z.object({
  id,
  processId: id,
  at: instant,
  what: z.enum(['merge', 'split', 'rename', 'dismiss', 'everyone', 'close']),
  rows: z.array(
    z.object({ key: z.string(), before: z.string().nullable(), after: z.string().nullable() }),
  ),
});
export type Undo = z.infer<typeof undo>;

export interface PreparationKinds {
  obstacle: Kind<KeptObstacle>;
  proof: Kind<Proof>;
  undo: Kind<Undo>;
}

export const preparationKinds: PreparationKinds = {
  obstacle: {
    name: 'obstacle',
    version: 1,
    schema: obstacle,
    path: (o) => [o.processId, o.id],
  },
  proof: { name: 'proof', version: 1, schema: proof, path: (p) => [p.processId, p.id] },
  undo: { name: 'undo', version: 1, schema: undo, path: (u) => [u.processId, u.id] },
};
