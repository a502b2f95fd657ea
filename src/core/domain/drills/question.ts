import type { LocalDay } from './day.ts';

/** What an answer came to: a pass or not. Only the first answer of a day counts. */
export type Result = 'good' | 'weak';

/** What it could cost the candidate: 1 a detail, 3 it would bother them, 5 the job. */
export type Severity = 1 | 2 | 3 | 4 | 5;

/** The severity of a concern nobody was asked about (docs/behaviour.md, Drills: need table). */
export const severityUnasked: Severity = 3;

/** A question worth drilling, with what its rank depends on. Counts are those of one process. */
export interface DrillQuestion {
  id: string;
  /** The concern behind it; questions of one concern share it. */
  concern: string;
  /** What a sitting alternates between. */
  theme: string;
  text: string;
  /** null: never asked of the candidate. */
  severity: Severity | null;
  /** Occasions on which the employer asked it. */
  asked: number;
  followUps: number;
  /** Rounds of the process so far. */
  rounds: number;
  offGuard: boolean;
  /** The last counted answer; null: never drilled. */
  last: { day: LocalDay; result: Result } | null;
}
