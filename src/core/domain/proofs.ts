import { Temporal } from 'temporal-polyfill';
import { concernOf } from '../ontology/index.ts';
import type { ProofKind } from '../ontology/concern.ts';
import { topicsOf } from '../reading/topics.ts';
import { localTime } from './moments.ts';
import type { Obstacle } from './obstacles.ts';
import type { Proof, Round } from './records.ts';
import type { Want } from './wants.ts';

export interface Suggestion {
  kind: ProofKind;
  /** A concrete example; null: the words for its kind say it. */
  example: string | null;
}

/** Where the bank has nothing for a doubt in the candidate's own words. */
const general: readonly Suggestion[] = [
  { kind: 'reference', example: null },
  { kind: 'work_sample', example: null },
  { kind: 'outline', example: null },
];

/** At least three kinds that fit, one example each (G9). */
export function suggestionsFor(about: { obstacle: Obstacle } | { want: Want }): Suggestion[] {
  const topic = 'obstacle' in about ? about.obstacle.topicId : wantTopic(about.want.quote);
  const known: Suggestion[] = concernOf(topic)?.proofs ?? [];
  const kinds = new Set<ProofKind>();
  return [...known, ...general].filter(({ kind }) => {
    if (kinds.has(kind) || kinds.size >= Math.max(3, known.length)) return false;
    kinds.add(kind);
    return true;
  });
}

function wantTopic(quote: string): string {
  const [best] = topicsOf(quote);
  return best?.named === true ? best.id : '';
}

const kindWords: readonly (readonly [ProofKind, RegExp])[] = [
  ['certificate', /\b(?:certificat\w*|diploma|licen[cs]e|exam|degree|badge)\b/iu],
  ['letter', /\b(?:letter|recommendation|testimonial)\b/iu],
  [
    'reference',
    /\b(?:vouch\w*|reference|referee|speak for|speaks for|call (?:him|her|them)|my (?:old |former |ex )?(?:boss|head|manager|colleague|lead|client|customer|teacher|professor))\b/iu,
  ],
  ['portfolio', /\b(?:portfolio|website|github|gallery|showreel)\b/iu],
  ['outline', /\b(?:pages?|outline|concept|sketch|draft|one pager)\b/iu],
  ['thank_you', /\b(?:thank you|note)\b/iu],
  [
    'work_sample',
    /\b(?:sample|handouts?|reports?|slides?|work|file|example|code|project|recording|video|photo|sheet|screenshots?|map|spreadsheet)\b/iu,
  ],
];

export const proofKindIn = (text: string): ProofKind | null =>
  kindWords.find(([, pattern]) => pattern.test(text))?.[0] ?? null;

/**
 * What they said they have, thing by thing: cut at sentence ends and 'and', but only where each
 * piece names a kind of its own; otherwise it is one thing in their words.
 */
export function thingsIn(text: string): { kind: ProofKind; words: string }[] {
  const whole = text.slice(0, 400).split(/\s+/u).join(' ').trim();
  const pieces = whole
    .split(/[.;,]|\band\b/iu)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  const kinds = pieces.map(proofKindIn);
  const apart =
    pieces.length > 1 &&
    pieces.length <= 4 &&
    kinds.every((kind) => kind !== null) &&
    new Set(kinds).size === pieces.length;
  if (!apart) return [{ kind: proofKindIn(whole) ?? 'work_sample', words: whole }];
  return pieces.map((words, index) => ({ kind: kinds[index] ?? 'work_sample', words }));
}

/** Days before the round by which it has to be ready: somebody else has to do something, or only they. */
const daysBefore = (kind: ProofKind): number =>
  kind === 'reference' || kind === 'letter' ? 3 : kind === 'thank_you' ? 0 : 1;

/** The local day by which a proof has to be ready; the candidate's own day, else by its kind. */
export function dueOf(proof: Proof, next: Round | null, now: number, zone: string): string | null {
  if (proof.due !== null) return proof.due;
  if (next?.at == null) return null;
  const day = localTime(next.at.utc, zone).toPlainDate();
  const today = localTime(now, zone).toPlainDate();
  const due = day.subtract({ days: daysBefore(proof.kind) });
  return (Temporal.PlainDate.compare(due, today) < 0 ? today : due).toString();
}
