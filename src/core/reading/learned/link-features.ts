import { actOf } from '../acts.ts';
import type { Clause } from '../clauses.ts';
import { timesIn } from '../counts.ts';
import { nothingKnown } from '../known.ts';
import { nearest, type Glance } from '../topics.ts';
import type { Add } from './names.ts';
import { bin, newValue, nothing, truth, valueOf, type Value } from './values.ts';
import { isOf, wordOf } from '../vocabulary.ts';
import { stems, topicWords } from '../words.ts';

/** One telling of a question, for comparing it with another. */
export interface Telling {
  from: number;
  to: number;
  matter: string;
}

const blank: Clause = {
  start: 0,
  end: 0,
  tokens: [],
  words: [],
  plain: '',
  places: [],
  sentence: 0,
  first: false,
  newLine: false,
  inside: false,
  known: nothingKnown(),
};

export const plainOf = (list: readonly Clause[], telling: Telling) =>
  list
    .slice(telling.from, telling.to + 1)
    .map((clause) => clause.plain)
    .join(' ');

/** Words that may say that something was put before. */
const cue =
  /(?:^| )(?:again|same|similar|too|also|another|twice|thrice|third|second time|back|both|all|every|everyone|everybody|each|repeat(?:ed|s|ing)?|return(?:ed|s|ing)?|still|kept|keeps?|once more|one more|more times?|\d+ times|(?:two|three|four|several|many) (?:times|more|different)|other words|insist\w*|version|later|theme|obsessed)(?= |$)/;

/** Clauses outside of all questions that may say that one was put again: numbers of clauses. */
export function hintsIn(list: readonly Clause[], tellings: readonly Telling[]): number[] {
  const taken = new Set<number>();
  for (const { from, to } of tellings) for (let at = from; at <= to; at++) taken.add(at);
  return list.flatMap((clause, at) => (!taken.has(at) && cue.test(clause.plain) ? [at] : []));
}

/** The stems that fell around a question until the next one, and the concerns it is near. */
export interface Heard {
  stems: ReadonlySet<string>;
  matter: readonly string[];
  own: ReadonlySet<string>;
  concerns: readonly Glance[];
}

/**
 * Have the two nothing in common, and does the later not say 'again'? Then no weighing is needed,
 * and a long text with many questions stays quick.
 */
export function strangers(heard: Heard, { heard: later, back }: Later): boolean {
  if (back === 'back') return false;
  if (later.matter.some((stem) => heard.stems.has(stem))) return false;
  return !later.concerns.some(({ concern }) =>
    heard.concerns.some((other) => other.concern === concern),
  );
}

export function heardOf(list: readonly Clause[], telling: Telling, until: number): Heard {
  const around = new Set<string>();
  for (let at = telling.from; at < Math.max(until, telling.to + 1) && at <= telling.to + 4; at++)
    for (const stem of stems(list[at]?.plain ?? '')) around.add(stem);
  const matter = stems(telling.matter);
  return {
    stems: around,
    matter,
    own: new Set(matter),
    concerns: nearest(telling.matter, 3),
  };
}

/** What a telling says by itself on having been put before. */
export interface Later {
  heard: Heard;
  /** Is it a clause outside of all questions? */
  kind: 'hint' | 'question';
  signs: readonly Value[];
  size: Value;
  own: readonly Value[];
  it: boolean;
  back: 'back' | 'plain';
  first: Value;
}

export function laterOf(
  list: readonly Clause[],
  telling: Telling,
  heard: Heard,
  hint: boolean,
): Later {
  const plain = plainOf(list, telling);
  const { times, said } = timesIn(plain, null);
  const act = actOf(list[telling.from] ?? blank, false).kind;
  const back = cue.test(plain) ? 'back' : 'plain';
  const kind = hint ? 'hint' : 'question';
  const own = new Set(['bias', kind, `${kind} ${back}`, `${kind} act ${act}`]);
  const size = bin(heard.matter.length, 1, 2, 3, 5);
  own.add(`${kind} size ${size.text}`);
  const words = plain.split(' ').slice(0, 30).map(wordOf);
  words.forEach((word, at) => {
    if (!isOf(word, 'again')) return;
    own.add(`again ${word.text} ${kind}`);
    own.add(`again ${word.text} ${words[at + 1]?.text ?? ''}`);
    own.add(`again ${word.text} after ${words[at - 1]?.classes[0]?.text ?? '-'}`);
  });
  const subject = words.find(({ classes }) => classes.length > 0)?.classes[0]?.text ?? '-';
  own.add(`subject ${subject} ${kind}`);
  return {
    heard,
    kind,
    signs: [back, said ? `counts ${bin(times, 2, 3).text}` : 'counts not', `act ${act}`].map(
      valueOf,
    ),
    size,
    own: [...own].map(newValue),
    it: words.some((word) => isOf(word, 'it')),
    back,
    first: valueOf(list[telling.from]?.first === true ? 'first' : 'inside'),
  };
}

