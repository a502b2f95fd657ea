import { z } from 'zod';
import { mergePeople, plainEntry } from '../domain/findings.ts';
import { blanksOf } from '../domain/ledger.ts';
import { kinds, type LedgerEntry, type Round } from '../domain/records.ts';
import { earlierEntries, keepTurn, readInto } from '../domain/telling.ts';
import { defineFlow } from '../flow/define.ts';
import { write, type Write } from '../flow/records.ts';
import { end, type Answer, type Context, type Outcome, type Step } from '../flow/types.ts';
import { saysNothing } from '../opening/nothing.ts';
import type { LedgerTopic } from '../reading/reading.ts';
import { askable, deeper as words } from '../words/en/deeper.ts';
import { cut } from '../words/en/names.ts';
import { place } from './debrief/place.ts';

const data = z.object({
  processId: z.string(),
  roundId: z.string(),
  /** Questions asked so far, for 'n of m'. */
  n: z.number().int().default(0),
  /** Blanks already asked about. */
  asked: z.array(z.string()).default([]),
});
type DeeperData = z.infer<typeof data>;
type DeeperContext = Context<DeeperData>;

const order = ['people', 'format', 'blank', 'statements', 'asked', 'landed'] as const;
type DeeperStep = (typeof order)[number];

/** The blank asked about next, of at most four. */
function blankNow(context: DeeperContext): LedgerTopic | null {
  const { processId, asked } = context.data;
  if (asked.length >= 4) return null;
  const blanks = blanksOf(context.records.list(kinds.ledger, processId));
  return askable.find((topic) => blanks.includes(topic) && !asked.includes(topic)) ?? null;
}

/** How many questions a step still brings. */
function brings(step: DeeperStep, context: DeeperContext): number {
  const { processId, roundId } = context.data;
  const { round } = place(context);
  const has = (kind: 'asked' | 'landed') =>
    context.records.list(kinds.highlight, processId, roundId).some((each) => each.kind === kind);
  switch (step) {
    case 'people':
      return round.interviewers.some((person) => person.role !== null) ? 0 : 1;
    case 'format':
      return round.format === null ? 1 : 0;
    case 'blank': {
      const blanks = blanksOf(context.records.list(kinds.ledger, processId));
      const left = askable.filter(
        (topic) => blanks.includes(topic) && !context.data.asked.includes(topic),
      );
      return Math.max(0, Math.min(left.length, 4 - context.data.asked.length));
    }
    case 'statements':
      return context.records.list(kinds.statement, processId, roundId).length > 0 ? 0 : 1;
    case 'asked':
    case 'landed':
      return has(step) ? 0 : 1;
    default:
      return step satisfies never;
  }
}

function counts(step: DeeperStep, context: DeeperContext): [n: number, m: number] {
  const left = order
    .slice(order.indexOf(step))
    .reduce((sum, each) => sum + brings(each, context), 0);
  return [context.data.n + 1, Math.max(context.data.n + 1, context.data.n + left)];
}

const after = (step: DeeperStep): string => order[order.indexOf(step) + 1] ?? end;

function told(
  step: DeeperStep,
  context: DeeperContext,
  answer: Answer,
  take: (text: string, round: Round) => Write[],
): Outcome<DeeperData> {
  const set = { n: context.data.n + 1 };
  const next = after(step);
  if (answer.kind !== 'text' || saysNothing(answer.text)) return { next, set };
  const turn = keepTurn(place(context).round, answer.text, `deeper-${step}`, context);
  const record = [...turn.record, ...take(answer.text, turn.round)];
  return { next, set, record, say: [words.kept] };
}

const people: Step<DeeperData> = {
  to: ['format'],
  unless: (context) => (brings('people', context) === 0 ? 'format' : null),
  ask: (context) => words.people(...counts('people', context)),
  answer: (answer, context) =>
    told('people', context, answer, (text, round) => {
      const { round: met, record } = readInto(text, place(context).process, round, context);
      const interviewers = mergePeople(met.interviewers, namesIn(text));
      return [...record, write(kinds.round, { ...met, interviewers })];
    }),
};

