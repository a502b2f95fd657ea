import type { Concern } from '../ontology/concern.ts';
import type { Name, Names } from './concern-names.ts';
import type { TopicWeights } from './learned/topic-weights.ts';
import { plainWords } from './tokens.ts';
import { pairKey, piecesOf, pieceWorth, TopicCounts } from './topic-counts.ts';
import type { StemTerms, Word } from './vocabulary.ts';
import { topicalWords } from './words.ts';

/** How often labelled texts spoke of a concern, and in which words. */
export interface Said {
  /** Concern id → pieces of texts that were about it, each with how surely. */
  phrases: Readonly<Record<string, readonly (readonly [string, number])[]>>;
}

/** All postings one behind the other: small arrays by the thousand would burden the collector. */
export interface Postings {
  /** Stem, or piece of four letters, → its number; one at or above `size` is of another space. */
  terms: ReadonlyMap<string, number>;
  /** `pairKey` → number of the pair. */
  pairs: ReadonlyMap<number, number>;
  size: number;
  /** Where the postings of a term begin; those of the next one follow. */
  begins: Int32Array;
  concerns: Int16Array;
  /** Idf times how much the concern uses the term. */
  weights: Float64Array;
  /** The largest weight of each term. */
  most: Float64Array;
}

export interface TopicSpace {
  concerns: readonly Concern[];
  postings: Postings;
  /** Numbers of the concerns that are nobody's business. */
  secrets: readonly number[];
  /** Idf of a word that no concern uses. */
  rare: number;
  /** Log of how much more often than others each concern comes up. */
  prior: Float64Array;
  /** First word of a name → names that begin with it. */
  names: ReadonlyMap<string, Names>;
  /** Weights learned beside BM25; null: words alone. */
  learned: TopicWeights | null;
}

/** How much the words of a labelled question count beside those of the ontology. */
const saidWeight = 1;
const firstGuess = 0.5;

const isPiece = (worth: readonly number[], term: number) => worth[term] === pieceWorth;

/** Words of each concern, weighed by BM25; `said` adds those of labelled questions. */
export function createSpace(all: readonly Concern[], said: Said | null): TopicSpace {
  const counts = new TopicCounts(all);
  return said === null ? spaceOf(all, counts, null) : saidSpace(all, counts, said);
}

/** The space of the ontology alone, and the one with what was said: counted once, that is half of the work. */
export function createSpaces(all: readonly Concern[], said: Said) {
  const counts = new TopicCounts(all);
  const plain = spaceOf(all, counts, null);
  return { plain, whole: saidSpace(all, counts, said) };
}

/** Adds what was said to `counts`. */
function saidSpace(all: readonly Concern[], counts: TopicCounts, said: Said): TopicSpace {
  const often = new Float64Array(all.length).fill(firstGuess);
  all.forEach((concern, index) => {
    for (const [phrase, surely] of said.phrases[concern.id] ?? []) {
      counts.add(index, phrase, saidWeight * surely);
      often[index] = (often[index] ?? 0) + surely;
    }
  });
  return spaceOf(all, counts, often);
}

