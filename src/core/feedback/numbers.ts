import type { Answer, Span } from './answer.ts';

/** A number in an answer, in digits or words. */
export interface Found extends Span {
  value: number;
  /** The word after it. */
  unit: string;
}

const small: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const scales: Record<string, number> = { hundred: 100, thousand: 1000, k: 1000, grand: 1000 };

/** All numbers in order: 'four thousand two hundred', '65k', '3,900', 'six hundred and fifty'. */
export function numbersIn({ words }: Answer): Found[] {
  const lows = words.map((word) => word.low);
  const found: Found[] = [];
  for (let index = 0; index < lows.length; index++) {
    const number = numberAt(lows, index);
    if (!number) continue;
    found.push({ ...number, from: index, unit: lows[number.to + 1] ?? '' });
    index = number.to;
  }
  return found;
}

function numberAt(words: readonly string[], from: number): { value: number; to: number } | null {
  let total = 0;
  let part: number | null = null;
  let to = -1;
  for (let index = from; index < words.length; index++) {
    const word = words[index] ?? '';
    const value = valueOf(word);
    const scale = Object.hasOwn(scales, word) ? scales[word] : undefined;
    if (value !== null && (part === null || joins(part, value))) {
      part = (part ?? 0) + value;
    } else if (scale !== undefined && part !== null) {
      part *= scale;
      if (scale === 1000) [total, part] = [total + part, 0];
    } else if (word === 'and' && part !== null && part % 100 === 0 && to === index - 1) {
      const next = valueOf(words[index + 1] ?? '');
      const scaled = Object.hasOwn(scales, words[index + 2] ?? '');
      if (next === null || part === 0 || next >= 100 || scaled) break;
      continue;
    } else break;
    to = index;
  }
  return part === null ? null : { value: total + part, to };
}

/** 'fifty' takes 'five', 'two hundred' takes 'fifty'; 'three' does not take 'forty'. */
function joins(part: number, value: number): boolean {
  if (part === 0) return true;
  if (part % 100 === 0) return value < 100;
  return part % 10 === 0 && part % 100 >= 20 && value < 10;
}

function valueOf(word: string): number | null {
  if (Object.hasOwn(small, word)) return small[word] ?? null;
  const digits = /^(\p{N}+(?:\.\p{N}+)?)(k)?%?$/u.exec(word);
  if (!digits) return null;
  return Number(digits[1]) * (digits[2] ? 1000 : 1);
}

/** A calendar year, which measures nothing. */
export function isYear({ value, from, to }: Found): boolean {
  return from === to && Number.isInteger(value) && value >= 1950 && value <= 2050;
}
