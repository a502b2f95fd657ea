import { proofsFor, type Picture } from './picture.ts';
import { isAtHand } from './proof-states.ts';
import type { Obstacle } from './obstacles.ts';
import type { Plan, Proof } from './records.ts';

/** Something prepared for a round, to be asked about after it. */
export type Meant = { kind: 'plan'; plan: Plan } | { kind: 'proof'; proof: Proof };

const planOrder: readonly Plan['kind'][] = ['fix', 'if_then', 'change'];

/**
 * What was prepared for this round and not asked about yet: what they could see, for the top
 * obstacle first; then the fix, the if-then lines, the thing to do differently, latest first.
 */
export function meantFor(picture: Picture, roundId: string): Meant[] {
  const rank = (proof: Proof) => {
    const at = picture.ranked.findIndex((each) => each.key === proof.target.id);
    return at < 0 ? picture.ranked.length : at;
  };
  const proofs = picture.proofs
    .filter((proof) => isAtHand(proof) && proof.askedIn !== roundId)
    .sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1))
    .map((proof): Meant => ({ kind: 'proof', proof }));
  const number = (plan: Plan) => picture.numbers.get(plan.roundId) ?? 0;
  const here = picture.numbers.get(roundId) ?? 0;
  const plans = picture.plans
    .filter((plan) => plan.state === 'open' && number(plan) <= here)
    // An if-then line was made before the round it is for; the others come out of a round.
    .filter((plan) => plan.kind === 'if_then' || plan.roundId !== roundId)
    .sort(
      (a, b) =>
        planOrder.indexOf(a.kind) - planOrder.indexOf(b.kind) ||
        number(b) - number(a) ||
        (a.id < b.id ? -1 : 1),
    )
    .map((plan): Meant => ({ kind: 'plan', plan }));
  return [...proofs, ...plans];
}

/**
 * Obstacles of earlier rounds that this one did not raise: the candidate may close them (G9), those
 * that were answered or shown first.
 */
export function quietIn(picture: Picture, roundId: string): Obstacle[] {
  const number = picture.numbers.get(roundId) ?? 0;
  const worked = (each: Obstacle) =>
    Number(each.kept?.answer?.kept === true) + proofsFor(picture, each.key).length;
  const silent = picture.ranked.filter(
    (each) => !each.usual && (each.inRounds.at(-1) ?? number) < number,
  );
  return silent
    .map((each, index) => ({ each, index }))
    .sort((a, b) => worked(b.each) - worked(a.each) || a.index - b.index)
    .map(({ each }) => each);
}
