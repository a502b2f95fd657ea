import { chooseQuestions } from '../../src/core/domain/drills/choose.ts';
import { addDays } from '../../src/core/domain/drills/day.ts';
import { weight } from '../../src/core/domain/drills/need.ts';
import type { DrillQuestion, Result } from '../../src/core/domain/drills/question.ts';
import { chanceFrom, shuffled } from './chance.ts';
import type { Instance } from './instance.ts';
import { leitner, sm2, fsrsByDue, fsrsGreedy } from './peers.ts';
import type { Policy } from './simulate.ts';

export interface NamedPolicy {
  name: string;
  /** It knows the weights, as noisy as the debrief gives them. */
  importance: boolean;
  make(instance: Instance): Policy;
}

const debrief = '2026-03-02';
const calendar = Array.from({ length: 40 }, (_, day) => addDays(debrief, day));

function dayAt(day: number): string {
  return calendar[day] ?? addDays(debrief, day);
}

function asQuestions({ items }: Instance): DrillQuestion[] {
  return items.map(({ seen }, index) => ({
    id: String(index),
    concern: `concern ${String(index).padStart(2, '0')}`,
    text: '',
    last: null,
    ...seen,
  }));
}

function weights(instance: Instance): number[] {
  return asQuestions(instance).map(weight);
}

/** An order nobody can read importance from. */
function anyOrder({ items, seed }: Instance): number[] {
  return shuffled(chanceFrom(seed ^ 0x5eed), [...items.keys()]);
}

function byWeight(instance: Instance): number[] {
  const heavy = weights(instance);
  return anyOrder(instance).sort((a, b) => (heavy[b] ?? 0) - (heavy[a] ?? 0));
}

function ownRule(instance: Instance): Policy {
  const questions = asQuestions(instance);
  return {
    choose: (day, count) =>
      chooseQuestions(questions, count, dayAt(day)).map(({ question }) => Number(question.id)),
    heard: (index, day, result) => {
      const question = questions[index];
      if (question) question.last = { day: dayAt(day), result };
    },
  };
}

function random({ items, seed }: Instance): Policy {
  const chance = chanceFrom(seed ^ 0xabc);
  return {
    choose: (_, count) => shuffled(chance, [...items.keys()]).slice(0, count),
    heard: () => undefined,
  };
}

function roundRobin(instance: Instance): Policy {
  const queue = anyOrder(instance);
  return {
    choose: (_, count) => {
      const taken = queue.splice(0, count);
      queue.push(...taken);
      return taken;
    },
    heard: () => undefined,
  };
}

/** Weak ones first, then never drilled, then good ones; the older first. */
function weakestFirst(instance: Instance): Policy {
  const last = new Map<number, { day: number; result: Result }>();
  const group = (index: number) => {
    const result = last.get(index)?.result;
    return result === 'weak' ? 0 : result === undefined ? 1 : 2;
  };
  return {
    choose: (_, count) =>
      anyOrder(instance)
        .sort((a, b) => group(a) - group(b) || (last.get(a)?.day ?? -1) - (last.get(b)?.day ?? -1))
        .slice(0, count),
    heard: (index, day, result) => last.set(index, { day, result }),
  };
}

export const policies: readonly NamedPolicy[] = [
  { name: 'own rule', importance: true, make: ownRule },
  { name: 'random', importance: false, make: random },
  { name: 'round robin', importance: false, make: roundRobin },
  { name: 'weakest first', importance: false, make: weakestFirst },
  { name: 'Leitner', importance: false, make: (each) => leitner(anyOrder(each)) },
  { name: 'SM-2', importance: false, make: (each) => sm2(anyOrder(each)) },
  { name: 'FSRS', importance: false, make: (each) => fsrsByDue(anyOrder(each)) },
  {
    name: 'FSRS, new by importance',
    importance: true,
    make: (each) => fsrsByDue(byWeight(each)),
  },
  {
    name: 'FSRS, importance at the deadline',
    importance: true,
    make: (each) => fsrsGreedy(byWeight(each), weights(each), each.days),
  },
];