/** 'Dana the ops lead, Ruben (CFO), Greta from finance': a name and what follows it, up to the comma. */
function namesIn(text: string): { name: string; role: string | null }[] {
  return text
    .slice(0, 400)
    .split(/[,;\n]| and /u)
    .flatMap((piece) => {
      const match = /^\s*(?:(?:mr|mrs|ms|dr)\.?\s+)?(\p{Lu}[\p{L}'-]+)(?:\s+(\S.*))?$/u.exec(piece);
      if (match?.[1] === undefined) return [];
      const role = match[2]
        ?.replace(/^(?:the|an?|is|from|who is|[-(:])\s*/u, '')
        .replace(/\)$/u, '')
        .trim();
      return [{ name: match[1], role: role === undefined || role === '' ? null : cut(role, 60) }];
    });
}

const format: Step<DeeperData> = {
  to: ['blank'],
  unless: (context) => (brings('format', context) === 0 ? 'blank' : null),
  ask: (context) => words.format(...counts('format', context)),
  answer: (answer, context) => {
    const set = { n: context.data.n + 1 };
    const said = answer.kind === 'choice' ? answer.id : answer.kind === 'text' ? answer.text : null;
    if (said === null) return { next: 'blank', set };
    const { round } = place(context);
    return {
      next: 'blank',
      set,
      record: [write(kinds.round, { ...round, format: cut(said, 60) })],
    };
  },
};

const blank: Step<DeeperData> = {
  to: ['blank', 'statements'],
  unless: (context) => (blankNow(context) === null ? 'statements' : null),
  ask: (context) => words.blank(blankNow(context) ?? 'need', ...counts('blank', context)),
  answer: (answer, context) => {
    const topic = blankNow(context);
    if (topic === null) return { next: 'statements' };
    const asked = [...context.data.asked, topic];
    const outcome = told('blank', context, answer, (text, round) => {
      const id = `${String(round.turns).padStart(3, '0')}000${context.id()}`;
      const entry: LedgerEntry = {
        ...plainEntry(text, round, earlierEntries(round, context), id),
        topic,
      };
      return [write(kinds.ledger, entry)];
    });
    return 'next' in outcome
      ? { ...outcome, next: 'blank', set: { ...outcome.set, asked } }
      : outcome;
  },
};

const statements: Step<DeeperData> = {
  to: ['asked'],
  unless: (context) => (brings('statements', context) === 0 ? 'asked' : null),
  ask: (context) => words.statements(...counts('statements', context)),
  answer: (answer, context) =>
    told('statements', context, answer, (text, round) => {
      const { account } = readInto(text, place(context).process, round, context);
      if (account.statements.length > 0)
        return account.statements.map((each) => write(kinds.statement, each));
      const topic = statementTopic(text);
      if (topic === null) return [];
      const id = `${String(round.turns).padStart(3, '0')}000${context.id()}`;
      const at = { processId: round.processId, roundId: round.id };
      return [write(kinds.statement, { id, ...at, topic, quote: text, to: null })];
    }),
};

function statementTopic(text: string): 'pay' | 'leaving' | 'notice' | 'weakness' | null {
  const lower = text.toLowerCase();
  if (/\b(?:notice|start|available|weeks?|months?)\b/u.test(lower)) return 'notice';
  if (/\b(?:left|leav\w+|quit|redundan\w+|fired)\b/u.test(lower)) return 'leaving';
  if (/\bweakness\b/u.test(lower)) return 'weakness';
  return /\d/u.test(lower) || /\b(?:pay|salary|money)\b/u.test(lower) ? 'pay' : null;
}

/** Facts and questions of theirs in an answer; in which nothing is recognised, the line itself. */
function highlightStep(step: 'asked' | 'landed'): Step<DeeperData> {
  const next = after(step);
  return {
    to: [next],
    unless: (context) => (brings(step, context) === 0 ? next : null),
    ask: (context) => words[step](...counts(step, context)),
    answer: (answer, context) =>
      told(step, context, answer, (text, round) => {
        const { account, record } = readInto(text, place(context).process, round, context);
        if (account.highlights.some((each) => each.kind === step)) return record;
        const id = `${String(round.turns).padStart(3, '0')}900${context.id()}`;
        const at = { processId: round.processId, roundId: round.id };
        return [
          ...record,
          write(kinds.highlight, { id, ...at, kind: step, quote: text, by: null }),
        ];
      }),
  };
}

/** The full path, offered by the summary: what the core path did not ask (G1). */
export const deeper = defineFlow({
  name: 'deeper',
  version: 1,
  start: 'people',
  data,
  steps: {
    people,
    format,
    blank,
    statements,
    asked: highlightStep('asked'),
    landed: highlightStep('landed'),
  },
});
