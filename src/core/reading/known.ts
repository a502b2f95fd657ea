import type { Outcome } from './reading.ts';

/** What a clause does, with the offsets in `plain` where its matter stands. */
export interface Act {
  kind: 'asks' | 'came_up' | 'i_ask' | 'i_say' | 'tells' | 'lands' | 'bare';
  /** Where the cue begins: the subject stands before it. */
  at: number;
  from: number;
  to: number;
}

export interface OutcomeCue {
  outcome: Outcome;
  confidence: number;
  /** Where the cue stands in the plain words. */
  at: number;
  length: number;
}

/** What was worked out about a clause so far: it is looked at many times, and stays the same. */
export interface Known {
  act: Act | null;
  bare: string | null;
  outcome: { cue: OutcomeCue | null } | null;
}

export const nothingKnown = (): Known => ({ act: null, bare: null, outcome: null });