/** Of each question told before, by the stems around it: how many of a later one fell around no other. */
export function onlyShared(before: readonly ReadonlySet<string>[], later: Heard): number[] {
  const only = before.map(() => 0);
  for (const stem of new Set(later.matter)) {
    let place = -1;
    for (let at = 0; at < before.length; at++) {
      if (before[at]?.has(stem) !== true) continue;
      if (place >= 0) {
        place = -1;
        break;
      }
      place = at;
    }
    if (place >= 0) only[place] = (only[place] ?? 0) + 1;
  }
  return only;
}

/** Where a question stands among those told before a later one. */
export interface Rivals {
  /** Questions in between. */
  between: number;
  /** Stems of the later one that fell around this one only. */
  only: number;
  /** The most that fell around one of the others only. */
  others: number;
}

/** What speaks for `later` being an earlier question put again. */
export function linkFeatures(
  heard: Heard,
  later: Later,
  { between, only, others }: Rivals,
  add: Add,
): void {
  const { size } = later;
  const [kind, back] = [valueOf(later.kind), valueOf(later.back)];
  const own = later.heard;
  const shared = own.matter.filter((stem) => heard.own.has(stem)).length;
  const around = own.matter.some((stem) => !heard.own.has(stem) && heard.stems.has(stem));
  const [one] = heard.concerns;
  const [other] = own.concerns;
  const surely = bin(Math.min(one?.confidence ?? 0, other?.confidence ?? 0), 0.2, 0.4, 0.6);
  const topic = valueOf(
    one !== undefined && one.concern === other?.concern
      ? `same ${one.named && other.named ? 'named' : surely.text}`
      : heard.concerns.some((each) => own.concerns.some(({ concern }) => concern === each.concern))
        ? 'near'
        : 'differs',
  );
  const near = bin(between, 1, 2, 4);
  const whole = own.matter.length > 0 && shared === own.matter.length ? 'all' : 'part';
  const overlap = valueOf(`${bin(shared, 1, 2).text} ${whole}`);
  const beside = bin(around ? 1 : 0, 1);
  for (const name of later.own) add('*', name);
  add('topic *', topic);
  add('shared *', overlap);
  add('around *', beside);
  add('topic * shared *', topic, overlap);
  add('near * *', near, kind);
  const rivals = valueOf(`${bin(only, 1, 2).text} ${bin(others, 1, 2).text}`);
  add('only *', rivals);
  add('only * topic *', rivals, topic);
  add('only * near *', rivals, near);
  for (const sign of later.signs) {
    add('* topic *', sign, topic);
    add('* shared *', sign, overlap);
    add('* around *', sign, beside);
    add('* only *', sign, rivals);
    add('* near * size * *', sign, near, size, kind);
    add('* near * size * *', sign, near, size, later.first);
  }
  if (later.it) add('it near * *', near, back);
}

/** What in a question's own clauses speaks for its having been put more than once. */
export function repeatFeatures(list: readonly Clause[], telling: Telling, add: Add): void {
  add('bias');
  const plain = plainOf(list, telling);
  const { times, said } = timesIn(plain, null);
  add('times * *', bin(times, 1, 2, 3, 4), truth(said));
  add('said *', truth(said));
  const act = actOf(list[telling.from] ?? blank, false).kind;
  add('said * act *', truth(said), valueOf(act));
  const words = plain.split(' ').slice(0, 60).map(wordOf);
  words.forEach((word, at) => {
    const next = words[at + 1];
    if (isOf(word, 'again') || isOf(word, 'num')) {
      add('w *', word);
      add('b * *', word, next ?? nothing);
    }
    const kind = next?.classes[0];
    if (kind !== undefined && isOf(word, 'again')) add('k * *', word, kind);
  });
  const next = list[telling.to + 1];
  if (next !== undefined && timesIn(next.plain, null).said) {
    add('next times');
    if (topicWords(next.plain).length === 0) add('next times only');
  }
  if (/(?:^| )(\p{L}{3,}) \1 \1(?= |$)/u.test(plain)) add('thrice');
}
