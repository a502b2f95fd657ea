import type { Statement } from './records.ts';

/** The same topic told in two ways, oldest first. */
export interface Mismatch {
  topic: Statement['topic'];
  told: Statement[];
}

const figures = /\d{1,3}(?:[.,]\d{3})+|\d+(?:\.\d+)?/gu;
const months =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/gu;
const words: Record<string, string> = {
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
};

/**
 * What can be compared in a statement on pay or notice: its figures (90k, 90.000 and 90 are one
 * figure), the months it names. Why somebody left and what their weakness is have none: two ways of
 * putting it are not held against each other.
 */
export function figuresIn({ topic, quote }: Pick<Statement, 'topic' | 'quote'>): Set<string> {
  const lower = quote.toLowerCase();
  if (topic === 'pay') {
    const found = [...lower.matchAll(figures)].map(([figure]) => {
      const plain = Number(figure.replace(/[.,](?=\d{3})/gu, ''));
      return String(plain >= 1000 ? plain / 1000 : plain);
    });
    return new Set(found);
  }
  if (topic !== 'notice') return new Set();
  const spans = [
    ...lower.matchAll(/\b(\d{1,3}|one|two|three|four|five|six|an?) (day|week|month)s?\b/gu),
  ].map(([, count = '', unit = '']) => `${words[count] ?? count.replace(/^an?$/u, '1')} ${unit}`);
  return new Set([...spans, ...[...lower.matchAll(months)].map(([month]) => month)]);
}

const disjoint = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  a.size > 0 && b.size > 0 && ![...a].some((each) => b.has(each));

/** Topics on which two statements share no figure (G13): shown, so that the next one is on purpose. */
export function mismatchesOf(
  statements: readonly Statement[],
  numbers: ReadonlyMap<string, number>,
): Mismatch[] {
  const sorted = byRound(statements, numbers);
  return (['pay', 'notice'] as const).flatMap((topic) => {
    const told = sorted.filter((each) => each.topic === topic && figuresIn(each).size > 0);
    const last = told.at(-1);
    if (last === undefined) return [];
    const other = told.filter((each) => disjoint(figuresIn(each), figuresIn(last)));
    return other.length === 0 ? [] : [{ topic, told: [...other.slice(-2), last] }];
  });
}

/** Oldest round first, then as told. */
export function byRound<T extends { id: string; roundId: string }>(
  values: readonly T[],
  numbers: ReadonlyMap<string, number>,
): T[] {
  const number = (each: T) => numbers.get(each.roundId) ?? 0;
  return [...values].sort((a, b) => number(a) - number(b) || (a.id < b.id ? -1 : 1));
}
