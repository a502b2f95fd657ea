import type { Concern } from '../ontology/concern.ts';
import { concernOf, concerns } from '../ontology/index.ts';
import { said } from './learned/said.ts';
import type { TopicGuess } from './reading.ts';
import { affinity, createSpace, pieces, plainWords, terms, type TopicSpace } from './topic-space.ts';
import { topicWords } from './words.ts';

/** The space all of the program looks in; training makes others. */
export const defaultSpace: TopicSpace = createSpace(concerns, said);
/** The ontology alone: what the weights of the learned reader were trained beside. */
const plainSpace: TopicSpace = createSpace(concerns, null);

/** Concerns whose name or listed wording stands in the line, longest first. */
function called(space: TopicSpace, text: string): { concern: number; size: number; exact: boolean }[] {
  const words = plainWords(text);
  const found: { concern: number; size: number; exact: boolean }[] = [];
  words.forEach((word, at) => {
    for (const name of space.names.get(word) ?? [])
      if (name.words.every((part, offset) => words[at + offset] === part))
        found.push({ concern: name.concern, size: name.words.length, exact: name.exact });
  });
  return found.sort((a, b) => b.size - a.size);
}

/** A concern nobody foresaw is called by the words of its line. */
export function ownTopic(text: string, confidence = 0.4): TopicGuess {
  const words = topicWords(text).slice(0, 5);
  const label = words.join(' ').slice(0, 60);
  return label === ''
    ? ownWords(text)
    : { id: words.join('-').slice(0, 60), label, confidence, named: words.length <= 3 };
}

const round = (value: number) => Math.round(value * 100) / 100;

/** Nobody's business is read only from words of its own: a wrong guess would be an insult. */
function hasOwnWord(space: TopicSpace, query: readonly string[], concern: number): boolean {
  return query.some((term) => {
    const list = term.includes(' ') ? undefined : space.postings.get(term);
    return (
      list?.some(([index]) => index === concern) === true &&
      list.every(([index]) => space.concerns[index]?.notAboutJob === true)
    );
  });
}

export interface Match {
  concern: Concern;
  /** 0..1: how much of the line's meaning the concern accounts for. */
  confidence: number;
  named: boolean;
}

/** What a line is read in: the space, and how near the whole text is to each concern. */
export interface Surroundings {
  space: TopicSpace;
  /** Scores of the whole text and of the clauses beside the line; null: the line stands alone. */
  near: Float64Array | null;
}

const alone: Surroundings = { space: defaultSpace, near: null };
/** Nothing learned: what is compared must not depend on the texts learned from. */
export const ontologyAlone: Surroundings = { space: plainSpace, near: null };

/** Of a whole text, for the lines in it. */
export function surroundingsOf(space: TopicSpace, text: string): Surroundings {
  return { space, near: affinity(space, text).map((score) => 0.2 * score) };
}

interface Scored {
  scores: Map<number, number>;
  /** The score of a concern that has all words of the line. */
  ideal: number;
  /** Concern → share of the line that is its exact name. */
  named: Map<number, number>;
  /** Concerns of which a listed wording stands in the line. */
  listed: ReadonlyMap<number, number>;
  query: readonly string[];
}

function scored(space: TopicSpace, text: string): Scored {
  const query = [...new Set(terms(text.slice(0, 2000)))];
  const scores = new Map<number, number>();
  let ideal = 0;
  for (const term of query) {
    const idf = space.idf.get(term);
    if (idf === undefined) {
      if (!term.includes(' ')) ideal += space.rare;
      continue;
    }
    let best = 0;
    for (const [concern, weight] of space.postings.get(term) ?? []) {
      scores.set(concern, (scores.get(concern) ?? 0) + idf * weight);
      best = Math.max(best, weight);
    }
    ideal += term.includes(' ') ? idf * best * 0.3 : idf * best;
  }
  const named = new Map<number, number>();
  const words = Math.max(1, topicWords(text).length);
  const listed = new Map<number, number>();
  for (const { concern, size, exact } of called(space, text)) {
    if (exact && !named.has(concern)) named.set(concern, size / words);
    listed.set(
      concern,
      Math.max(listed.get(concern) ?? 0, space.rare * 1.5 * Math.min(3, exact ? size : size - 1)),
    );
  }
  for (const [concern, extra] of listed) scores.set(concern, (scores.get(concern) ?? 0) + extra);
  return { scores, ideal, named, listed, query };
}

