import { actOf } from '../acts.ts';
import type { Clause } from '../clauses.ts';
import { outcomeOf } from '../outcomes.ts';
import type { Add } from './names.ts';
import { isOf } from '../vocabulary.ts';
import { bin, nothing, valueOf, type Value } from './values.ts';

export interface Stretch {
  from: number;
  to: number;
}

const own = valueOf('own');
const before = valueOf('before');
const behind = [valueOf('+1'), valueOf('+2'), valueOf('+3')];
const [within, beyond] = [valueOf('='), valueOf('/')];
const none = valueOf('-');
const front = new Set('and but so then i it that was were which'.split(' '));
/** Of neighbours the families of so many levels are looked at together. */
const paired = 2;
const mine = new Set('i im ive id my me mine'.split(' '));

/**
 * What speaks of how a question went: its own clauses, those behind it until the next question
 * (`until`, exclusive), and the one before it in its sentence where that is `free`: of no other question.
 */
export function outcomeFeatures(
  list: readonly Clause[],
  stretch: Stretch,
  until: number,
  free: boolean,
  add: Add,
): void {
  add('bias');
  const last = list[stretch.to];
  const tones0 = new Set<Value>();
  let nearest: Value | null = null;
  const say = (clause: Clause, place: Value): Value => {
    const { words } = clause;
    const outcome = outcomeOf(clause);
    const cue = outcome === null ? none : valueOf(outcome.outcome);
    const act = valueOf(actOf(clause, false).kind);
    add('* cue *', place, cue);
    if (cue !== none && place !== own) add('cue *', cue);
    add('* act *', place, act);
    const joint = last !== undefined && clause.sentence === last.sentence ? within : beyond;
    const first = words.findIndex(({ text }) => !front.has(text));
    const denied = new Set<number>();
    words.forEach((word, at) => {
      if (isOf(word, 'not')) for (let step = 1; step <= 3; step++) denied.add(at + step);
    });
    const met = new Set<Value>();
    words.forEach(({ tones }, at) => {
      for (const tone of tones) {
        const name = denied.has(at) ? valueOf(`not ${tone.text}`) : tone;
        met.add(name);
        if (at === first) add('* begins *', place, name);
      }
    });
    for (const tone of met) {
      add('* tone *', place, tone);
      // The words of the question itself say little of the answer.
      if (place === own) continue;
      add('tone *', tone);
      add('** tone *', place, joint, tone);
      add('* tone * act *', place, tone, act);
      if (cue === none) {
        add('uncued tone *', tone);
        add('* uncued tone *', place, tone);
      }
      if (words.length <= 3) {
        add('* short *', place, tone);
        add('short *', tone);
      }
      if (!tones0.has(tone)) {
        tones0.add(tone);
        add(`first * ${place.text}`, tone);
      }
      if (nearest === null && place !== before) nearest = place;
      if (nearest === place) add('nearest *', tone);
    }
    if (place === own)
      words.slice(-3).forEach((word) => {
        for (const tone of word.tones) add('tail *', tone);
      });
    if (met.size === 0) add('* no tone', place);
    if (words.some(({ text }) => mine.has(text))) for (const tone of met) add('mine *', tone);
    words.slice(0, 40).forEach((word, at) => {
      const next = words[at + 1];
      add('* w *', place, word);
      for (const family of word.families) add('* g *', place, family);
      if (place !== own) {
        add('w *', word);
        if (next !== undefined) add('b * *', word, next);
        word.families.forEach((family, level) => {
          add('g *', family);
          const after = next?.families[level];
          if (level < paired && after !== undefined) add('g * *', family, after);
        });
      }
      for (const kind of word.classes) {
        add('* c *', place, kind);
        for (const after of next?.classes ?? []) add('k * *', kind, after);
        if (kind.text === 'not')
          for (const after of words[at + 2]?.classes ?? []) add('k2 * *', kind, after);
      }
    });
    if (place !== own) {
      add('* f *', place, words[0] ?? nothing);
      add('* size *', place, bin(words.length, 1, 2, 3, 4));
    }
    return cue;
  };
  let first = none;
  for (let at = stretch.from; at <= stretch.to; at++) {
    const clause = list[at];
    if (clause === undefined) continue;
    const cue = say(clause, own);
    if (cue !== none) first = cue;
  }
  const ahead = list[stretch.from - 1];
  if (free && ahead !== undefined && ahead.sentence === list[stretch.from]?.sentence)
    say(ahead, before);
  for (let at = stretch.to + 1; at < Math.min(until, stretch.to + 7); at++) {
    const clause = list[at];
    if (clause === undefined || last === undefined || clause.sentence > last.sentence + 3) break;
    const cue = say(clause, behind[Math.min(2, at - stretch.to - 1)] ?? nothing);
    if (first === none) first = cue;
  }
  add('first cue *', first);
  if (until === stretch.to + 1) add('nothing behind');
}
