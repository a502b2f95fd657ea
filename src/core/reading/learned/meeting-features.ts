import type { DayTold } from '../days-told.ts';
import { wordOf } from '../vocabulary.ts';
import type { Add } from './names.ts';
import { bin, nothing, truth, valueOf } from './values.ts';

/** Words nearest to the day that are looked at one by one, and all that are looked at. */
const near = 3;
const bag = 9;

const [before, behind] = [valueOf('before'), valueOf('behind')];
const steps = [valueOf('1'), valueOf('2'), valueOf('3')];
const none = valueOf('-');

/** How the day is told: 'tomorrow', 'the 14th', 'Friday 13th March'. */
function wayOf(said: readonly string[]): string {
  const number = said.some((word) => /\d|^(?:first|second|third|\S+th)$/.test(word));
  const weekday = said.some((word) => /^(?:mon|tue|wed|thu|fri|sat|sun)/.test(word));
  const near = said.find((word) => /^(?:today|tonight|to?m\S*|day|week|fortnight)$/.test(word));
  return `${near === undefined ? '' : 'near'}${weekday ? 'weekday' : ''}${number ? 'number' : ''}`;
}

/** What speaks for a day that is told being the one on which they meet next. */
export function meetingFeatures({ mention, words, meant, ahead, said }: DayTold, add: Add): void {
  const cue = valueOf(meant.sense ?? '-');
  const [back, forth] = [valueOf(meant.back ?? '-'), valueOf(meant.forth ?? '-')];
  const timed = truth(mention.clock !== null);
  const way = valueOf(wayOf(said));
  const opens = truth(words.opens);
  const alone = truth(words.alone);
  add('bias');
  add('cue *', cue);
  add('cue * timed *', cue, timed);
  add('cues * *', back, forth);
  add('cues * * opens *', back, forth, opens);
  add('timed *', timed);
  add('way *', way);
  add('way * timed *', way, timed);
  add('opens * timed *', opens, timed);
  add('alone * timed *', alone, timed);
  add('question * timed *', truth(words.question), timed);
  add('ahead *', bin(ahead, 1, 2, 8, 15, 30));
  add('ahead * timed *', bin(ahead, 1, 2, 8, 15, 30), timed);
  add('left *', bin(words.left, 0.05, 0.15, 0.3, 0.6));
  add('left * timed *', bin(words.left, 0.05, 0.15, 0.3, 0.6), timed);
  const lists = [
    [before, words.before.split(' ').filter(Boolean).reverse()],
    [behind, words.after.split(' ').filter(Boolean)],
  ] as const;
  for (const [side, list] of lists) {
    list.slice(0, bag).forEach((text, at) => {
      const word = wordOf(text);
      add('* w *', side, word);
      for (const family of word.families) add('* g *', side, family);
      for (const kind of word.classes) add('* c *', side, kind);
      const step = steps[at];
      if (at >= near || step === undefined) return;
      add('* * w *', side, step, word);
      add('* * g *', side, step, word.families[0] ?? nothing);
      for (const kind of word.classes) add('* * c * timed *', side, step, kind, timed);
    });
    if (list.length === 0) add('* nothing', side);
    const [one, two] = list;
    if (one !== undefined)
      add('* two * *', side, wordOf(one), two === undefined ? none : wordOf(two));
  }
  for (const word of words.lead.split(' ').filter(Boolean)) add('lead w *', wordOf(word));
}
