import { generalProbes } from '../../ontology/general.ts';
import { concernOf } from '../../ontology/index.ts';
import type { Question } from '../records.ts';
import type { WeakSpot } from './records.ts';

const asksBack =
  /^(?:and |then )*(?:who|what|how|why|when|where|which|whom|have i|did i|could i|can i|would i|do i|was it|were they)\b/iu;

/**
 * Follow-ups they really asked, as the candidate noted them: further questions in the line itself,
 * and right behind it in the message it was told in.
 */
export function followUpsIn(quote: string, told: readonly string[] = []): string[] {
  const source = told.find((text) => text.includes(quote));
  const behind = source?.slice(source.indexOf(quote) + quote.length) ?? '';
  const [, ...within] = pieces(quote);
  const rest = pieces(behind).filter((each) => each !== '');
  const from = rest.slice(0, 3).findIndex((each) => asksBack.test(each));
  const begun = from < 0 ? [] : rest.slice(from);
  const end = begun.findIndex((each) => !asksBack.test(each));
  const after = end < 0 ? begun : begun.slice(0, end);
  return [...within.filter((each) => asksBack.test(each)), ...after].filter(
    (each) => each.split(' ').length >= 3,
  );
}

const pieces = (text: string): string[] => text.split(/[,.;?\n]/u).map((each) => each.trim());

/** 'Have I run a plan in it' is the question about a tool itself. */
const asksTheSame = /^(?:and |then )*(?:have i|did i|do i|can i|could i)\b/iu;
const asksMore = /\b(?:who|how|which|why)\b/iu;

export interface Probe {
  text: string;
  /** In the candidate's words, as they noted it. */
  noted: boolean;
}

/** What can follow: those they really asked first, then the bank's (docs/behaviour.md, Drills: ladder). */
export function probesFor(
  spot: WeakSpot,
  questions: readonly Question[],
  told: readonly string[],
): Probe[] {
  const theirs = questions
    .filter(({ topic }) => topic.id === spot.concern)
    .flatMap(({ quote }) => followUpsIn(quote, told))
    .filter((text) => spot.kind !== 'tool' || !asksTheSame.test(text) || asksMore.test(text))
    .map((text) => ({ text, noted: true }));
  const bank = [...(concernOf(spot.concern)?.probes ?? []), ...generalProbes];
  return [...theirs, ...bank.map((text) => ({ text, noted: false }))];
}
