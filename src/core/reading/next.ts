import { Temporal } from 'temporal-polyfill';
import type { Notes } from '../ports.ts';
import type { Clause } from './clauses.ts';
import { corrected, crossedOut, finding } from './dates.ts';
import type { Mention } from './date-mentions.ts';
import { daysTold, plain, type DayTold } from './days-told.ts';
import type { ChainWeights } from './learned/chain.ts';
import { classify } from './learned/classify.ts';
import { meetingFeatures } from './learned/meeting-features.ts';
import * as cues from './next-cues.ts';
import type { WhenFinding } from './reading.ts';
import type { Token } from './tokens.ts';

const has = (cue: RegExp, words: string) => !words.matchAll(cue).next().done;

/** 'three rounds in ten days': how long, not when. */
function isSpan(list: readonly Token[], { dayFrom, dayTo, clock }: Mention): boolean {
  const days = list.slice(dayFrom, dayTo).some((token) => /^days?'?$/.test(token.text));
  return clock === null && days && list[dayFrom]?.text === 'in';
}

/** 'the first two', 'the monday one', 'the Monday man': questions and people, no days. */
function isNoDay(list: readonly Token[], { dayFrom, to }: Mention): boolean {
  const words = plain(list.slice(Math.max(0, dayFrom - 2), to + 1));
  return (
    /(?:^| )(?:first|second|third|last) (?:two|three|four|five|few|ones?)(?= |$)/.test(words) ||
    /(?:^| )one \S+day in (?:a|two|three|four)(?: |$)/.test(words) ||
    /(?:^| )the \S+day (?:one|man|guy|woman|thing|question|bit|part|person)(?: \S+)?$/.test(words)
  );
}

/** From here on what was learned needs no cue. */
const surely = 0.9;
/** From here on it may even go against one. */
const against = 0.995;
/** Below it no cue is enough. */
const hardly = 0.1;

/**
 * Is the day one on which they meet? `chance`: how likely, by what was learned; `mended`: it takes the
 * place of one that is.
 */
function isRound({ mention, words, meant }: DayTold, chance: number, mended: boolean): boolean {
  if (cues.unfit.test(words.before) && !cues.fitAgain.test(words.before)) return false;
  if (cues.gone.test(words.after)) return false;
  // 'Drugs test tomorrow?' was theirs to ask, or the candidate is not sure.
  if (words.question && mention.clock === null) return false;
  if (mended) return meant.sense === null || meant.sense === 'meets';
  if (has(cues.tentative, words.before)) return false;
  if (chance < hardly || meant.sense === 'past') return false;
  if (chance >= (meant.sense === null ? surely : against)) return true;
  if (meant.sense !== null) return meant.sense === 'meets';
  if (mention.clock === null || words.question) return false;
  if (words.alone && !/ (?:is|are)$/.test(words.before))
    return !/^(?:till?|until|to|for) /.test(words.after);
  return /(?:^| )its$/.test(words.before) || has(cues.person, `${words.before} ${words.after}`);
}

/** How two days are joined: 'or', or a slash, makes them a choice; a comma goes on with one. */
function jointOf(list: readonly Token[], one: Mention, other: Mention): 'choice' | 'row' | null {
  if (other.from - one.to > 4) return null;
  const between = list.slice(one.to, other.from).map(({ text }) => text);
  if (between.includes('or')) return 'choice';
  if (between.length === 0 || !between.every((text) => /^(?:[,/]|on|the)$/.test(text))) return null;
  return between.includes('/') ? 'choice' : 'row';
}

/** 'Monday, Tuesday or Wednesday': days of which none is settled. */
function choices(list: readonly Token[], mentions: readonly Mention[]): Set<Mention> {
  const open = new Set<Mention>();
  let row: Mention[] = [];
  let isChoice = false;
  const close = () => {
    if (isChoice) for (const each of row) open.add(each);
  };
  for (const mention of mentions) {
    const last = row.at(-1);
    const joint = last === undefined ? null : jointOf(list, last, mention);
    if (joint === null) {
      close();
      row = [];
      isChoice = false;
    }
    isChoice ||= joint === 'choice';
    row.push(mention);
  }
  close();
  return open;
}

/**
 * Where the half of the day is open, a day of work begins early and a dinner late. 'Monday 6.30' is the
 * morning, too, unless they call: who gives the minutes means a shift.
 */
function fitting(mention: Mention, words: string): Mention {
  const { clock } = mention;
  if (clock?.open !== true) return mention;
  const late = /dinner|drinks?|supper|evening/.test(words);
  const early =
    clock.hour === 18 &&
    !late &&
    (/trial|start|shift|ride along|probearbeiten|yard|boots/.test(words) ||
      (clock.minute > 0 && !/call|zoom|video|teams|phone|online/.test(words)));
  if (!early && (!late || clock.hour < 7 || clock.hour > 9)) return mention;
  return { ...mention, sure: false, clock: { ...clock, hour: clock.hour + (early ? -12 : 12) } };
}

/**
 * When they meet next, only where the words name a day for it. 'They let me know by Friday', a
 * start date and what has been are no meeting. Of several the earliest, unless a later one takes
 * its place ('moved to', 'I took the 18th'); two of which neither is settled give none.
 */
export function nextIn(
  clauses: readonly Pick<Clause, 'tokens' | 'sentence'>[],
  notes: Pick<Notes, 'text' | 'now' | 'zone'>,
  meetings: ChainWeights,
): WhenFinding | null {
  const { list, mentions, days } = daysTold(clauses, notes);
  const open = choices(list, mentions);
  let found: Mention | null = null;
  for (const day of days) {
    const { mention, lead } = day;
    if (open.has(mention) || crossedOut(list, mention.dayFrom)) continue;
    if (isSpan(list, mention) || isNoDay(list, mention)) continue;
    const mended = found !== null && corrected(list, mention.dayFrom);
    const chance = classify(meetings, (add) => {
      meetingFeatures(day, add);
    });
    if (!isRound(day, chance.get('yes') ?? 0, mended)) continue;
    if (found === null || mended || has(cues.chosen, lead) || isBetter(mention, found))
      found = fitting(mention, `${lead} ${plain(list.slice(mention.to, mention.to + 6))}`);
  }
  return found && finding(notes.text, list, found, notes);
}

function isBetter(mention: Mention, found: Mention): boolean {
  const order = Temporal.PlainDate.compare(mention.day, found.day);
  return order < 0 || (order === 0 && found.clock === null && mention.clock !== null);
}
