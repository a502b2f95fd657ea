import { clauses } from '../../src/core/reading/clauses.ts';
import type { Gold, Span } from '../reading-labels.ts';

const inside = (span: Span, from: number, to: number) => span.start >= from && span.end <= to;

/**
 * Every sentence of a labelled text as a text of its own: in the chat people also tell one line at a
 * time, and a line alone has nothing around it to go by.
 */
export function alone(gold: Gold): Gold[] {
  const sentences = Map.groupBy(clauses(gold.text), ({ sentence }) => sentence);
  return [...sentences.values()].flatMap((parts) => {
    const from = parts[0]?.start ?? 0;
    const to = parts.at(-1)?.end ?? 0;
    if (to - from < 3 || to - from === gold.text.length) return [];
    const here = <T extends Span>(spans: readonly T[]): T[] =>
      spans
        .filter((span) => inside(span, from, to))
        .map((span) => ({ ...span, start: span.start - from, end: span.end - from }));
    return [
      {
        ...gold,
        text: gold.text.slice(from, to),
        questions: here(gold.questions).map((question) => ({ ...question, again: [] })),
        learned: here(gold.learned),
        landed: here(gold.landed),
        asked: here(gold.asked),
      },
    ];
  });
}
