import { concernOf } from '../ontology/index.ts';
import { topicsOf } from '../reading/topics.ts';
import type { Reading } from '../reading/reading.ts';
import { hasName } from './people.ts';
import { setAgainst } from './contradictions.ts';
import { standingOf } from './ledger.ts';
import type { Highlight, LedgerEntry, Question, Round, Statement } from './records.ts';

/** What one account of a round comes to, as records. */
export interface Account {
  questions: Question[];
  ledger: LedgerEntry[];
  highlights: Highlight[];
  statements: Statement[];
  interviewers: Round['interviewers'];
}

const guessed =
  /\b(?:i guess|i think|i suppose|probably|maybe|perhaps|my guess|seems? like|not sure)\b/iu;

/**
 * Turns a reading into the records of a round; the same concern said twice in it is one question.
 * `told` is the text it was read from. Ids begin with the place in the telling, so that records list in the order they were told.
 */
export function accountOf(
  reading: Reading,
  round: Round,
  earlier: readonly LedgerEntry[],
  fresh: () => string,
  told: string,
): Account {
  let order = 0;
  const id = () =>
    `${String(round.turns).padStart(3, '0')}${String(order++).padStart(3, '0')}${fresh()}`;
  const place = { processId: round.processId, roundId: round.id };
  const questions: Question[] = [];
  for (const found of reading.questions) {
    const topic = found.topics[0];
    if (topic === undefined) continue;
    const same = questions.find((each) => each.topic.id === topic.id);
    if (same !== undefined) {
      same.times += found.times;
      same.followUps += found.followUps;
      same.settled ||= found.settled;
      same.named ||= topic.named === true;
      if (same.outcome === 'unknown') same.outcome = found.outcome;
      continue;
    }
    questions.push({
      id: id(),
      ...place,
      topic: { id: topic.id, label: topic.label },
      named: topic.named === true,
      quote: found.quote,
      by: found.by,
      outcome: found.outcome,
      outcomeSure: found.outcomeSure,
      times: found.times,
      followUps: found.followUps,
      settled: found.settled,
      notAboutJob: found.notAboutJob,
      sameAs: null,
    });
  }
  const ledger: LedgerEntry[] = [];
  for (const found of reading.learned) {
    const entry = withStanding(
      {
        id: id(),
        ...place,
        topic: found.topic,
        quote: found.quote,
        first: null,
        by: found.by,
        guess: guessed.test(found.quote),
        youAsked: found.youAsked,
      },
      [...earlier, ...ledger],
    );
    const other = ledger.findLast((before) => setAgainst(told, before, entry));
    ledger.push(
      other === undefined ? entry : { ...entry, standing: 'contradicted', against: other.id },
    );
  }
  const highlights: Highlight[] = [
    ...reading.landed.map(({ quote, by }) => ({
      id: id(),
      ...place,
      kind: 'landed' as const,
      quote,
      by,
    })),
    ...reading.askedByMe.map(({ quote }) => ({
      id: id(),
      ...place,
      kind: 'asked' as const,
      quote,
      by: null,
    })),
  ];
  const statements = reading.statements.map(({ topic, quote, to }) => ({
    id: id(),
    ...place,
    topic,
    quote,
    to,
  }));
  const interviewers = mergePeople(round.interviewers, reading.people);
  return { questions, ledger, highlights, statements, interviewers };
}

/** A line the candidate wrote about the employer in which nothing was recognised: kept all the same. */
export function plainEntry(
  quote: string,
  round: Round,
  earlier: readonly LedgerEntry[],
  id: string,
): LedgerEntry {
  const place = { processId: round.processId, roundId: round.id };
  const entry = {
    id,
    ...place,
    topic: null,
    quote,
    first: null,
    by: null,
    guess: guessed.test(quote),
    youAsked: false,
  };
  return withStanding(entry, earlier);
}

function withStanding(
  entry: Omit<LedgerEntry, 'standing' | 'against'>,
  earlier: readonly LedgerEntry[],
): LedgerEntry {
  return { ...entry, ...standingOf(entry, earlier) };
}

/** 'Ms Project' is a program, not a woman. */
function isThing(name: string): boolean {
  const [best] = /^(?:ms|mr|mrs|dr)\b/iu.test(name) ? topicsOf(name) : [];
  return best?.named === true && concernOf(best.id) !== null;
}

export function mergePeople(
  known: Round['interviewers'],
  found: readonly { name: string; role: string | null }[],
): Round['interviewers'] {
  const people = known.map((person) => ({ ...person }));
  for (const { name, role } of found) {
    if (isThing(name)) continue;
    const same =
      people.find((person) => person.name.toLowerCase() === name.toLowerCase()) ??
      people.find(
        (person) => !hasName(person) && person.role?.toLowerCase() === role?.toLowerCase(),
      );
    if (same !== undefined && !hasName(same)) same.name = name;
    if (same === undefined) people.push({ name, role });
    else same.role ??= role;
  }
  return people;
}
