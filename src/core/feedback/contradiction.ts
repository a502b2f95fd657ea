import { readAnswer, type Answer, type Span } from './answer.ts';
import { dates, wanted, type Terms } from './terms.ts';
import { numbersIn } from './numbers.ts';

/** A figure that does not fit an earlier one, where both can be compared. */
export interface Contradiction {
  /** In the answer. */
  now: Span;
  /** Which of the earlier statements. */
  earlier: string;
}

/**
 * The first earlier statement on the same terms that the answer's figure does not fit: sums whose
 * ranges do not meet, or periods of different length. Dates against periods are not compared.
 */
export function contradiction(
  answer: Answer,
  terms: Terms,
  earlier: readonly string[],
): Contradiction | null {
  for (const statement of earlier) {
    const said = readAnswer(statement);
    const now = terms === 'pay' ? clashOfSums(answer, said) : clashOfPeriods(answer, said);
    if (now) return { now, earlier: statement };
  }
  return null;
}

function clashOfSums(answer: Answer, said: Answer): Span | null {
  const before = wanted(said).map(inOneUnit);
  const now = wanted(answer).map((figure) => ({ ...inOneUnit(figure), figure }));
  if (before.length === 0 || now.length === 0) return null;
  const fits = now.some((a) => before.some((b) => a.low <= b.high && b.low <= a.high));
  return fits ? null : (now[0]?.figure ?? null);
}

const thousands = 1000;

/** '52' and '52,000' are the same pay. */
function inOneUnit({ low, high }: { low: number; high: number }) {
  return { low: full(low), high: full(high) };
}

function full(value: number): number {
  return value < thousands ? value * thousands : value;
}

const daysIn: Record<string, number> = { day: 1, week: 7, month: 30 };
const nearlyEqual = 0.1;

function clashOfPeriods(answer: Answer, said: Answer): Span | null {
  const [now] = periods(answer);
  const [before] = periods(said);
  if (!now || !before) return null;
  const apart = Math.abs(now.days - before.days) / Math.max(now.days, before.days);
  return apart > nearlyEqual ? now.span : null;
}

function periods(answer: Answer): { span: Span; days: number }[] {
  return dates(answer).flatMap((span) => {
    const words = answer.words.slice(span.from, span.to + 1).map((word) => word.low);
    const unit = (words.at(-1) ?? '').replace(/s$/u, '');
    const length = Object.hasOwn(daysIn, unit) ? (daysIn[unit] ?? 0) : 0;
    const number = numbersIn(answer).find(({ from }) => from === span.from)?.value;
    const count = number ?? (/^an?$/u.test(words[0] ?? '') ? 1 : 0);
    return length > 0 && count > 0 ? [{ span, days: length * count }] : [];
  });
}
