import { mergePeople, plainEntry } from '../../domain/findings.ts';
import { kinds, type LedgerEntry, type Round, type Statement } from '../../domain/records.ts';
import { earlierEntries, keepTurn, readInto } from '../../domain/telling.ts';
import { write, type Write } from '../../flow/record.ts';
import type { Answer, Outcome, Step } from '../../flow/types.ts';
import type { Part } from '../../message/message.ts';
import { saysNothing } from '../../opening/nothing.ts';
import { addition } from '../../words/en/addition.ts';
import { deeper as words } from '../../words/en/deeper.ts';
import { cut } from '../../words/en/names.ts';
import { mismatchesWith } from '../addition.ts';
import { whomIn } from '../appointment.ts';
import { place } from '../debrief/place.ts';
import {
  after,
  blanksLeft,
  brings,
  counted,
  counts,
  onward,
  type DeeperContext,
  type DeeperData,
  type DeeperStep,
} from './place.ts';

/** An answer in words: kept whole as a note, and what `take` makes of it. */
function told(
  step: DeeperStep,
  context: DeeperContext,
  answer: Answer,
  take: (text: string, round: Round) => Write[] | { record: Write[]; say: Part[] },
): Outcome<DeeperData> {
  const set = counted(step, context);
  const next = after(step);
  if (answer.kind !== 'text' || saysNothing(answer.text)) return { next, set };
  const turn = keepTurn(place(context).round, answer.text, `deeper-${step}`, context);
  const taken = take(answer.text, turn.round);
  const { record, say } = Array.isArray(taken) ? { record: taken, say: [] } : taken;
  return { next, set, record: [...turn.record, ...record], say: [words.kept, ...say] };
}

const people: Step<DeeperData> = {
  to: onward('people'),
  unless: (context) => (brings('people', context) === 0 ? after('people') : null),
  ask: (context) => words.people(...counts('people', context)),
  answer: (answer, context) =>
    told('people', context, answer, (text, round) => {
      const { round: met, record } = readInto(text, place(context).process, round, context);
      const interviewers = mergePeople(met.interviewers, [
        ...namesIn(text),
        ...whomIn(`with ${text}`, round.processId, context),
      ]);
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
  to: onward('format'),
  unless: (context) => (brings('format', context) === 0 ? after('format') : null),
  ask: (context) => words.format(...counts('format', context)),
  answer: (answer, context) => {
    const next = { next: after('format'), set: counted('format', context) };
    const said = answer.kind === 'choice' ? answer.id : answer.kind === 'text' ? answer.text : null;
    if (said === null || saysNothing(said)) return next;
    const { round } = place(context);
    return { ...next, record: [write(kinds.round, { ...round, format: cut(said, 60) })] };
  },
};

const blank: Step<DeeperData> = {
  to: onward('blank'),
  unless: (context) => (brings('blank', context) === 0 ? after('blank') : null),
  ask: (context) => words.blank(blanksLeft(context)[0] ?? 'need', ...counts('blank', context)),
  answer: (answer, context) => {
    const [topic] = blanksLeft(context);
    if (topic === undefined) return { next: after('blank') };
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
  to: onward('statements'),
  unless: (context) => (brings('statements', context) === 0 ? after('statements') : null),
  ask: (context) => words.statements(...counts('statements', context)),
  answer: (answer, context) =>
    told('statements', context, answer, (text, round) => {
      const { account } = readInto(text, place(context).process, round, context);
      const found = account.statements.length > 0 ? account.statements : plainStatement(text);
      const record = found.map((each) => write(kinds.statement, each));
      return { record, say: addition.told(mismatchesWith(found, context), round.id) };

      function plainStatement(said: string): Statement[] {
        const topic = statementTopic(said);
        const id = `${String(round.turns).padStart(3, '0')}000${context.id()}`;
        const at = { processId: round.processId, roundId: round.id };
        return topic === null ? [] : [{ id, ...at, topic, quote: said, to: null }];
      }
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
    to: onward(step),
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

export const toldSteps = {
  statements,
  people,
  format,
  blank,
  asked: highlightStep('asked'),
  landed: highlightStep('landed'),
};
