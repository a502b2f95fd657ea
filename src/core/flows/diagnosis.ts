import { z } from 'zod';
import { kinds } from '../domain/records.ts';
import { keepTurn } from '../domain/telling.ts';
import { defineFlow } from '../flow/define.ts';
import { notThere, write } from '../flow/record.ts';
import { end, type Context, type Step } from '../flow/types.ts';
import { diagnosis as words, fixes, otherQuestions, type Cause } from '../words/en/diagnosis.ts';
import { plainWords } from '../flow/choices.ts';
import { readOpening, tellsOfAnother } from '../opening/opening.ts';
import { saysNothing } from '../opening/nothing.ts';

const data = z.object({
  processId: z.string(),
  roundId: z.string(),
  cause: z
    .enum(['self_focus', 'not_listening', 'no_notes', 'not_probing', 'no_room'])
    .nullable()
    .default(null),
  /** The turn that holds the one line they gave for it. */
  evidence: z.string().default(''),
  others: z.boolean().default(false),
});
type DiagnosisData = z.infer<typeof data>;

const causes = Object.keys(fixes);
const isCause = (id: string): id is Cause => causes.includes(id);

/** Words that name a cause without a press. */
const causeWords: Record<Cause, RegExp> = {
  self_focus: /\b(?:nervous|myself|performance|my own|anxious|in my head)\b/u,
  not_listening: /\b(?:listen|take it in|distracted|zoned|didn't hear)\b/u,
  no_notes: /\bnotes?\b/u,
  not_probing: /\b(?:ask(?:ed)?|questions?|probe)\b/u,
  no_room: /\b(?:no room|no time|no chance|they talked|rushed)\b/u,
};

function causeIn(text: string): Cause | null {
  const said = plainWords(text.slice(0, 300));
  const number = /^[1-5]$/u.test(said) ? causes[Number(said) - 1] : undefined;
  if (number !== undefined && isCause(number)) return number;
  return causes.filter(isCause).find((cause) => causeWords[cause].test(said)) ?? null;
}

/** Another talk, or an end: no cause, though 'asked' stands in it. */
function tellsElsewhere(said: string): boolean {
  const { told, employer } = readOpening(said);
  return tellsOfAnother(said) || (told && employer !== null);
}

const cause: Step<DiagnosisData> = {
  to: ['evidence', 'fix', end],
  ask: () => words.cause(),
  answer: (answer) => {
    if (answer.kind === 'skip') return { next: end };
    if (answer.kind === 'text' && saysNothing(answer.text)) return { next: end };
    if (answer.kind === 'text' && tellsElsewhere(answer.text)) return { again: [words.causeAgain] };
    const named =
      answer.kind === 'choice' && isCause(answer.id)
        ? answer.id
        : answer.kind === 'text'
          ? causeIn(answer.text)
          : null;
    if (named === null) return { again: [words.causeAgain] };
    return { next: named === 'no_room' ? 'fix' : 'evidence', set: { cause: named } };
  },
};

const evidence: Step<DiagnosisData> = {
  to: ['fix'],
  ask: () => words.evidence(),
  answer: (answer, context) => {
    if (answer.kind !== 'text' || saysNothing(answer.text)) return { next: 'fix' };
    const { processId, roundId } = context.data;
    const round = context.records.get(kinds.round, processId, roundId);
    if (round === null) throw notThere(`round/${processId}/${roundId}`);
    const turn = keepTurn(round, answer.text, 'diagnosis', context);
    const number = String(turn.round.turns).padStart(5, '0');
    return { next: 'fix', set: { evidence: number }, record: turn.record };
  },
};

function lineOf(context: Context<DiagnosisData>): string | null {
  const { processId, roundId, evidence: number } = context.data;
  if (number === '') return null;
  return context.records.get(kinds.turn, processId, roundId, number)?.text ?? null;
}

const questionsFor = ({ cause: named, others }: DiagnosisData) =>
  named === null || others ? otherQuestions : fixes[named].questions;

const fix: Step<DiagnosisData> = {
  to: [end, 'fix'],
  unless: (context) => (context.data.cause === null ? end : null),
  ask: (context) =>
    words.fix(context.data.cause ?? 'not_probing', lineOf(context), questionsFor(context.data)),
  answer: (answer, context) => {
    if (answer.kind === 'choice' && answer.id === 'other') {
      return { next: 'fix', set: { others: !context.data.others } };
    }
    const { processId, roundId, cause: named } = context.data;
    if (named === null) return { next: end };
    const text = answer.kind === 'text' ? answer.text : fixes[named].fix;
    const plan = {
      id: context.id(),
      processId,
      roundId,
      kind: 'fix' as const,
      text,
      cause: named,
      evidence: lineOf(context),
      state: 'open' as const,
    };
    if (answer.kind === 'skip') return { next: end };
    return { next: end, record: [write(kinds.plan, plan)], say: [words.kept] };
  },
};

/** When a round taught nothing: which cause, what shows it, one fix for next time (G4). */
export const diagnosis = defineFlow({
  name: 'diagnosis',
  version: 1,
  start: 'cause',
  data,
  steps: { cause, evidence, fix },
});
