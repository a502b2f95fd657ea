import type { Concern } from '../ontology/concern.ts';
import { phrasesOf } from '../ontology/phrases/index.ts';
import type { TopicWeights } from './learned/topic-weights.ts';
import { stems } from './words.ts';
import { plainWords } from './tokens.ts';

/** How often labelled texts spoke of a concern, and in which words. */
export interface Said {
  /** Concern id → pieces of texts that were about it, each with how surely. */
  phrases: Readonly<Record<string, readonly (readonly [string, number])[]>>;
}

/** All postings one behind the other: small arrays by the thousand would burden the collector. */
export interface Postings {
  /** term → its number. */
  terms: ReadonlyMap<string, number>;
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
export function terms(text: string): string[] {
  const single = stems(text);
  return [...single, ...single.slice(1).map((word, at) => `${single[at] ?? ''} ${word}`)];
}

/** Pieces of four letters, so that a typo still meets its word. */
export function pieces(text: string): string[] {
  const found = new Set<string>();
  for (const stem of stems(text)) {
    const whole = `<${stem.slice(0, 20)}>`;
    for (let at = 0; at + 4 <= whole.length; at++) found.add(`#${whole.slice(at, at + 4)}`);
  }
  return [...found];
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
    for (const [term, weight] of counts) if (!term.startsWith('#')) length += weight;
    for (const [term, weight] of counts) {
      const saturated = (weight * 3.5) / (weight + 2.5 * (0.7 + (0.3 * length) / 400));
      const list = postings.get(term) ?? [];
      list.push([index, saturated]);
      postings.set(term, list);
    }
  });
  const numbers = new Map<string, number>();
  const begins = new Int32Array(postings.size + 1);
  const most = new Float64Array(postings.size);
  const users: number[] = [];
  const weights: number[] = [];
  for (const [term, list] of postings) {
    const share = Math.log(1 + (all.length - list.length + 0.5) / (list.length + 0.5));
    const idf = share * (term.startsWith('#') ? 0.15 : term.includes(' ') ? 0.5 : 1);
    const number = numbers.size;
    numbers.set(term, number);
    for (const [concern, weight] of list) {
      users.push(concern);
      weights.push(weight * idf);
      most[number] = Math.max(most[number] ?? 0, weight * idf);
    }
    begins[number + 1] = users.length;
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

/** Adds what the terms say of each concern to `scores`. */
export function addScores(
  space: TopicSpace,
  found: readonly string[],
  scores: Float64Array,
  factor = 1,
): void {
  const { terms: numbers, begins, concerns, weights } = space.postings;
  for (const term of found) {
    const number = numbers.get(term);
    if (number === undefined) continue;
    const end = begins[number + 1] ?? 0;
    for (let at = begins[number] ?? 0; at < end; at++) {
      const concern = concerns[at] ?? 0;
      scores[concern] = (scores[concern] ?? 0) + factor * (weights[at] ?? 0);
    }
  }
}

/** The concerns that use a term. */
export function usersOf({ postings }: TopicSpace, term: string): Int16Array {
  const number = postings.terms.get(term);
  return number === undefined
    ? new Int16Array()
    : postings.concerns.subarray(postings.begins[number], postings.begins[number + 1]);
}

/** How near each concern is to a whole text: a ward's words make clinical questions likelier. */
export function affinity(space: TopicSpace, text: string): Float64Array {
  const scores = new Float64Array(space.concerns.length);
  addScores(space, [...new Set(terms(text.slice(0, 4000)))], scores);
  return scores;
}
