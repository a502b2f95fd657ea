import type { Concern } from '../ontology/concern.ts';
import { phrasesOf } from '../ontology/phrases/index.ts';
import type { TopicWeights } from './learned/topic-weights.ts';
import { keptWords, type Kept } from './remembered.ts';
import { stems } from './words.ts';
import { plainWords } from './tokens.ts';

/** How often labelled texts spoke of a concern, and in which words. */
export interface Said {
  /** Concern id → pieces of texts that were about it, each with how surely. */
  phrases: Readonly<Record<string, readonly (readonly [string, number])[]>>;
}

/** All postings one behind the other: small arrays by the thousand would burden the collector. */
export interface Postings {
  /** Stem, or piece of four letters, → its number. */
  terms: ReadonlyMap<string, number>;
  /** How many stems there are; they have the lowest numbers. */
  stems: number;
  /** Number of a stem * `stems` + that of the next one → number of the pair. */
  pairs: ReadonlyMap<number, number>;
  /** What is known of stems met so far. */
  met: Kept<StemTerms>;
  /** Where the postings of a term begin; those of the next one follow. */
  begins: Int32Array;
  concerns: Int16Array;
  /** Idf times how much the concern uses the term. */
  weights: Float64Array;
  /** The largest weight of each term. */
  most: Float64Array;
}

/** The numbers of what is in a stem. */
export interface StemTerms {
  /** -1: no concern uses it. */
  number: number;
  /** Of its pieces of four letters, those that a concern uses. */
  pieces: readonly number[];
}

export interface TopicSpace {
  concerns: readonly Concern[];
  postings: Postings;
  /** Idf of a word that no concern uses. */
  rare: number;
  /** Log of how much more often than others each concern comes up. */
  prior: Float64Array;
  /** First word of a name → names that begin with it. */
  names: ReadonlyMap<string, readonly { words: string[]; concern: number; exact: boolean }[]>;
  /** Weights learned beside BM25; null: words alone. */
  learned: TopicWeights | null;
}

/** Stems and pairs of neighbours. */
function terms(text: string): string[] {
  const single = stems(text);
  return [...single, ...single.slice(1).map((word, at) => `${single[at] ?? ''} ${word}`)];
}

/** Pieces of four letters of one stem, so that a typo still meets its word. */
function piecesOf(stem: string): string[] {
  const whole = `<${stem.slice(0, 20)}>`;
  const found: string[] = [];
  for (let at = 0; at + 4 <= whole.length; at++) found.push(`#${whole.slice(at, at + 4)}`);
  return found;
}

const isPiece = (term: string) => term.charCodeAt(0) === 35;

function pieces(text: string): Set<string> {
  const found = new Set<string>();
  for (const stem of stems(text)) for (const piece of piecesOf(stem)) found.add(piece);
  return found;
}

/** How much the words of a labelled question count beside those of the ontology. */
const saidWeight = 1;
const firstGuess = 0.5;

