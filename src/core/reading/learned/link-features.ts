import type { Clause } from '../clauses.ts';
import { timesIn } from '../counts.ts';
import { glance } from '../topics.ts';
import { classesOf } from '../word-classes.ts';
import { stems, topicWords } from '../words.ts';

/** One telling of a question, for comparing it with another. */
export interface Telling {
  from: number;
  to: number;
  matter: string;
}

const bin = (value: number, ...steps: number[]) =>
  String(steps.filter((step) => value >= step).length);

const plainOf = (list: readonly Clause[], telling: Telling) =>
  list
    .slice(telling.from, telling.to + 1)
    .map((clause) => clause.plain)
    .join(' ');

/** What speaks for `later` being `earlier` put again; `between`: questions told in between. */
export function linkFeatures(
  list: readonly Clause[],
  earlier: Telling,
  later: Telling,
  between: number,
  again: number,
): string[] {
  const found = new Set<string>(['bias']);
  const plain = plainOf(list, later);
  const mine = new Set(stems(earlier.matter));
  const theirs = stems(later.matter);
  const shared = theirs.filter((stem) => mine.has(stem)).length;
  const one = glance(earlier.matter);
  const other = glance(later.matter);
  const same =
    one.concern >= 0 && one.concern === other.concern
      ? `same ${one.named && other.named ? 'named' : bin(Math.min(one.confidence, other.confidence), 0.2, 0.4)}`
      : 'differs';
  const counts = timesIn(plain, null).said;
  const size = bin(topicWords(later.matter).length, 1, 2, 3, 5);
  const near = bin(between, 1, 2);
  const often = bin(again, 0.1, 0.3, 0.6);
  const overlap = bin(shared, 1, 2);
  const whole = theirs.length > 0 && shared === theirs.length ? 'all' : 'part';
  found.add(`topic ${same}`).add(`shared ${overlap}`).add(`shared ${overlap} ${whole}`);
  found.add(`between ${near}`).add(`again ${often}`).add(`counts ${String(counts)}`);
  found.add(`size ${size}`).add(`size ${size} between ${near}`);
  found.add(`again ${often} shared ${overlap} ${whole}`).add(`again ${often} topic ${same}`);
  found.add(`again ${often} between ${near} size ${size}`);
  found.add(`counts ${String(counts)} shared ${overlap}`);
  found.add(`counts ${String(counts)} topic ${same}`);
  found.add(`counts ${String(counts)} between ${near} size ${size}`);
  found.add(`topic ${same} shared ${overlap}`);
  for (const word of plain.split(' ').slice(0, 30)) {
    if (classesOf(word).includes('again')) found.add(`again word ${word}`);
    if (classesOf(word).includes('it')) found.add(`it between ${near}`);
  }
  if (/(?:^| )(?:same|again|back|also|too|more|once|another|both|third|second)(?= |$)/.test(plain))
    found.add(`back between ${near}`).add(`back shared ${overlap}`).add(`back topic ${same}`);
  return [...found];
}

/** What in a question's own clauses speaks for its having been put more than once. */
export function repeatFeatures(list: readonly Clause[], telling: Telling): string[] {
  const found = new Set<string>(['bias']);
  const plain = plainOf(list, telling);
  const { times, said } = timesIn(plain, null);
  found.add(`times ${String(Math.min(4, times))} ${String(said)}`);
  const words = plain.split(' ').slice(0, 60);
  words.forEach((word, at) => {
    const next = words[at + 1] ?? '';
    if (classesOf(word).includes('again') || classesOf(word).includes('num')) {
      found.add(`w ${word}`).add(`b ${word} ${next}`);
    }
    if (classesOf(word).includes('again') && classesOf(next).length > 0)
      found.add(`k ${word} ${classesOf(next)[0] ?? ''}`);
  });
  const next = list[telling.to + 1];
  if (next !== undefined && timesIn(next.plain, null).said) {
    found.add('next times');
    if (topicWords(next.plain).length === 0) found.add('next times only');
  }
  if (/(?:^| )(\p{L}{3,}) \1 \1(?= |$)/u.test(plain)) found.add('thrice');
  return [...found];
}
