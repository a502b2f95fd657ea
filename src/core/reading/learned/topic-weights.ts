import { plainWords } from '../tokens.ts';
import type { Word, WordNumbers } from '../vocabulary.ts';
import { allWords } from '../words.ts';

/** What each word and piece of a word says for each concern, learned from wordings (bench/training). */
export interface TopicWeights {
  /** Term → its number. */
  terms: ReadonlyMap<string, number>;
  /** Where the concerns of a term begin; those of the next one follow. */
  begins: Int32Array;
  /** Numbers in the ontology. */
  concerns: Uint8Array;
  weights: Float32Array;
  /** By concern: how often it comes up at all. */
  bias: Float64Array;
}

/** All words as typed and pairs of neighbours, each once. */
export function wordTerms(text: string): string[] {
  const words = plainWords(text);
  return [
    ...new Set([...words, ...words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`)]),
  ];
}

/** Pieces of four letters within each word, so that a typo still meets its word. */
export function letterTerms(text: string): string[] {
  const found = new Set<string>();
  for (const word of plainWords(text)) {
    const whole = `<${word.slice(0, 20)}>`;
    for (let at = 0; at + 4 <= whole.length; at++) found.add(`#${whole.slice(at, at + 4)}`);
  }
  return [...found];
}

/** What the last weights that were asked have for a word: most words of a text were met in another. */
function numbersOf(terms: TopicWeights['terms'], word: Word): WordNumbers {
  const known = word.weighed;
  if (known?.of === terms) return known;
  const made = {
    of: terms,
    number: terms.get(word.text) ?? -1,
    letters: letterTerms(word.text).flatMap((term) => terms.get(term) ?? []),
  };
  word.weighed = made;
  return made;
}

/** The numbers of a text's words and pairs of words, and those of its pieces; some more than once. */
function blocksOf(terms: TopicWeights['terms'], text: string): [number[], number[]] {
  const whole: number[] = [];
  const letters: number[] = [];
  const words = allWords(text);
  for (const word of words) {
    const { number, letters: own } = numbersOf(terms, word);
    if (number >= 0) whole.push(number);
    for (const each of own) letters.push(each);
  }
  for (let at = 1; at < words.length; at++) {
    const number = terms.get(`${words[at - 1]?.text ?? ''} ${words[at]?.text ?? ''}`);
    if (number !== undefined) whole.push(number);
  }
  return [whole, letters];
}

/** In which turn each term was met last: quicker than a set of them a text. */
let met = new Uint32Array(0);
let turn = 0;

/** Each once, in the order they come. */
function once(numbers: readonly number[], size: number): number[] {
  if (met.length < size) met = new Uint32Array(size);
  turn++;
  return numbers.filter((number) => {
    if (met[number] === turn) return false;
    met[number] = turn;
    return true;
  });
}

/** How likely each concern is, by its number; they add up to one. */
export function topicChances(
  { terms, begins, concerns, weights, bias }: TopicWeights,
  text: string,
): Float64Array {
  const scores = bias.slice();
  for (const block of blocksOf(terms, text)) {
    const each = once(block, begins.length);
    const factor = 1 / Math.sqrt(Math.max(1, each.length));
    for (const term of each) {
      const end = begins[term + 1] ?? 0;
      for (let at = begins[term] ?? 0; at < end; at++) {
        const concern = concerns[at] ?? 0;
        scores[concern] = (scores[concern] ?? 0) + factor * (weights[at] ?? 0);
      }
    }
  }
  return softmax(scores);
}

/** Scores as chances, in place. */
export function softmax(scores: Float64Array): Float64Array {
  let top = -Infinity;
  for (const score of scores) if (score > top) top = score;
  let sum = 0;
  for (let at = 0; at < scores.length; at++) {
    const power = Math.exp((scores[at] ?? 0) - top);
    scores[at] = power;
    sum += power;
  }
  for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] ?? 0) / sum;
  return scores;
}

/** What the data file writes numbers with: one character is a digit of base 90. */
export const digits = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at))
  .filter((digit) => !'"$\\`'.includes(digit))
  .join('');

/** A weight is kept in so many parts of one, at most 45 of them either way. */
export const weightStep = 0.08;

/**
 * Weights as topics.json holds them: a line of biases in hundredths, then one a term, 'term<TAB>' and
 * three digits for each of its concerns: two for its number, one for its weight.
 */
export function parseTopics(text: string): TopicWeights {
  const valueOf = new Uint8Array(128);
  for (let at = 0; at < digits.length; at++) valueOf[digits.charCodeAt(at)] = at;
  const head = text.indexOf('\n');
  const terms = new Map<string, number>();
  const begins = [0];
  const size = Math.floor(text.length / 3);
  const concerns = new Uint8Array(size);
  const weights = new Float32Array(size);
  let filled = 0;
  for (let from = head + 1; from < text.length;) {
    const found = text.indexOf('\n', from);
    const end = found < 0 ? text.length : found;
    const tab = text.indexOf('\t', from);
    terms.set(text.slice(from, tab), terms.size);
    for (let at = tab + 1; at < end; at += 3) {
      const high = valueOf[text.charCodeAt(at)] ?? 0;
      concerns[filled] = high * digits.length + (valueOf[text.charCodeAt(at + 1)] ?? 0);
      weights[filled] = ((valueOf[text.charCodeAt(at + 2)] ?? 0) - 45) * weightStep;
      filled++;
    }
    begins.push(filled);
    from = end + 1;
  }
  return {
    terms,
    begins: Int32Array.from(begins),
    concerns: concerns.slice(0, filled),
    weights: weights.slice(0, filled),
    bias: Float64Array.from(text.slice(0, head).split(' '), (value) => Number(value) / 100),
  };
}