/** Words of each concern, weighed by BM25; `said` adds those of labelled questions. */
export function createSpace(all: readonly Concern[], said: Said | null): TopicSpace {
  const often = new Float64Array(all.length).fill(firstGuess);
  const documents = all.map((concern, index) => {
    const counts = new Map<string, number>();
    const add = (text: string, weight: number) => {
      for (const term of new Set(terms(text))) counts.set(term, (counts.get(term) ?? 0) + weight);
      for (const piece of pieces(text)) counts.set(piece, (counts.get(piece) ?? 0) + weight / 2);
    };
    for (const name of concern.names) add(name, 2);
    add(concern.label, 2);
    for (const way of concern.says) add(way, 1);
    for (const scrap of concern.words ?? []) add(scrap, 1);
    add(concern.straight, 1);
    add(concern.sideways, 0.5);
    add(concern.pushing, 0.5);
    // Their letters add little to those of the ontology's own wordings and would double the cost.
    for (const phrase of phrasesOf(concern.id))
      for (const term of new Set(terms(phrase))) counts.set(term, (counts.get(term) ?? 0) + 1);
    for (const [phrase, surely] of said?.phrases[concern.id] ?? []) {
      add(phrase, saidWeight * surely);
      often[index] = (often[index] ?? 0) + surely;
    }
    return counts;
  });
  const postings = new Map<string, [number, number][]>();
  documents.forEach((counts, index) => {
    let length = 0;
    for (const [term, weight] of counts) if (!isPiece(term)) length += weight;
    for (const [term, weight] of counts) {
      const saturated = (weight * 3.5) / (weight + 2.5 * (0.7 + (0.3 * length) / 400));
      const list = postings.get(term) ?? [];
      list.push([index, saturated]);
      postings.set(term, list);
    }
  });
  const numbers = new Map<string, number>();
  const pairs = new Map<number, number>();
  const begins = new Int32Array(postings.size + 1);
  const most = new Float64Array(postings.size);
  const users: number[] = [];
  const weights: number[] = [];
  const enterTerm = (list: readonly (readonly [number, number])[], worth: number): number => {
    const number = entered++;
    const idf = worth * Math.log(1 + (all.length - list.length + 0.5) / (list.length + 0.5));
    for (const [concern, weight] of list) {
      users.push(concern);
      weights.push(weight * idf);
      most[number] = Math.max(most[number] ?? 0, weight * idf);
    }
    begins[number + 1] = users.length;
    return number;
  };
  let entered = 0;
  for (const [term, list] of postings)
    if (!isPiece(term) && !term.includes(' ')) numbers.set(term, enterTerm(list, 1));
  const size = entered;
  for (const [term, list] of postings) {
    const cut = term.indexOf(' ');
    if (isPiece(term)) numbers.set(term, enterTerm(list, 0.15));
    else if (cut > 0) {
      const first = numbers.get(term.slice(0, cut)) ?? 0;
      pairs.set(first * size + (numbers.get(term.slice(cut + 1)) ?? 0), enterTerm(list, 0.5));
    }
  }
  const names = new Map<string, { words: string[]; concern: number; exact: boolean }[]>();
  all.forEach((concern, index) => {
    const enter = (text: string, exact: boolean) => {
      const words = plainWords(text);
      const list = names.get(words[0] ?? '') ?? [];
      list.push({ words, concern: index, exact });
      names.set(words[0] ?? '', list);
    };
    for (const name of concern.names) enter(name, true);
    for (const way of concern.says) if (way.includes(' ')) enter(way, false);
  });
  const total = often.reduce((sum, value) => sum + value, 0);
  return {
    concerns: all,
    postings: {
      terms: numbers,
      stems: size,
      pairs,
      met: keptWords(),
      begins,
      concerns: Int16Array.from(users),
      weights: Float64Array.from(weights),
      most,
    },
    rare: Math.log(1 + all.length) * 0.7,
    prior: often.map((value) => (said === null ? 0 : Math.log((value / total) * all.length))),
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

function stemTerms({ terms: numbers, met }: Postings, stem: string): StemTerms {
  const known = met.get(stem);
  if (known !== undefined) return known;
  const made = {
    number: numbers.get(stem) ?? -1,
    pieces: piecesOf(stem).flatMap((piece) => numbers.get(piece) ?? []),
  };
  met.set(stem, made);
  return made;
}

/** What a text holds, by numbers, each once. */
export interface TermNumbers {
  /** -1 for one that no concern uses. */
  stems: number[];
  pairs: number[];
}

export function termNumbers({ postings }: TopicSpace, text: string): TermNumbers {
  const { stems: size, pairs } = postings;
  const found: TermNumbers = { stems: [], pairs: [] };
  const seen = new Set<string>();
  const seenPairs = new Set<number>();
  let before = -1;
  for (const stem of stems(text)) {
    const { number } = stemTerms(postings, stem);
    if (!seen.has(stem)) {
      seen.add(stem);
      found.stems.push(number);
    }
    const pair = before < 0 || number < 0 ? undefined : pairs.get(before * size + number);
    if (pair !== undefined && !seenPairs.has(pair)) {
      seenPairs.add(pair);
      found.pairs.push(pair);
    }
    before = number;
  }
  return found;
}

/** Pieces of a text's stems that some concern uses, each once. */
export function pieceNumbers({ postings }: TopicSpace, text: string): Set<number> {
  const found = new Set<number>();
  for (const stem of stems(text))
    for (const piece of stemTerms(postings, stem).pieces) found.add(piece);
  return found;
}

/** The concerns that use a term. */
export function usersOf({ postings }: TopicSpace, number: number): Int16Array {
  return number < 0
    ? new Int16Array()
    : postings.concerns.subarray(postings.begins[number], postings.begins[number + 1]);
}

/** How near each concern is to a whole text: a ward's words make clinical questions likelier. */
export function affinity(space: TopicSpace, text: string): Float64Array {
  const scores = new Float64Array(space.concerns.length);
  const { stems: own, pairs } = termNumbers(space, text.slice(0, 4000));
  addScores(space, own, scores);
  addScores(space, pairs, scores);
  return scores;
}
