import { actOf } from '../acts.ts';
import type { Clause } from '../clauses.ts';
import { outcomeIn } from '../outcomes.ts';
import type { Add } from './names.ts';
import type { Word } from '../vocabulary.ts';

export interface Stretch {
  from: number;
  to: number;
}

const wordsOf = (clause: Clause): Word[] =>
  clause.tokens.filter(({ word }) => word.spoken).map(({ word }) => word);

const front = new Set('and but so then i it that was were which'.split(' '));
const mine = new Set('i im ive id my me mine'.split(' '));

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
    const joint = last !== undefined && clause.sentence === last.sentence ? '=' : '/';
    const first = words.findIndex(({ text }) => !front.has(text));
    const denied = new Set<number>();
    words.forEach((word, at) => {
      if (word.classes.includes('not'))
        for (let step = 1; step <= 3; step++) denied.add(at + step);
    });
    const met = new Set<string>();
    words.forEach(({ tones }, at) => {
      for (const tone of tones) {
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
        for (const tone of word.tones) add('tail *', tone);
      });
    if (met.size === 0) add('* no tone', place);
    if (words.some(({ text }) => mine.has(text)))
      for (const tone of met) add('mine *', tone);
    words.slice(0, 40).forEach(({ text, classes }, at) => {
      const next = words[at + 1];
      add('* w *', place, text);
      if (place !== 'own') {
        add('w *', text);
        if (next !== undefined) add('b * *', text, next.text);
      }
      for (const kind of classes) {
        add('* c *', place, kind);
        for (const after of next?.classes ?? []) add('k * *', kind, after);
        if (kind === 'not')
          for (const after of words[at + 2]?.classes ?? []) add('k2 * *', kind, after);
      }
    });
    if (place !== 'own') {
      add('* f *', place, words[0]?.text ?? '');
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
