import { z } from 'zod';
import type { Context } from '../../flow/types.ts';

export const roundsData = z.object({
  processId: z.string().default(''),
  roundId: z.string().default(''),
  page: z.number().int().default(0),
  /** Begin with the round named, not with the list. */
  direct: z.boolean().default(false),
  /** It was said that the round is called off. */
  off: z.boolean().default(false),
});
export type RoundsData = z.infer<typeof roundsData>;
export type RoundsContext = Context<RoundsData>;
