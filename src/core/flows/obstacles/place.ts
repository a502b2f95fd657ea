import { z } from 'zod';
import { isClosed, stageOf, type Obstacle, type Stage } from '../../domain/obstacles.ts';
import { proofsFor, type Picture } from '../../domain/picture.ts';
import type { Context } from '../../flow/types.ts';
import type { Proof } from '../../domain/records.ts';
import type { Want } from '../../domain/wants.ts';
import { pictureHere } from '../here.ts';

export const obstaclesData = z.object({
  processId: z.string().default(''),
  /** The obstacle that is open: the id of its kept row. */
  chosen: z.string().default(''),
  page: z.number().int().default(0),
  /** The list as it was asked for with 'why'. */
  why: z.boolean().default(false),
  /** Only one piece of the answer is asked again. */
  piece: z.enum(['truth', 'example', 'begin']).nullable().default(null),
});
export type ObstaclesData = z.infer<typeof obstaclesData>;
export type ObstaclesContext = Context<ObstaclesData>;

export type Item =
  | { kind: 'obstacle'; obstacle: Obstacle; proofs: Proof[]; stage: Stage }
  | { kind: 'want'; want: Want; proofs: Proof[] };

/** The numbered things of the list: what stands in the way, then what they want most. */
export function itemsOf(picture: Picture): Item[] {
  return [
    ...picture.ranked.map((obstacle): Item => {
      const proofs = proofsFor(picture, obstacle.key);
      return { kind: 'obstacle', obstacle, proofs, stage: stageOf(obstacle, proofs) };
    }),
    ...picture.wants
      .slice(0, 1)
      .map((want): Item => ({ kind: 'want', want, proofs: proofsFor(picture, want.id) })),
  ];
}

/** The obstacle that is open, or null when it is gone (merged, its round deleted). */
export function openObstacle(context: ObstaclesContext): Obstacle | null {
  const { chosen } = context.data;
  return pictureHere(context).obstacles.find((each) => each.kept?.id === chosen) ?? null;
}

export const isOut = (obstacle: Obstacle): boolean =>
  obstacle.settled || isClosed(obstacle) || obstacle.kept?.dismissed === true;