/** `often`: how often each concern was spoken of; null: not known. */
function spaceOf(
  all: readonly Concern[],
  { documents, terms, pairs, worth }: TopicCounts,
  often: Float64Array | null,
): TopicSpace {
  const size = worth.length;
  const begins = new Int32Array(size + 1);
  for (const counts of documents)
    for (const term of counts.keys()) begins[term + 1] = (begins[term + 1] ?? 0) + 1;
  for (let term = 0; term < size; term++)
    begins[term + 1] = (begins[term + 1] ?? 0) + (begins[term] ?? 0);
  const concerns = new Int16Array(begins[size] ?? 0);
  const weights = new Float64Array(concerns.length);
  const most = new Float64Array(size);
  const filled = begins.slice();
  const idf = new Float64Array(size);
  for (let term = 0; term < size; term++) {
    const users = (begins[term + 1] ?? 0) - (begins[term] ?? 0);
    idf[term] = (worth[term] ?? 1) * Math.log(1 + (all.length - users + 0.5) / (users + 0.5));
  }
  documents.forEach((counts, index) => {
    let length = 0;
    for (const [term, weight] of counts) if (!isPiece(worth, term)) length += weight;
    for (const [term, weight] of counts) {
      const saturated = (weight * 3.5) / (weight + 2.5 * (0.7 + (0.3 * length) / 400));
      const value = saturated * (idf[term] ?? 0);
      const at = filled[term] ?? 0;
      filled[term] = at + 1;
      concerns[at] = index;
      weights[at] = value;
      most[term] = Math.max(most[term] ?? 0, value);
    }
  });
  const names = new Map<string, Names>();
  all.forEach((concern, index) => {
    const enter = (text: string, exact: boolean) => {
      const words = plainWords(text);
      const [first = '', second] = words;
      const known = names.get(first) ?? { alone: [], longer: new Map<string, Name[]>() };
      names.set(first, known);
      const list = second === undefined ? known.alone : (known.longer.get(second) ?? []);
      list.push({ words, concern: index, exact });
      if (second !== undefined) known.longer.set(second, list);
    };
    for (const name of concern.names) enter(name, true);
    for (const way of concern.says) if (way.includes(' ')) enter(way, false);
  });
  const total = often?.reduce((sum, value) => sum + value, 0) ?? 1;
  return {
    concerns: all,
    postings: { terms, pairs, size, begins, concerns, weights, most },
    secrets: all.flatMap((concern, at) => (concern.notAboutJob === true ? [at] : [])),
    rare: Math.log(1 + all.length) * 0.7,
    prior:
      often?.map((value) => Math.log((value / total) * all.length)) ?? new Float64Array(all.length),
    names,
    learned: null,
  };
}

/** Adds what the terms, by their numbers, say of each concern to `scores`. */
export function addScores(
  { postings }: TopicSpace,
  numbers: Iterable<number>,
  scores: Float64Array,
): void {
  const { begins, concerns, weights } = postings;
  for (const number of numbers) {
    const end = begins[number + 1] ?? 0;
    for (let at = begins[number] ?? 0; at < end; at++) {
      const concern = concerns[at] ?? 0;
      scores[concern] = (scores[concern] ?? 0) + (weights[at] ?? 0);
    }
  }
}

/** What the last space that looked knows of a word's stem: most words of a text were met in another. */
function stemTerms({ terms }: Postings, word: Word): StemTerms {
  const known = word.terms;
  if (known?.of === terms) return known;
  const made = {
    of: terms,
    number: terms.get(word.stem) ?? -1,
    pieces: piecesOf(word.stem).flatMap((piece) => terms.get(piece) ?? []),
  };
  word.terms = made;
  return made;
}

/** What a text holds, by numbers, each once. */
export interface TermNumbers {
  /** -1 for one that no concern uses. */
  stems: number[];
  pairs: number[];
}

export function termNumbers({ postings }: TopicSpace, words: readonly Word[]): TermNumbers {
  const { size, pairs } = postings;
  const found: TermNumbers = { stems: [], pairs: [] };
  const seen = new Set<string>();
  let before = -1;
  for (const word of words) {
    const own = stemTerms(postings, word).number;
    const number = own < size ? own : -1;
    if (!seen.has(word.stem)) {
      seen.add(word.stem);
      found.stems.push(number);
    }
    const pair = before < 0 || number < 0 ? size : (pairs.get(pairKey(before, number)) ?? size);
    if (pair < size && !found.pairs.includes(pair)) found.pairs.push(pair);
    before = number;
  }
  return found;
}

/** Pieces of a text's stems that some concern uses, each once. */
export function pieceNumbers({ postings }: TopicSpace, text: string): Set<number> {
  const found = new Set<number>();
  for (const word of topicalWords(text))
    for (const piece of stemTerms(postings, word).pieces) found.add(piece);
  return found;
}

/** How near each concern is to a whole text: a ward's words make clinical questions likelier. */
export function affinity(space: TopicSpace, text: string): Float64Array {
  const scores = new Float64Array(space.concerns.length);
  const { stems: own, pairs } = termNumbers(space, topicalWords(text.slice(0, 4000)));
  addScores(space, own, scores);
  addScores(space, pairs, scores);
  return scores;
}