function confidenceOf(space: TopicSpace, { scores, ideal, named }: Scored, index: number): number {
  const score = scores.get(index) ?? 0;
  const share = Math.min(0.95, score / Math.max(ideal, space.rare)) * (score / (score + 2.5));
  const name = named.get(index);
  return name === undefined ? share : Math.max(share, Math.min(0.97, 0.7 + name * 0.4));
}

/** How much of a line the best concern accounts for, by words alone: quick, and not learned. */
export function glance(text: string): { confidence: number; named: boolean; concern: number } {
  const found = scored(plainSpace, text);
  let best = -1;
  let top = 0;
  for (const [index, score] of found.scores)
    if (score > top) {
      top = score;
      best = index;
    }
  if (best < 0) return { confidence: 0, named: false, concern: -1 };
  return {
    confidence: confidenceOf(plainSpace, found, best),
    named: (found.named.get(best) ?? 0) >= 0.34,
    concern: best,
  };
}

/** Concerns of the ontology that a line may be about, best first, at most `limit`. */
export function matches(text: string, limit = 3, around: Surroundings = alone): Match[] {
  const { space } = around;
  const found = scored(space, text);
  const order = new Map(found.scores);
  for (const piece of pieces(text.slice(0, 400))) {
    const idf = space.idf.get(piece) ?? 0;
    for (const [concern, weight] of space.postings.get(piece) ?? [])
      order.set(concern, (order.get(concern) ?? 0) + idf * weight);
  }
  for (const [concern, score] of order)
    order.set(concern, score + (space.prior[concern] ?? 0) + (around.near?.[concern] ?? 0));
  return [...order]
    .filter(
      ([index]) =>
        space.concerns[index]?.notAboutJob !== true ||
        found.listed.has(index) ||
        hasOwnWord(space, found.query, index),
    )
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, limit)
    .flatMap(([index]) => {
      const concern = space.concerns[index];
      return concern === undefined
        ? []
        : [
            {
              concern,
              confidence: round(confidenceOf(space, found, index)),
              named: (found.named.get(index) ?? 0) >= 0.34,
            },
          ];
    });
}

/** Below this a line is called by its own words rather than by a concern of the ontology. */
const known = 0.15;

/** What a line is about: at most three guesses, best first, never empty. */
export function topicsOf(text: string, around: Surroundings = alone): TopicGuess[] {
  const found = matches(text, 3, around);
  const guesses = found.map(({ concern, confidence, named }) => ({
    id: concern.id,
    label: concern.label,
    confidence,
    named,
  }));
  const best = guesses[0];
  if (best !== undefined && best.confidence >= known)
    return guesses.filter((guess) => guess === best || guess.confidence >= 0.15);
  const own = ownTopic(text);
  return [own, ...guesses.filter((guess) => guess.confidence >= 0.2)].slice(0, 3);
}

/** A line without a topic word is called by itself. */
function ownWords(text: string): TopicGuess {
  const words = plainWords(text).slice(0, 5);
  const label = words.join(' ').slice(0, 60) || text.trim().slice(0, 60) || '?';
  return { id: words.join('-').slice(0, 60) || 'question', label, confidence: 0.2, named: false };
}

/** Is the first guess one of the questions that are nobody's business (docs/behaviour.md, Obstacles)? */
export function isNotAboutJob(topics: readonly TopicGuess[]): boolean {
  const best = topics[0];
  return best !== undefined && concernOf(best.id)?.notAboutJob === true;
}
