import { supermemo, type SuperMemoItem } from 'supermemo';
import {
  createEmptyCard,
  fsrs,
  FSRSAlgorithm,
  generatorParameters,
  Rating,
  type Card,
  type FSRSState,
} from 'ts-fsrs';
import type { Policy } from './simulate.ts';

/** Due ones by due day, then new ones in the given order, then the next to fall due. */
function byDue(order: readonly number[], due: ReadonlyMap<number, number>, day: number): number[] {
  const known = order
    .filter((index) => due.has(index))
    .sort((a, b) => (due.get(a) ?? 0) - (due.get(b) ?? 0));
  return [
    ...known.filter((index) => (due.get(index) ?? 0) <= day),
    ...order.filter((index) => !due.has(index)),
    ...known.filter((index) => (due.get(index) ?? 0) > day),
  ];
}

const boxes = [1, 2, 4, 8];

/** Boxes of 1, 2, 4 and 8 days; a good answer moves up one, a weak one back to the first. */
export function leitner(order: readonly number[]): Policy {
  const box = new Map<number, number>();
  const due = new Map<number, number>();
  return {
    choose: (day, count) => byDue(order, due, day).slice(0, count),
    heard: (index, day, result) => {
      const next = result === 'good' ? Math.min(boxes.length - 1, (box.get(index) ?? -1) + 1) : 0;
      box.set(index, next);
      due.set(index, day + (boxes[next] ?? 1));
    },
  };
}

/** SM-2 as the supermemo package has it: good is grade 4, weak grade 2. */
export function sm2(order: readonly number[]): Policy {
  const cards = new Map<number, SuperMemoItem>();
  const due = new Map<number, number>();
  return {
    choose: (day, count) => byDue(order, due, day).slice(0, count),
    heard: (index, day, result) => {
      const card = cards.get(index) ?? { interval: 0, repetition: 0, efactor: 2.5 };
      const next = supermemo(card, result === 'good' ? 4 : 2);
      cards.set(index, next);
      due.set(index, day + next.interval);
    },
  };
}

const start = Date.UTC(2026, 2, 2);
const dayLength = 86_400_000;
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false });

/** FSRS as ts-fsrs has it, whole days; new ones come in the given order. */
export function fsrsByDue(order: readonly number[]): Policy {
  const cards = new Map<number, Card>();
  const due = new Map<number, number>();
  return {
    choose: (day, count) => byDue(order, due, day).slice(0, count),
    heard: (index, day, result) => {
      const now = new Date(start + day * dayLength);
      const card: Card = cards.get(index) ?? createEmptyCard(now);
      const next = scheduler.next(card, now, result === 'good' ? Rating.Good : Rating.Again).card;
      cards.set(index, next);
      due.set(index, Math.round((next.due.getTime() - start) / dayLength));
    },
  };
}

const algorithm = new FSRSAlgorithm(generatorParameters({ enable_short_term: false }));

/** Takes what FSRS expects to add most, times importance, to what is known on the day of the round. */
export function fsrsGreedy(
  order: readonly number[],
  weights: readonly number[],
  round: number,
): Policy {
  const states = new Map<number, { state: FSRSState; day: number }>();
  const expected = (index: number, day: number) => {
    const known = states.get(index);
    const now = known ? algorithm.forgetting_curve(day - known.day, known.state.stability) : 0.5;
    const after = (grade: Rating.Good | Rating.Again) =>
      algorithm.forgetting_curve(
        round - day,
        algorithm.next_state(known?.state ?? null, known ? day - known.day : 0, grade).stability,
      );
    const without = known
      ? algorithm.forgetting_curve(round - known.day, known.state.stability)
      : 0;
    const gain = now * after(Rating.Good) + (1 - now) * after(Rating.Again) - without;
    return (weights[index] ?? 0) * gain;
  };
  return {
    choose: (day, count) =>
      order
        .map((index) => ({ index, worth: expected(index, day) }))
        .sort((a, b) => b.worth - a.worth)
        .slice(0, count)
        .map(({ index }) => index),
    heard: (index, day, result) => {
      const known = states.get(index);
      const grade = result === 'good' ? Rating.Good : Rating.Again;
      const state = algorithm.next_state(known?.state ?? null, known ? day - known.day : 0, grade);
      states.set(index, { state, day });
    },
  };
}
