import type { Outcome } from '../../reading/reading.ts';
import type { Result } from './question.ts';

/** 1 key points, 2 full answer, 3 tight, 4 probe, 5 other wording, 6 pressure. The warm-up has none. */
export type Rung = 1 | 2 | 3 | 4 | 5 | 6;

const up: Record<Rung, Rung> = { 1: 2, 2: 3, 3: 4, 4: 5, 5: 6, 6: 6 };
const down: Record<Rung, Rung> = { 1: 1, 2: 1, 3: 2, 4: 3, 5: 4, 6: 5 };

/**
 * Where a question begins: harder than expected at the full answer, everything else (off guard, or
 * never met) at the key points (docs/behaviour.md, Drills: ladder).
 */
export function startRung(outcome: Outcome): Rung {
  return outcome === 'shaky' ? 2 : 1;
}

/** The rung that is played: in the short form key points and the tight answer only. */
export function playedRung(rung: Rung, short: boolean): Rung {
  if (!short) return rung;
  return rung === 1 ? 1 : 3;
}

/**
 * What the gate of the played rung says: `stays` is a good answer that does not climb yet (the
 * first meeting at rung 1, one wording of two at rung 5).
 */
export type Gate = { result: Result; stays?: true };

/**
 * The rung after an answer. A pass climbs one, from the played rung where the short form skipped
 * one; a weak answer drops one, never below 1. The caller applies it to the first answer of a day
 * only (docs/behaviour.md, Drills: ladder).
 */
export function nextRung(rung: Rung, played: Rung, gate: Gate): Rung {
  if (gate.stays) return rung;
  if (gate.result === 'weak') return down[rung];
  const climbed = up[played];
  return climbed > rung ? climbed : rung;
}

/** From the full answer on, a question with follow-ups on record gets one after every full answer. */
export function asksFollowUp(rung: Rung, followUps: number): boolean {
  return rung >= 2 && followUps > 0;
}
