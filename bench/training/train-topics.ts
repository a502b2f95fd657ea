import type { Concern } from '../../src/core/ontology/concern.ts';
import { phrasesOf } from '../../src/core/ontology/phrases/index.ts';
import {
  digits,
  letterTerms,
  softmax,
  weightStep,
  wordTerms,
  type TopicWeights,
} from '../../src/core/reading/learned/topic-weights.ts';
import { chance as seeded } from './chance.ts';

/** A piece of text that is about a concern, by its number, and how much it counts. */
export interface Wording {
  text: string;
  concern: number;
  weight: number;
}

export interface TopicOptions {
  epochs: number;
  rate: number;
  /** A pair of words or a piece of letters met in fewer wordings is left out. */
  partsFrom: number;
}

const usual: TopicOptions = { epochs: 20, rate: 0.3, partsFrom: 3 };

/** All that the ontology says about its concerns. */
export function wordingsOf(all: readonly Concern[]): Wording[] {
  return all.flatMap((each, concern) => {
    const list = (texts: readonly string[], weight: number) =>
      texts.map((text) => ({ text, concern, weight }));
    return [
      ...list(each.names, 1.5),
      ...list([each.label, each.straight, each.sideways], 0.7),
      ...list(each.probes ?? [], 0.7),
      ...list(each.says, 1),
      ...list(each.words ?? [], 0.5),
      ...list(phrasesOf(each.id), 1),
    ];
  });
}

/**
 * Weights of each term for the concerns it was met with, and for no others, by AdaGrad on the log
 * likelihood: the same wordings in the same order give the same weights.
 */
export function trainTopics(
  wordings: readonly Wording[],
  size: number,
  options: Partial<TopicOptions> = {},
): TopicWeights {
  const { epochs, rate, partsFrom } = { ...usual, ...options };
  const split = wordings.map(({ text }) => [wordTerms(text), letterTerms(text)] as const);
  const met = new Map<string, number>();
  const isPart = (term: string) => term.startsWith('#') || term.includes(' ');
  for (const block of split)
    for (const term of block.flat()) if (isPart(term)) met.set(term, (met.get(term) ?? 0) + 1);
  const users = new Map<string, Set<number>>();
  split.forEach((block, at) => {
    const concern = wordings[at]?.concern ?? 0;
    for (const term of block.flat())
      if (!isPart(term) || (met.get(term) ?? 0) >= partsFrom)
        users.set(term, (users.get(term) ?? new Set()).add(concern));
  });
  const numbers = new Map<string, number>();
  const begins = new Int32Array(users.size + 1);
  const concerns: number[] = [];
  for (const [term, list] of users) {
    const number = numbers.size;
    numbers.set(term, number);
    concerns.push(...[...list].sort((a, b) => a - b));
    begins[number + 1] = concerns.length;
  }
  const owners = Uint8Array.from(concerns);
  const weights = new Float64Array(owners.length);
  const squares = new Float64Array(owners.length).fill(1e-4);
  const bias = new Float64Array(size);
  const biasSquares = new Float64Array(size).fill(1e-4);
  const total = new Float64Array(owners.length);
  const known = (list: readonly string[]) =>
    Int32Array.from(list.map((term) => numbers.get(term) ?? -1).filter((at) => at >= 0));
  const coded = split.map(([words, letters]) => [known(words), known(letters)] as const);
  const next = seeded(7);
  const order = coded.map((_, at) => at);
  const scores = new Float64Array(size);
  let kept = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(next() * (at + 1));
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
    for (const pick of order) {
      const wording = wordings[pick];
      const blocks = coded[pick];
      if (wording === undefined || blocks === undefined) continue;
      scores.set(bias);
      for (const block of blocks) {
        const factor = 1 / Math.sqrt(Math.max(1, block.length));
        for (const term of block)
          for (let at = begins[term] ?? 0; at < (begins[term + 1] ?? 0); at++) {
            const owner = owners[at] ?? 0;
            scores[owner] = (scores[owner] ?? 0) + factor * (weights[at] ?? 0);
          }
      }
      softmax(scores);
      for (let at = 0; at < size; at++)
        scores[at] = wording.weight * ((scores[at] ?? 0) - (at === wording.concern ? 1 : 0));
      for (const block of blocks) {
        const factor = 1 / Math.sqrt(Math.max(1, block.length));
        for (const term of block)
          for (let at = begins[term] ?? 0; at < (begins[term + 1] ?? 0); at++) {
            const g = factor * (scores[owners[at] ?? 0] ?? 0);
            squares[at] = (squares[at] ?? 0) + g * g;
            weights[at] = (weights[at] ?? 0) - (rate * g) / Math.sqrt(squares[at] ?? 1);
          }
      }
      for (let at = 0; at < size; at++) {
        const g = scores[at] ?? 0;
        biasSquares[at] = (biasSquares[at] ?? 0) + g * g;
        bias[at] = (bias[at] ?? 0) - (rate * g) / Math.sqrt(biasSquares[at] ?? 1);
      }
    }
    if (epoch >= epochs / 2) {
      kept++;
      for (let at = 0; at < total.length; at++) total[at] = (total[at] ?? 0) + (weights[at] ?? 0);
    }
  }
  return {
    terms: numbers,
    begins,
    concerns: owners,
    weights: Float32Array.from(total, (value) => value / Math.max(1, kept)),
    bias,
  };
}

/** As `parseTopics` reads it; weights that say next to nothing are left out. */
export function writeTopics({ terms, begins, concerns, weights, bias }: TopicWeights): string {
  const lines = [...terms]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([term, number]) => {
      let line = '';
      for (let at = begins[number] ?? 0; at < (begins[number + 1] ?? 0); at++) {
        const steps = Math.round((weights[at] ?? 0) / weightStep);
        const concern = concerns[at] ?? 0;
        if (Math.abs(steps) > 1)
          line +=
            (digits[Math.floor(concern / digits.length)] ?? '') +
            (digits[concern % digits.length] ?? '') +
            (digits[45 + Math.max(-45, Math.min(44, steps))] ?? '');
      }
      return line === '' ? [] : [`${term}\t${line}`];
    });
  return [[...bias].map((value) => Math.round(value * 100)).join(' '), ...lines].join('\n');
}
