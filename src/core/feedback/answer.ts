import { clausesOf, type Clause } from './clauses.ts';

/** A verbatim piece of an answer with its UTF-16 offsets. */
export interface Quote {
  text: string;
  start: number;
  end: number;
}

/** A word as typed and as compared: lower case, without apostrophes. */
export interface Word {
  low: string;
  start: number;
  end: number;
}

/** Words `from` to `to`, both included. */
export interface Span {
  from: number;
  to: number;
  /** The word it stands on; a quote keeps the sentence of this one. Without it `from`. */
  core?: number;
}

/**
 * An answer as the rules see it: words and clauses only. Punctuation and capitals are not in it,
 * since dictated text has none (docs/behaviour.md, Drills: checklist).
 */
export interface Answer {
  text: string;
  words: Word[];
  /** The compared words joined by blanks, for phrases. */
  line: string;
  clauses: Clause[];
}

/** Splits an answer into words and clauses. */
export function readAnswer(text: string): Answer {
  const words = wordsOf(text);
  const lows = words.map((word) => word.low);
  return { text, words, line: lows.join(' '), clauses: clausesOf(lows) };
}

function wordsOf(text: string): Word[] {
  const pattern = /\p{N}+(?:[.,]\p{N}+)*(?:\p{L}|%)*|\p{L}+(?:['’]\p{L}+)*\p{N}*/gu;
  return [...text.matchAll(pattern)].map((match) => ({
    low: match[0]
      .toLowerCase()
      .replace(/['’,]/gu, '')
      .replace(/\.(?=\p{N}{3})/gu, ''),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * The words of a span as they were typed. Where they run over the end of a sentence, only the
 * sentence of the span's core is kept: punctuation may shorten a quote, never decide an item.
 */
export function quote({ text, words }: Answer, span: Span): Quote {
  const core = words[span.core ?? span.from]?.start ?? 0;
  let start = words[span.from]?.start ?? 0;
  let end = words[span.to]?.end ?? start;
  for (const stop of text.slice(start, end).matchAll(/[.!?;\n]\s/gu)) {
    const at = start + stop.index;
    if (at >= core) end = Math.min(end, at);
  }
  const before = text.slice(start, core).split(/(?<=[.!?;\n])\s+/u);
  start = core - (before.at(-1)?.length ?? 0);
  return { text: text.slice(start, end), start, end };
}

/** A pattern of whole words from phrases; phrases may hold groups. */
export function phrases(...list: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<![^ ])(?:${list.join('|')})(?![^ ])`, 'u');
}

/** Where a phrase first stands, from word `after` on. */
export function findPhrase(answer: Answer, pattern: RegExp, after = 0): Span | null {
  return findPhrases(answer, pattern).find((span) => span.from >= after) ?? null;
}

/** Everywhere a phrase stands, in order. */
export function findPhrases({ line }: Answer, pattern: RegExp): Span[] {
  return [...line.matchAll(new RegExp(pattern, 'gu'))].map((match) => {
    const from = blanks(line.slice(0, match.index));
    return { from, to: from + blanks(match[0].trim()) };
  });
}

function blanks(piece: string): number {
  return piece.split(' ').length - 1;
}

/** A span widened by words on its right that belong to what it says, up to the end of its clause. */
export function toClauseEnd(answer: Answer, { from, to }: Span, most = 9): Span {
  const clause = answer.clauses.find((each) => each.from <= to && each.to >= to);
  return { from, to: Math.max(to, Math.min(clause?.to ?? to, from + most)), core: from };
}

/** A clause from its 'I' or 'we' on, or without its leading 'and', 'so', 'because'. */
export function clauseSpan(clause: Clause, most = 12): Span {
  const begin = clause.speaker ?? clause.from + (clause.lead === null ? 0 : 1);
  const from = Math.min(begin, clause.to);
  const to = Math.min(clause.to, from + most - 1);
  return { from, to, core: Math.min(Math.max(clause.verb ?? from, from), to) };
}
