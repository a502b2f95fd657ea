import type { Severity } from '../../src/core/domain/drills/question.ts';
import { between, chanceFrom, factor, normal, poisson, whole, type Chance } from './chance.ts';
import type { Traits } from './worlds.ts';

/** How unlike the questions are in importance. */
export type Spread = 'unequal' | 'nearly equal';

/** Whether an answer is built over several tries, or practised once is practised. */
export type Pace = 'built up' | 'at once';

/** One question as it truly is, and as the debrief shows it. */
export interface Item {
  traits: Traits;
  /** What a good answer is truly worth. */
  worth: number;
  seen: {
    severity: Severity | null;
    asked: number;
    followUps: number;
    rounds: number;
    offGuard: boolean;
    theme: string;
  };
  /** Luck of the answer and of its rating, by day; the same for every policy. */
  luck: { answer: number; rating: number }[];
}

export interface Instance {
  items: Item[];
  /** Days from the debrief to the round. */
  days: number;
  seed: number;
}

const questions = 12;
const shortest = 3;
const longest = 14;

export function instance(seed: number, spread: Spread, pace: Pace): Instance {
  const chance = chanceFrom(seed);
  const rounds = whole(chance, 1, 3);
  const days = whole(chance, shortest, longest);
  const items = Array.from({ length: questions }, () => item(chance, spread, pace, rounds));
  return { items, days, seed };
}

function item(chance: Chance, spread: Spread, pace: Pace, rounds: number): Item {
  const unequal = spread === 'unequal';
  // how often a round raises it: a few are raised again and again, most once or not at all
  const rate = unequal ? 0.5 * factor(chance, 1) : 0.7 * factor(chance, 0.1);
  const severity = unequal ? between(chance, 1, 5) : between(chance, 2.7, 3.3);
  const offGuard = chance() < 0.35;
  const [low, high] = offGuard ? [0.1, 0.4] : [0.3, 0.6];
  const seenSeverity = chance() < 0.4 ? null : clampSeverity(severity + normal(chance, 0.7));
  return {
    traits: {
      start: between(chance, low, high),
      ceiling: between(chance, 0.8, 0.95),
      pace: paceOf(chance, pace),
      lasting: factor(chance, 0.4),
      age: between(chance, 5, 30),
    },
    worth: severity * rate,
    seen: {
      severity: seenSeverity,
      asked: unequal ? poisson(chance, rate * rounds) : nearly(chance, rate * rounds),
      followUps: unequal ? poisson(chance, 0.5 * rate * rounds) : 0,
      rounds,
      offGuard,
      theme: `theme ${String(whole(chance, 1, 4))}`,
    },
    luck: Array.from({ length: longest }, () => ({ answer: chance(), rating: chance() })),
  };
}

/** The count without Poisson noise: rounded up or down by chance. */
function nearly(chance: Chance, mean: number): number {
  return Math.floor(mean + chance());
}

function clampSeverity(value: number): Severity {
  const rounded = Math.min(5, Math.max(1, Math.round(value)));
  return rounded === 1 ? 1 : rounded === 2 ? 2 : rounded === 3 ? 3 : rounded === 4 ? 4 : 5;
}

function paceOf(chance: Chance, pace: Pace): number {
  const drawn = between(chance, 0.25, 0.6);
  return pace === 'built up' ? drawn : 1;
}
