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
  /** Where each word begins in `line`. */
  offsets: number[];
  clauses: Clause[];
}

/** Splits an answer into words and clauses. */
export function readAnswer(text: string): Answer {
  const words = wordsOf(text);
  const lows = words.map((word) => word.low);
  let length = 0;
  const offsets = lows.map((low) => (length += low.length + 1) - low.length - 1);
  return { text, words, line: lows.join(' '), offsets, clauses: clausesOf(lows) };
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
  for (const stop of text.slice(start, end).matchAll(/[.!?;]\s|\n/gu)) {
    const at = start + stop.index;
    if (at >= core) end = Math.min(end, at);
  }
  const before = text.slice(start, core).split(/(?<=[.!?;])\s+|\n+/u);
  start = core - (before.at(-1)?.length ?? 0);
  return { text: text.slice(start, end), start, end };
}

/** A pattern of whole words from phrases, for `findPhrase`; phrases may hold groups. */
export function phrases(...list: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<![^ ])(?:${list.join('|')})(?![^ ])`, 'gu');
}

/** Where a phrase first stands, from word `after` on. */
export function findPhrase(answer: Answer, pattern: RegExp, after = 0): Span | null {
  const start = answer.offsets[after];
  if (start === undefined) return null;
  const match = first(pattern, answer.line, start);
  return match && spanOf(answer, match);
}

/** Everywhere a phrase stands, in order. */
export function findPhrases(answer: Answer, pattern: RegExp): Span[] {
  return [...answer.line.matchAll(pattern)].map((match) => spanOf(answer, match));
}

const longestPhrase = 12;

/** Where a phrase begins within `from` to `to`, which it may run over. */
export function findWithin(answer: Answer, pattern: RegExp, { from, to }: Span): Span | null {
  const [start, end] = [answer.offsets[from], answer.offsets[to + longestPhrase]];
  if (start === undefined) return null;
  const match = first(pattern, answer.line.slice(0, end), start);
  const found = match && spanOf(answer, match);
  return found && found.from <= to ? found : null;
}

function first(pattern: RegExp, line: string, start: number): RegExpExecArray | null {
  const search = new RegExp(pattern);
  search.lastIndex = start;
  return search.exec(line);
}

function spanOf({ offsets }: Answer, match: RegExpExecArray): Span {
  const last = match.index + match[0].trimEnd().length - 1;
  return { from: wordAt(offsets, match.index), to: wordAt(offsets, last) };
}

/** The word that holds an offset of the line, by halving. */
function wordAt(offsets: readonly number[], offset: number): number {
  let [low, high] = [0, offsets.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((offsets[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
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
