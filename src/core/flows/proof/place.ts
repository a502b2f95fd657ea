import { z } from 'zod';
import { pictureOf, type Picture } from '../../domain/picture.ts';
import { dueOf, suggestionsFor, type Suggestion } from '../../domain/proofs.ts';
import { kinds, type Process, type Proof } from '../../domain/records.ts';
import { nextAfter } from '../../domain/picture.ts';
import type { Context } from '../../flow/types.ts';
import { proofKinds } from '../../ontology/concern.ts';
import { quoted } from '../../words/en/names.ts';
import { obstacleInside } from '../../words/en/way.ts';
import type { ShownProof } from '../../words/en/proof.ts';

const target = z.object({ kind: z.enum(['obstacle', 'want']), id: z.string() });
export const proofData = z.object({
  processId: z.string().default(''),
  /** What it is for; null: the list of all there is. */
  target: target.nullable().default(null),
  /** The kind that was pressed. */
  kind: z.enum(proofKinds).nullable().default(null),
  /** Proofs this conversation brought. */
  brought: z.array(z.string()).default([]),
  /** The one that is open. */
  chosen: z.tuple([z.string(), z.string()]).nullable().default(null),
  /** Begin with the one that is open, not with the list. */
  direct: z.boolean().default(false),
  page: z.number().int().default(0),
});
export type ProofData = z.infer<typeof proofData>;
export type ProofContext = Context<ProofData>;

/** What the proof is for, in words, with what would fit. */
export interface Target {
  picture: Picture;
  about: string;
  suggestions: Suggestion[];
}

export function targetHere(context: ProofContext): Target | null {
  const { processId, target: wanted } = context.data;
  const picture = wanted === null ? null : pictureOf(processId, context);
  return picture === null || wanted === null ? null : targetIn(picture, wanted);
}

export function targetIn(picture: Picture, wanted: Proof['target']): Target | null {
  if (wanted.kind === 'obstacle') {
    const obstacle = picture.obstacles.find((each) => each.kept?.id === wanted.id);
    if (obstacle === undefined) return null;
    return { picture, about: obstacleInside(obstacle), suggestions: suggestionsFor({ obstacle }) };
  }
  const want = picture.wants.find((each) => each.id === wanted.id);
  if (want === undefined) return null;
  return { picture, about: quoted(want.quote, 60), suggestions: suggestionsFor({ want }) };
}

/** The words for what a proof is for; its own words when that is gone. */
export function aboutOf(proof: Proof, context: Context<unknown>): string {
  const picture = pictureOf(proof.processId, context);
  return (picture === null ? null : targetIn(picture, proof.target))?.about ?? 'an earlier doubt';
}

export function shownProof(proof: Proof, process: Process, context: Context<unknown>): ShownProof {
  const next = nextAfter(context.records.list(kinds.round, process.id), context.now);
  return { proof, employer: process.employer, due: dueOf(proof, next, context.now, context.zone) };
}

/** All proofs, of the employer touched last first: one list over all employers. */
export function allProofs(context: Context<unknown>): ShownProof[] {
  const processes = context.records.list(kinds.process).sort((a, b) => b.touched - a.touched);
  return processes.flatMap((process) =>
    context.records
      .list(kinds.proof, process.id)
      .map((proof) => shownProof(proof, process, context)),
  );
}

/** What other employers were or will be shown, to take along: what is at hand, not what fell flat. */
export function fromBefore(context: ProofContext): ShownProof[] {
  return allProofs(context)
    .filter(
      ({ proof }) => proof.processId !== context.data.processId && proof.state !== 'not_landed',
    )
    .slice(0, 4);
}
