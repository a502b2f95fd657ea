import type { Clause } from './clauses.ts';

/** Offset in the text of the word at `place` of `plain`, punctuation skipped. */
export function startOf(clause: Clause, place: number): number {
  const found = clause.places.findIndex((start) => start >= place);
  let at = found < 0 ? 0 : found;
  while (/^[^\p{L}\d"“„$€£]$/u.test(clause.tokens[at]?.text ?? '') && at < clause.tokens.length - 1)
    at++;
  return clause.tokens[at]?.start ?? clause.start;
}

/** End of the clause without its closing comma or stop. */
export function endOf(clause: Clause): number {
  let at = clause.tokens.length - 1;
  while (at > 0 && /^[,.;:!(–—-]$/.test(clause.tokens[at]?.text ?? '')) at--;
  return clause.tokens[at]?.end ?? clause.end;
}
