import type { Concern } from '../ontology/concern.ts';
import { concernOf, concerns } from '../ontology/index.ts';
import { called } from './called.ts';
import { concernWords } from './learned/concern-words.ts';
import { parseTopics, topicChances } from './learned/topic-weights.ts';
import type { TopicGuess } from './reading.ts';
import { remembered } from './remembered.ts';
import {
  addScores,
  affinity,
  createSpaces,
  pieceNumbers,
  termNumbers,
  type TopicSpace,
} from './topic-space.ts';
import { plainWords } from './tokens.ts';
import { allWords, topicalWords, topicWords, unframed } from './words.ts';

const spaces = () => (made ??= createSpaces(concerns, concernWords().said));
/** The space all of the program looks in; training makes others. */
export const defaultSpace = (): TopicSpace =>
  (whole ??= { ...spaces().whole, learned: parseTopics(concernWords().topics) });
/** The ontology alone: what the weights of the learned reader were trained beside. */
const plainSpace = (): TopicSpace => spaces().plain;
// Made when something is read for the first time: a start that reads nothing does not wait for them.
let made: ReturnType<typeof createSpaces> | null = null;
let whole: TopicSpace | null = null;

/** A concern nobody foresaw is called by the words of its line. */
export function ownTopic(text: string, confidence = 0.4): TopicGuess {
  const words = topicWords(text).slice(0, 5);
  const label = words.join(' ').slice(0, 60);
  return label === ''
    ? ownWords(text)
    : { id: words.join('-').slice(0, 60), label, confidence, named: words.length <= 3 };
}

const round = (value: number) => Math.round(value * 100) / 100;

/**
 * Concerns that are nobody's business are read only from words of their own: a wrong guess would be an
 * insult. These are the others.
 */
