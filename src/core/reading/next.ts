import type { Notes } from '../ports.ts';
import type { Clause } from './clauses.ts';
import { cue } from './cues.ts';
import { readWhen } from './dates.ts';
import { classify } from './learned/classify.ts';
import type { ReadingModel } from './learned/model.ts';
import { nextFeatures } from './learned/next-features.ts';
import type { WhenFinding } from './reading.ts';

const notARound = cue(
  '(?:let|letting|lets) me know|(?:get|getting|come) back to me|(?:ill|i will|id|i would|will|to|should|would) (?:hear|know|be told)|hear (?:from|back|by)|(?:answer|decide|decision|feedback|result) (?:by|on|will|is|comes)|(?:start(?:ing)?|contract|job|post|run|runs) (?:\\S+ ){0,4}(?:date|from|on the)|(?:text|texts|ring|rings|call|calls|email|emails|phone|write|writes|answer|know)(?: me)? (?:tmrw|tomorrow|by)|notice|deadline|last (?:week|month|year|monday|tuesday|wednesday|thursday|friday)|yesterday',
);

/** Clauses without such a word name no day. */
const dayLike =
  /\d|day|mon|tue|wed|thu|fri|sat|sun|tom|tm|week|fortnight|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|t[eh]n?th|teenth|first|second|third|fifth|ieth|night/;

/** 'Fridays till ten' is no day. */
const habit = /days\b/iu;

/** A day named in a clause and what follows it, or null. */
export interface DayNamed {
  at: number;
  when: WhenFinding;
}

/** Every clause that names a day to come, with the time that stands with it. */
export function daysNamed(list: readonly Clause[], notes: Notes): DayNamed[] {
  const found: DayNamed[] = [];
  list.forEach((clause, at) => {
    if (!dayLike.test(clause.plain)) return;
    const alone = readWhen(notes.text.slice(clause.start, clause.end), notes);
    if (alone === null || habit.test(alone.quote)) return;
    let when = alone;
    // 'thursday week, at half 2': the time may stand in the next clauses of the line.
    for (const next of list.slice(at + 1, at + 4)) {
      if (when.wall.length > 10 || next.newLine) break;
      if (next.sentence > clause.sentence + 1) break;
      const wider = readWhen(notes.text.slice(clause.start, next.end), notes);
      if (wider?.wall.startsWith(alone.wall.slice(0, 10)) === true) when = wider;
    }
    found.push({
      at,
      when: { ...when, start: clause.start + when.start, end: clause.start + when.end },
    });
  });
  return found;
}

/** From this chance on a day is that of the next round: a wrong one is worse than none. */
const enough = 0.5;

/**
 * When they meet next, only where the words name a day for it. 'They let me know by Friday' and a
 * start date are no meeting.
 */
export function nextIn(
  list: readonly Clause[],
  notes: Notes,
  model: ReadingModel,
): WhenFinding | null {
  let found: WhenFinding | null = null;
  let top = enough;
  for (const { at, when } of daysNamed(list, notes)) {
    if (notARound.test(list[at]?.plain ?? '')) continue;
    const features = nextFeatures(list, at, when.wall.length > 10);
    const chance = classify(model.next, features).get('yes') ?? 0;
    if (chance >= top) {
      top = chance;
      found = when;
    }
  }
  return found;
}
