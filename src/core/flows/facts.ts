import { z } from 'zod';
import { putRight, takenOut } from '../domain/corrections.ts';
import { kinds, type LedgerEntry } from '../domain/records.ts';
import { factsOf, keepTurn } from '../domain/telling.ts';
import { defineFlow } from '../flow/define.ts';
import { end, type Context, type Outcome, type Step } from '../flow/types.ts';
import { addition } from '../words/en/addition.ts';
import { facts as words } from '../words/en/facts.ts';
import { place } from './debrief/place.ts';

const pageLength = 8;

const data = z.object({
  processId: z.string(),
  roundId: z.string(),
  page: z.number().int().default(0),
  /** The fact that is open. */
  chosen: z.string().default(''),
});
type FactsData = z.infer<typeof data>;
type FactsContext = Context<FactsData>;

const factsHere = ({ records, data: { processId, roundId } }: FactsContext): LedgerEntry[] =>
  records.list(kinds.ledger, processId, roundId);

const list: Step<FactsData> = {
  to: ['list', 'line', end],
  typedNumbers: true,
  rests: true,
  unless: (context) => {
    if (factsHere(context).length > 0) return null;
    const { process, round } = place(context);
    return { next: end, tell: [words.none(process, round)] };
  },
  ask: (context) => {
    const { process, round } = place(context);
    const all = factsHere(context);
    const from = context.data.page * pageLength;
    const shown = all.slice(from, from + pageLength);
    return words.list(process, round, shown, from, all.length - from - shown.length);
  },
  answer: (answer, context) => {
    if (answer.kind === 'choice' && answer.id === 'more')
      return { next: 'list', set: { page: context.data.page + 1 } };
    if (answer.kind !== 'text') return { next: end, say: [addition.kept] };
    const [lead = '', number = ''] = /^\D{0,8}(\d{1,3})\b[.:,) ]*/u.exec(answer.text) ?? [];
    const entry = factsHere(context)[Number(number) - 1];
    if (entry === undefined) return { again: [words.listAgain] };
    const rest = answer.text.slice(lead.length).trim();
    if (rest !== '') return saysNow(entry, rest, context);
    return { next: 'line', set: { chosen: entry.id } };
  },
};

function saysNow(
  entry: LedgerEntry,
  said: string,
  context: FactsContext,
): Extract<Outcome<FactsData>, { next: string }> {
  const { round } = place(context);
  const turn = keepTurn(round, said, 'facts', context);
  return {
    next: 'list',
    set: { chosen: '', page: 0 },
    record: [...turn.record, ...putRight(entry, said, factsOf(round.processId, context))],
    say: [addition.putRight(entry, said)],
  };
}

const chosen = (context: FactsContext): LedgerEntry | null => {
  const { processId, roundId, chosen: id } = context.data;
  return id === '' ? null : context.records.get(kinds.ledger, processId, roundId, id);
};

const line: Step<FactsData> = {
  to: ['list'],
  unless: (context) => (chosen(context) === null ? 'list' : null),
  ask: (context) => {
    const entry = chosen(context);
    return entry === null ? { parts: [words.listAgain], choices: [] } : words.line(entry);
  },
  answer: (answer, context) => {
    const entry = chosen(context);
    const back = { next: 'list', set: { chosen: '' } };
    if (entry === null) return back;
    if (answer.kind === 'text') return saysNow(entry, answer.text, context);
    if (answer.kind !== 'choice' || answer.id !== 'drop') return back;
    const record = takenOut(entry, factsOf(entry.processId, context));
    return { ...back, record, say: [words.dropped(entry)] };
  },
};

/** What they told in a round, line by line: put right in place, the source kept. */
export const facts = defineFlow<FactsData>({
  name: 'facts',
  passing: true,
  version: 1,
  start: 'list',
  data,
  steps: { list, line },
});
