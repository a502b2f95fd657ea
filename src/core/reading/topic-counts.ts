import type { Concern } from '../ontology/concern.ts';
import { phrasesOf } from '../ontology/phrases/index.ts';
import type { StemTerms, Word } from './vocabulary.ts';
import { topicalOnce } from './words.ts';

/** Pieces of four letters of one stem, so that a typo still meets its word. */
export function piecesOf(stem: string): string[] {
  const whole = `<${stem.slice(0, 20)}>`;
  const found: string[] = [];
  for (let at = 0; at + 4 <= whole.length; at++) found.push(`#${whole.slice(at, at + 4)}`);
  return found;
}

/** The number of two stems beside each other, as a key. */
export const pairKey = (first: number, second: number) => first * 131_072 + second;

/** What a piece of letters, and a pair, counts beside a stem. */
export const pieceWorth = 0.15;
const pairWorth = 0.5;

/** How often each concern uses each term; terms have numbers in the order they are met. */
export class TopicCounts {
  /** Stem, or piece of four letters, → its number. */
  readonly terms = new Map<string, number>();
  /** `pairKey` → number of the pair. */
  readonly pairs = new Map<number, number>();
  /** By number: what the term counts. */
  readonly worth: number[] = [];
  /** By concern: number of a term → how much it is used. */
  readonly documents: readonly Map<number, number>[];
  /** By number: in which turn the term was counted last. */
  readonly #met: number[] = [];
  #turn = 0;

  /** All wordings of the ontology. */
  constructor(all: readonly Concern[]) {
    this.documents = all.map(() => new Map<number, number>());
    all.forEach((concern, index) => {
      for (const name of concern.names) this.add(index, name, 2);
      this.add(index, concern.label, 2);
      for (const way of concern.says) this.add(index, way, 1);
      for (const scrap of concern.words ?? []) this.add(index, scrap, 1);
      this.add(index, concern.straight, 1);
      this.add(index, concern.sideways, 0.5);
      this.add(index, concern.pushing, 0.5);
      // Their letters add little to those of the ontology's own wordings and would double the cost.
      for (const phrase of phrasesOf(concern.id)) this.#addWords(index, topicalOnce(phrase), 1);
    });
  }

  add(concern: number, text: string, weight: number): void {
    const words = topicalOnce(text);
    const counts = this.#addWords(concern, words, weight);
    if (counts === undefined) return;
    this.#turn++;
    for (const word of words)
      for (const piece of this.#stem(word).pieces) this.#count(counts, piece, weight / 2);
  }

  /** Stems, then pairs of neighbours, each once a text. */
  #addWords(
    concern: number,
    words: readonly Word[],
    weight: number,
  ): Map<number, number> | undefined {
    const counts = this.documents[concern];
    if (counts === undefined) return undefined;
    this.#turn++;
    for (const word of words) this.#count(counts, this.#stem(word).number, weight);
    for (let at = 1; at < words.length; at++) {
      const [before, own] = [words[at - 1]?.terms?.number, words[at]?.terms?.number];
      this.#count(counts, this.#pair(before ?? 0, own ?? 0), weight);
    }
    return counts;
  }

  /** Once a turn. */
  #count(counts: Map<number, number>, term: number, weight: number): void {
    if (this.#met[term] === this.#turn) return;
    this.#met[term] = this.#turn;
    counts.set(term, (counts.get(term) ?? 0) + weight);
  }

  #stem(word: Word): StemTerms {
    const known = word.terms;
    if (known?.of === this.terms) return known;
    const made = {
      of: this.terms,
      number: this.#term(word.stem, 1),
      pieces: piecesOf(word.stem).map((piece) => this.#term(piece, pieceWorth)),
    };
    word.terms = made;
    return made;
  }

  #term(term: string, share: number): number {
    const known = this.terms.get(term);
    if (known !== undefined) return known;
    this.terms.set(term, this.worth.length);
    this.#met.push(0);
    return this.worth.push(share) - 1;
  }

  #pair(first: number, second: number): number {
    const key = pairKey(first, second);
    const known = this.pairs.get(key);
    if (known !== undefined) return known;
    this.pairs.set(key, this.worth.length);
    this.#met.push(0);
    return this.worth.push(pairWorth) - 1;
  }
}
