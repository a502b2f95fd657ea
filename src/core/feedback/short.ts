import { clauseSpan, quote, readAnswer, type Answer, type Quote } from './answer.ts';
import { contentWords } from './link.ts';

const half = 0.5;
const longestPiece = 14;

/**
 * An answer shortened to the key points chosen for it: for each point the piece of the answer that
 * holds it, as typed and in the order of the answer; a piece that holds two comes once. Points the
 * answer does not hold are left out.
 */
export function shortened(text: string, points: readonly string[]): Quote[] {
  const answer = readAnswer(text);
  const pieces = points.flatMap((point) => {
    const piece = pieceFor(answer, point);
    return piece === null ? [] : [piece];
  });
  pieces.sort((a, b) => a.start - b.start);
  return pieces.filter((piece, index) => piece.start !== pieces[index - 1]?.start);
}

/** The clause that holds most of a point, at least half of it; the point itself where it was typed so. */
function pieceFor(answer: Answer, point: string): Quote | null {
  const at = answer.text.toLowerCase().indexOf(point.toLowerCase());
  if (at >= 0) {
    const end = at + point.length;
    return { text: answer.text.slice(at, end), start: at, end };
  }
  const words = readAnswer(point).words;
  const content = contentWords(words);
  const wanted = content.size > 0 ? content : new Set(words.map(({ low }) => low));
  if (wanted.size === 0) return null;
  const held = answer.clauses.map((clause) => {
    const own = answer.words.slice(clause.from, clause.to + 1);
    const there = content.size > 0 ? contentWords(own) : new Set(own.map(({ low }) => low));
    return [...wanted].filter((word) => there.has(word)).length / wanted.size;
  });
  const best = held.indexOf(Math.max(...held));
  const clause = answer.clauses[best];
  if (clause === undefined || (held[best] ?? 0) < half) return null;
  return quote(answer, clauseSpan(clause, longestPiece));
}
