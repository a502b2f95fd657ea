import { z } from 'zod';

/**
 * Every record kept on a person: its shape, its version and its key. Keys hold random ids, never
 * topics or employers, so that a key alone tells nothing (docs/behaviour.md, Records).
 */
export interface Kind<T> {
  name: string;
  /** Grows with every change of shape; an older record goes through `upgrade`. */
  version: number;
  schema: z.ZodType<T>;
  /** The ids that follow the name in the key, most general first. */
  path: (value: T) => readonly string[];
  upgrade?: (stored: unknown, version: number) => unknown;
}

export const id = z.string().regex(/^[a-z0-9]{1,24}$/);
export const instant = z.number().int();

/** A moment an interview (or another date) was set for: as told, where, and the instant. */
export const moment = z.object({
  /** 'YYYY-MM-DD' or 'YYYY-MM-DDTHH:MM' */
  wall: z.string(),
  zone: z.string(),
  /** UTC ms; of a day without a time: the day's 9:00 in that zone. */
  utc: instant,
});
export type Moment = z.infer<typeof moment>;
