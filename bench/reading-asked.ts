import type { QuestionFinding, Reading } from '../src/core/reading/reading.ts';
import type { Gold } from './reading-labels.ts';
import { overlaps } from './training/overlap.ts';

/**
 * A reading once the debrief has asked, in one message, how those questions went that it is not sure
 * of, and was told so: the rest stays as read, and what was not heard as a question is not asked about.
 */
export function asked({ gold, reading }: { gold: Gold; reading: Reading }): {
  gold: Gold;
  reading: Reading;
} {
  return {
    gold,
    reading: { ...reading, questions: reading.questions.map((each) => answered(gold, each)) },
  };
}

function answered(gold: Gold, question: QuestionFinding): QuestionFinding {
  if (question.outcome !== 'unknown' && question.outcomeSure) return question;
  const told = gold.questions.find((one) =>
    [question, ...(question.also ?? [])].some((line) => overlaps(line, one)),
  );
  if (told === undefined) return question;
  const outcome = told.outcomes[0] ?? 'unknown';
  return {
    ...question,
    outcome: isOutcome(outcome) ? outcome : question.outcome,
    times: Math.max(question.times, told.times[0] ?? 1),
  };
}

const isOutcome = (text: string): text is QuestionFinding['outcome'] =>
  ['nailed', 'ok', 'shaky', 'off_guard', 'unknown'].includes(text);
