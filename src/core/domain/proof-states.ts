import type { Proof } from './records.ts';

/** Still to be made or asked for. */
export const isOpenProof = (proof: Proof): boolean => proof.state === 'idea';
/** They have seen it, whatever came of it. */
export const wasShown = (proof: Proof): boolean => isSeen(proof) || proof.state === 'not_landed';
/** They have seen it, and it did not fall flat. */
export const isSeen = (proof: Proof): boolean =>
  proof.state === 'shown' || proof.state === 'landed';
/** Can be shown in the next round. */
export const isAtHand = (proof: Proof): boolean =>
  proof.state === 'idea' || proof.state === 'ready';