function secretsIn(space: TopicSpace, { query, listed }: Scored): readonly number[] {
  const { begins, concerns } = space.postings;
  const own = new Set(listed.keys());
  for (const term of query) {
    const [from, to] = term < 0 ? [0, 0] : [begins[term] ?? 0, begins[term + 1] ?? 0];
    let at = from;
    while (at < to && space.secrets.includes(concerns[at] ?? 0)) at++;
    if (at === to) for (at = from; at < to; at++) own.add(concerns[at] ?? 0);
  }
  return own.size === 0 ? space.secrets : space.secrets.filter((concern) => !own.has(concern));
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

const alone = (): Surroundings => ({ space: defaultSpace(), near: null });

/** Of a whole text, for the lines in it. */
export function surroundingsOf(space: TopicSpace, text: string): Surroundings {
  return { space, near: affinity(space, text).map((score) => 0.2 * score) };
}

interface Scored {
  /** By concern; a buffer. */
  scores: Float64Array;
  /** The score of a concern that has all words of the line. */
  ideal: number;
  /** Concern → share of the line that is its exact name. */
  named: ReadonlyMap<number, number>;
  /** Concerns of which a listed wording stands in the line. */
  listed: ReadonlyMap<number, number>;
  /** Stems of the line, by number. */
  query: readonly number[];
}

/**
 * One array a purpose, used again and again: to make one a line is a large part of weighing it. What
 * stands in it holds until the next line is weighed.
 */
const buffers = { words: new Float64Array(0), order: new Float64Array(0) };

function buffer(name: keyof typeof buffers, size: number): Float64Array {
  if (buffers[name].length !== size) buffers[name] = new Float64Array(size);
  return buffers[name];
}

function scored(space: TopicSpace, text: string): Scored {
  const { stems: query, pairs } = termNumbers(space, topicalWords(text.slice(0, 2000)));
  const scores = buffer('words', space.concerns.length).fill(0);
  const { most } = space.postings;
  let ideal = 0;
  for (const number of query) ideal += number < 0 ? space.rare : (most[number] ?? 0);
  for (const number of pairs) ideal += (most[number] ?? 0) * 0.3;
  addScores(space, query, scores);
  addScores(space, pairs, scores);
  const named = new Map<number, number>();
  const listed = new Map<number, number>();
  const words = Math.max(1, topicWords(text).length);
  for (const { concern, words: name, exact } of called(space, allWords(text))) {
    const size = name.length;
    if (exact && !named.has(concern)) named.set(concern, size / words);
    // A name settles it, whatever else the line speaks of.
    const bonus = space.rare * (exact ? 3 * Math.min(3, size) : 1.5 * Math.min(3, size - 1));
    listed.set(concern, Math.max(listed.get(concern) ?? 0, bonus));
  }
  for (const [concern, extra] of listed) scores[concern] = (scores[concern] ?? 0) + extra;
  return { scores, ideal, named, listed, query };
}

function confidenceOf(space: TopicSpace, { scores, ideal, named }: Scored, index: number): number {
  const score = scores[index] ?? 0;
  const share = Math.min(0.95, score / Math.max(ideal, space.rare)) * (score / (score + 2.5));
  const name = named.get(index);
  return name === undefined ? share : Math.max(share, Math.min(0.97, 0.7 + name * 0.4));
}

export interface Glance {
  /** Number in the ontology. */
  concern: number;
  confidence: number;
  named: boolean;
}

/** How many concerns a line is asked to be near to. */
const nearMost = 3;

const near = remembered((text: string): readonly Glance[] => {
  const space = plainSpace();
  const found = scored(space, text);
  return largest(found.scores, nearMost).map((concern) => ({
    concern,
    confidence: confidenceOf(space, found, concern),
    named: (found.named.get(concern) ?? 0) >= 0.34,
  }));
});

/** The concerns a line is nearest to, at most three: by words alone, quick, and nothing learned. */
export const nearest = (text: string, limit: number): readonly Glance[] =>
  near(unframed(text)).slice(0, limit);

/** How much of a line the nearest concern accounts for. */
export function glance(text: string): Glance {
  return near(unframed(text))[0] ?? { concern: -1, confidence: 0, named: false };
}

/** Where the largest values above nothing stand, best first; the earlier of two equals. */
function largest(values: Float64Array, limit: number): number[] {
  const found: number[] = [];
  let least = 0;
  for (let at = 0; at < values.length; at++) {
    const value = values[at] ?? 0;
    if (value <= least) continue;
    let place = found.length;
    while (place > 0 && (values[found[place - 1] ?? 0] ?? 0) < value) place--;
    found.splice(place, 0, at);
    if (found.length > limit) found.pop();
    if (found.length === limit) least = values[found[limit - 1] ?? 0] ?? 0;
  }
  return found;
}

/** What the first place by words is worth beside a learned chance; the second half of it. */
const placeWorth = 0.3;
/** What an exact name is worth beside a learned chance. */
const nameWorth = 0.6;

/** What an exact name is worth beside BM25 scores, which seldom pass 20. */
const nameBonus = 8;

/** Concerns of the ontology that a line may be about, best first, at most `limit`. */
export function matches(text: string, limit = 3, around: Surroundings = alone()): Match[] {
  const { space } = around;
  const found = scored(space, text);
  const order = buffer('order', found.scores.length);
  order.set(found.scores);
  addScores(space, pieceNumbers(space, text.slice(0, 400)), order);
  // An exact name says more than any likeness.
  for (const [concern, share] of found.named)
    order[concern] = (order[concern] ?? 0) + nameBonus * Math.min(1, share + 0.3);
  const secret = secretsIn(space, found);
  for (let at = 0; at < order.length; at++) {
    const score = order[at] ?? 0;
    // Behind all others, never out: the prior of a rare concern is below nothing.
    if (score > 0)
      order[at] = Math.max(1e-6, score + (space.prior[at] ?? 0) + (around.near?.[at] ?? 0));
  }
  for (const at of secret) order[at] = Math.min(0, order[at] ?? 0);
  const chances = space.learned === null ? null : topicChances(space.learned, text.slice(0, 2000));
  if (chances !== null) {
    const places = largest(order, 20);
    order.set(chances);
    for (const at of secret) order[at] = 0;
    places.forEach((at, place) => (order[at] = (order[at] ?? 0) + placeWorth / (1 + place)));
    for (const [at, share] of found.named)
      if (!secret.includes(at)) order[at] = (order[at] ?? 0) + nameWorth * Math.min(1, share + 0.3);
  }
  return largest(order, limit).flatMap((index) => {
    const concern = space.concerns[index];
    return concern === undefined
      ? []
      : [
          {
            concern,
            confidence: round(
              Math.max(confidenceOf(space, found, index), 0.9 * (chances?.[index] ?? 0)),
            ),
            named: (found.named.get(index) ?? 0) >= 0.34,
          },
        ];
  });
}

/** Below this a line is called by its own words rather than by a concern of the ontology. */
const known = 0.1;

/** What a line is about: at most three guesses, best first, never empty. */
export function topicsOf(text: string, around: Surroundings = alone()): TopicGuess[] {
  const found = matches(text, 3, around);
  const guesses = found.map(({ concern, confidence, named }) => ({
    id: concern.id,
    label: concern.label,
    confidence,
    named,
  }));
  const best = guesses[0];
  if (best !== undefined && best.confidence >= known)
    return guesses.filter((guess) => guess === best || guess.confidence >= 0.04);
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
