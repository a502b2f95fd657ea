import { actOf } from '../acts.ts';
import type { Clause } from '../clauses.ts';
import { outcomeIn } from '../outcomes.ts';
import { outcomeKindsOf } from '../outcome-words.ts';
import type { Add } from './names.ts';
import { classesOf } from '../word-classes.ts';

export interface Stretch {
  from: number;
  to: number;
}

const wordsOf = (clause: Clause) =>
  clause.tokens
    .map((token) => token.text.replaceAll("'", ''))
    .filter((word) => /[\p{L}\d]/u.test(word));

/**
 * What speaks of how a question went: its own clauses, those behind it until the next question
 * (`until`, exclusive), and the one before it in its sentence.
 */
export function outcomeFeatures(
  list: readonly Clause[],
  own: Stretch,
  until: number,
  add: Add,
): void {
  add('bias');
  const last = list[own.to];
  const tones0 = new Set<string>();
  let nearest = '';
  const say = (clause: Clause, place: string) => {
    const words = wordsOf(clause);
    const cue = outcomeIn(clause.plain)?.outcome ?? '-';
    add('* cue *', place, cue);
    if (cue !== '-' && place !== 'own') add('cue *', cue);
    add('* act *', place, actOf(clause, false).kind);
    const kinds = words.map((word) => classesOf(word));
    const tones = words.map((word) => outcomeKindsOf(word));
    const joint = last !== undefined && clause.sentence === last.sentence ? '=' : '/';
    const first = words.findIndex(
      (word) => !/^(?:and|but|so|then|i|it|that|was|were|which)$/.test(word),
    );
    const denied = new Set<number>();
    words.forEach((word, at) => {
      if (classesOf(word).includes('not'))
        for (let step = 1; step <= 3; step++) denied.add(at + step);
    });
    const met = new Set<string>();
    tones.forEach((each, at) => {
      for (const tone of each) {
        const name = denied.has(at) ? `not ${tone}` : tone;
        met.add(name);
        if (at === first) add('* begins *', place, name);
      }
    });
    for (const tone of met) {
      add('* tone *', place, tone);
      // The words of the question itself say little of the answer.
      if (place === 'own') continue;
      add('tone *', tone);
      add('** tone *', place, joint, tone);
      add('* tone * act *', place, tone, actOf(clause, false).kind);
      if (cue === '-') {
        add('uncued tone *', tone);
        add('* uncued tone *', place, tone);
      }
      if (words.length <= 3) {
        add('* short *', place, tone);
        add('short *', tone);
      }
      if (!tones0.has(tone)) {
        tones0.add(tone);
        add(`first * ${place}`, tone);
      }
      if (nearest === '' && place !== 'before') nearest = place;
      if (nearest === place) add('nearest *', tone);
    }
    if (place === 'own')
      words.slice(-3).forEach((word) => {
        for (const tone of outcomeKindsOf(word)) add('tail *', tone);
      });
    if (met.size === 0) add('* no tone', place);
    if (words.some((word) => /^(?:i|im|ive|id|my|me|mine)$/.test(word)))
      for (const tone of met) add('mine *', tone);
    words.slice(0, 40).forEach((word, at) => {
      const next = words[at + 1];
      add('* w *', place, word);
      if (place !== 'own') {
        add('w *', word);
        if (next !== undefined) add('b * *', word, next);
      }
      for (const kind of kinds[at] ?? []) {
        add('* c *', place, kind);
        for (const after of kinds[at + 1] ?? []) add('k * *', kind, after);
        for (const after of kinds[at + 2] ?? []) if (kind === 'not') add('k2 * *', kind, after);
      }
    });
    if (place !== 'own') {
      add('* f *', place, words[0] ?? '');
      add('* size *', place, String(Math.min(4, words.length)));
    }
    return cue;
  };
  let first = '-';
  for (let at = own.from; at <= own.to; at++) {
    const clause = list[at];
    if (clause === undefined) continue;
    const cue = say(clause, 'own');
    if (cue !== '-') first = cue;
  }
  const before = list[own.from - 1];
  if (before !== undefined && before.sentence === list[own.from]?.sentence) say(before, 'before');
  for (let at = own.to + 1; at < Math.min(until, own.to + 7); at++) {
    const clause = list[at];
    if (clause === undefined || last === undefined || clause.sentence > last.sentence + 3) break;
    const step = at - own.to;
    const cue = say(clause, step === 1 ? '+1' : step === 2 ? '+2' : '+3');
    if (first === '-') first = cue;
  }
  add('first cue *', first);
  if (until === own.to + 1) add('nothing behind');
}
