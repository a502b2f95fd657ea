import { remove, write, type Write } from '../flow/record.ts';
import type { Context } from '../flow/types.ts';
import type { Notes } from '../ports.ts';
import type { Reading } from '../reading/reading.ts';
import { accountOf, type Account } from './findings.ts';
import { hasName } from './people.ts';
import { enumerated } from './enumerated.ts';
import { withoutStrangers } from './met.ts';
import { byRound } from './statements.ts';
import { kinds, type LedgerEntry, type Process, type Question, type Round } from './records.ts';

/** The most the Reader is given of one account. */
const longestAccount = 60_000;

/** What the candidate typed for a round, kept whole; returns the round with its turn counted. */
export function keepTurn(
  round: Round,
  text: string,
  step: string,
  context: Context<unknown>,
): { round: Round; record: Write[] } {
  const counted = { ...round, turns: round.turns + 1 };
  const turn = {
    processId: round.processId,
    roundId: round.id,
    number: counted.turns,
    at: context.now,
    step,
    text,
    ignored: false,
    delivery: context.delivery,
  };
  return { round: counted, record: [write(kinds.turn, turn), write(kinds.round, counted)] };
}

/** '@everyone', '<!channel>', '<@U123>': how a chat calls people, nothing that was said. */
const calls = /@(?:everyone|here|channel)\b|<[!@#][^>\s]{1,40}>/gu;

/** The text the Reader gets, with what it may know around it. */
export function notesFor(
  text: string,
  process: Process,
  round: Round,
  context: Context<unknown>,
): Notes {
  const people = peopleOf(process, context).concat(
    round.interviewers.filter(hasName).map(({ name }) => name),
  );
  return {
    text: text.slice(0, longestAccount).replace(calls, (call) => ' '.repeat(call.length)),
    now: context.now,
    zone: context.zone,
    employer: process.employer,
    people: [...new Set(people)],
  };
}

function peopleOf(process: Process, context: Context<unknown>): string[] {
  return context.records
    .list(kinds.round, process.id)
    .flatMap((round) => round.interviewers.filter(hasName).map(({ name }) => name));
}

/** Everything learned of an employer, oldest round first, then as told. */
export function factsOf(processId: string, context: Context<unknown>): LedgerEntry[] {
  const rounds = context.records.list(kinds.round, processId);
  const numbers = new Map(rounds.map((each) => [each.id, each.number]));
  return byRound(context.records.list(kinds.ledger, processId), numbers);
}

/** What was learned up to this round, of this round too: somebody else in it may say the opposite. */
export function earlierEntries(round: Round, context: Context<unknown>): LedgerEntry[] {
  const rounds = context.records.list(kinds.round, round.processId);
  const later = new Set(rounds.filter((each) => each.number > round.number).map(({ id }) => id));
  return factsOf(round.processId, context).filter((entry) => !later.has(entry.roundId));
}

/**
 * Reads a text and returns its findings as records of the round, added to what the round has: a
 * concern already there is counted up, not repeated.
 */
export function readInto(
  text: string,
  process: Process,
  round: Round,
  context: Context<unknown>,
): { account: Account; record: Write[]; round: Round; added: Question[]; reading: Reading } {
  const heard = context.records.reading(notesFor(text, process, round, context));
  const reading = enumerated(withoutStrangers(heard, text, process.employer), text);
  const known = context.records.list(kinds.question, process.id, round.id);
  const account = accountOf(reading, round, earlierEntries(round, context), context.id, text);
  const added: Question[] = [];
  const record: Write[] = [];
  for (const question of account.questions) {
    const same = known.find((each) => each.topic.id === question.topic.id);
    if (same === undefined) added.push(question);
    else record.push(write(kinds.question, countedUp(same, question)));
  }
  const seen = new Set(
    context.records.list(kinds.ledger, process.id, round.id).map((entry) => entry.quote),
  );
  const ledger = account.ledger.filter((entry) => !seen.has(entry.quote));
  const met = { ...round, interviewers: account.interviewers };
  record.push(
    ...added.map((question) => write(kinds.question, question)),
    ...ledger.map((entry) => write(kinds.ledger, entry)),
    ...account.highlights.map((highlight) => write(kinds.highlight, highlight)),
    ...account.statements.map((statement) => write(kinds.statement, statement)),
    write(kinds.round, met),
  );
  return { account: { ...account, ledger }, record, round: met, added, reading };
}

/** The same concern told once more in one round: counts add up, what was known stays. */
export function countedUp(known: Question, more: Question): Question {
  const told = more.outcome !== 'unknown' && more.outcomeSure;
  return {
    ...known,
    times: Math.max(known.times, more.times),
    followUps: Math.max(known.followUps, more.followUps),
    outcome: told || known.outcome === 'unknown' ? more.outcome : known.outcome,
    outcomeSure: told || known.outcomeSure,
    by: known.by ?? more.by,
    settled: more.settled || known.settled,
    named: more.named || known.named,
  };
}

/** What waited aside, with the message it came in; `text` null: nothing did. */
interface Aside {
  text: string | null;
  delivery: string;
  record: Write[];
}

/**
 * What was told before an employer was named, if it is not older than an hour; what is older belongs
 * to nobody any more and becomes a plain note.
 */
export function takeAside(context: Context<unknown>): Aside {
  const aside = context.records.get(kinds.turn, 'none', 'none', '00001');
  if (aside === null) return { text: null, delivery: '', record: [] };
  const gone = remove(kinds.turn, aside);
  const { at, text, delivery } = aside;
  if (context.now - at < asideLasts) return { text, delivery, record: [gone] };
  const note = { id: context.id(), processId: null, at, text, delivery };
  return { text: null, delivery: '', record: [gone, write(kinds.note, note)] };
}

const asideLasts = 60 * 60_000;

/** A first message without an employer waits aside until the employer is known. */
export function asideTurn(said: string, context: Context<unknown>): Write[] {
  const before = takeAside(context);
  const turn = write(kinds.turn, {
    processId: 'none',
    roundId: 'none',
    number: 1,
    at: context.now,
    step: 'opening',
    text: before.text === null ? said : `${before.text}\n${said}`,
    ignored: false,
    delivery: before.text === null ? context.delivery : before.delivery,
  });
  return [...before.record.filter(({ key }) => key !== turn.key), turn];
}
