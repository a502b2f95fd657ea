import type { Concern } from '../ontology/concern.ts';
import { concernOf, concerns } from '../ontology/index.ts';
import type { TopicGuess } from './reading.ts';
import { remembered } from './remembered.ts';
import { stems, topicWords } from './words.ts';
import { tokens } from './tokens.ts';

interface Space {
  /** term → [concern, weight] */
  postings: Map<string, [number, number][]>;
  idf: Map<string, number>;
  /** Idf of a word that no concern uses. */
  rare: number;
  /** First word of a name → names that begin with it. */
  names: Map<string, { words: string[]; concern: number; exact: boolean }[]>;
}

const plainWords = (text: string) =>
  tokens(text)
    .map((token) => token.text.replaceAll("'", ''))
    .filter((word) => /[\p{L}\d+#]/u.test(word));

function terms(text: string): string[] {
  const single = stems(text);
  return [...single, ...single.slice(1).map((word, at) => `${single[at] ?? ''} ${word}`)];
}

function build(all: readonly Concern[]): Space {
  const documents = all.map((concern) => {
    const counts = new Map<string, number>();
    const add = (text: string, weight: number) => {
      for (const term of new Set(terms(text))) counts.set(term, (counts.get(term) ?? 0) + weight);
    };
    for (const name of concern.names) add(name, 2);
    add(concern.label, 2);
    for (const way of concern.says) add(way, 1);
    for (const scrap of concern.words ?? []) add(scrap, 1);
    add(concern.straight, 1);
    add(concern.sideways, 0.5);
    add(concern.pushing, 0.5);
    return counts;
  });
  const postings = new Map<string, [number, number][]>();
  documents.forEach((counts, index) => {
    let length = 0;
    for (const weight of counts.values()) length += weight;
    for (const [term, weight] of counts) {
      const saturated = (weight * 2.2) / (weight + 1.2 * (0.7 + (0.3 * length) / 60));
      const list = postings.get(term) ?? [];
      list.push([index, saturated]);
      postings.set(term, list);
    }
  });
  const idf = new Map<string, number>();
  for (const [term, list] of postings) {
    const share = Math.log(1 + (all.length - list.length + 0.5) / (list.length + 0.5));
    idf.set(term, term.includes(' ') ? share * 0.5 : share);
  }
  const names: Space['names'] = new Map();
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
  return { postings, idf, rare: Math.log(1 + all.length) * 0.7, names };
}

const space = build(concerns);

/** Concerns whose name or listed wording stands in the line, longest first. */
function called(text: string): { concern: number; size: number; exact: boolean }[] {
  const words = plainWords(text);
  const found: { concern: number; size: number; exact: boolean }[] = [];
  words.forEach((word, at) => {
    for (const name of space.names.get(word) ?? [])
      if (name.words.every((part, offset) => words[at + offset] === part))
        found.push({ concern: name.concern, size: name.words.length, exact: name.exact });
  });
  return found.sort((a, b) => b.size - a.size);
}

function ownTopic(text: string, confidence: number): TopicGuess | null {
  const words = topicWords(text).slice(0, 5);
  const label = words.join(' ').slice(0, 60);
  return label === ''
    ? null
    : { id: words.join('-').slice(0, 60), label, confidence, named: words.length <= 3 };
}

const round = (value: number) => Math.round(value * 100) / 100;

/** Nobody's business is read only from words of its own: a wrong guess would be an insult. */
function hasOwnWord(query: readonly string[], concern: number): boolean {
  return query.some((term) => {
    const list = term.includes(' ') ? undefined : space.postings.get(term);
    return (
      list?.some(([index]) => index === concern) === true &&
      list.every(([index]) => concerns[index]?.notAboutJob === true)
    );
  });
}

export interface Match {
  concern: Concern;
  /** 0..1: how much of the line's meaning the concern accounts for. */
  confidence: number;
  named: boolean;
}

/** Concerns of the ontology that a line may be about, best first, at most `limit`. */
export function matches(text: string, limit = 3): Match[] {
  return ranked(text).slice(0, limit);
}

/** How many concerns a line is compared by at most. */
const most = 8;

const ranked = remembered((text: string): Match[] => {
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
  const bonus = new Map<number, number>();
  for (const { concern, size, exact } of called(text)) {
    if (exact && !named.has(concern)) named.set(concern, size / words);
    bonus.set(
      concern,
      Math.max(bonus.get(concern) ?? 0, space.rare * 1.5 * Math.min(3, exact ? size : size - 1)),
    );
  }
  for (const [concern, extra] of bonus) scores.set(concern, (scores.get(concern) ?? 0) + extra);
  const floor = 0.1 * Math.max(0, ...scores.values());
  return [...scores]
    .filter(([, score]) => score >= floor)
    .filter(
      ([index]) =>
        concerns[index]?.notAboutJob !== true || bonus.has(index) || hasOwnWord(query, index),
    )
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, most)
    .flatMap(([index, score]) => {
      const concern = concerns[index];
      if (concern === undefined) return [];
      const share = Math.min(0.95, score / Math.max(ideal, space.rare)) * (score / (score + 2.5));
      const name = named.get(index);
      return [
        {
          concern,
          confidence: round(
            name === undefined ? share : Math.max(share, Math.min(0.97, 0.7 + name * 0.4)),
          ),
          named: name !== undefined && name >= 0.34,
        },
      ];
    });
});

/** Below this a line is called by its own words rather than by a concern of the ontology. */
const known = 0.22;

/** What a line is about: at most three guesses, best first, never empty. */
export function topicsOf(text: string): TopicGuess[] {
  const found = matches(text);
  const guesses = found.map(({ concern, confidence, named }) => ({
    id: concern.id,
    label: concern.label,
    confidence,
    named,
  }));
  const best = guesses[0];
  if (best !== undefined && best.confidence >= known)
    return guesses.filter((guess) => guess === best || guess.confidence >= 0.15);
  const own = ownTopic(text, 0.4) ?? ownWords(text);
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
