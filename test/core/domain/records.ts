import fc from 'fast-check';
import { pictureFrom, type Picture } from '../../../src/core/domain/picture.ts';
import type {
  KeptObstacle,
  LedgerEntry,
  Process,
  Proof,
  Question,
  Round,
  Statement,
} from '../../../src/core/domain/records.ts';
import { concerns } from '../../../src/core/ontology/index.ts';
import { ledgerTopics } from '../../../src/core/reading/reading.ts';

export const now = Date.parse('2026-03-20T12:00:00Z');
const day = 86_400_000;
const pad = (n: number) => String(n).padStart(4, '0');
const employer: Process = {
  id: 'p1',
  employer: 'Halden Freight',
  role: null,
  state: 'active',
  since: 0,
  touched: 0,
  rounds: 3,
  reason: null,
};
export const people = ['Dana', 'Ruben', 'Greta', 'Tom'];
const words = 'depot schedule contract october system overtime rota margin audit ledgerless'.split(
  ' ',
);
const topics = concerns.filter((each) => each.notAboutJob !== true).slice(0, 30);

export const round = (number: number, total: number): Round => ({
  id: `r${number}`,
  processId: 'p1',
  number,
  at: {
    wall: '2026-03-24T14:30',
    zone: 'Europe/London',
    utc: now + (number - total) * 7 * day + 4 * day,
  },
  minutes: 60,
  format: null,
  interviewers: people.slice(0, 1 + (number % 4)).map((name) => ({ name, role: null })),
  state: number === total ? 'coming' : 'done',
  debriefedAt: number === total ? null : now,
  felt: null,
  learned: null,
  turns: 1,
});

const line = fc
  .tuple(fc.array(fc.constantFrom(...words), { minLength: 2, maxLength: 8 }), fc.nat(99))
  .map(([all, n]) => `${all.join(' ')} ${n}`);
const by = fc.option(fc.constantFrom(...people), { nil: null });
const inRound = (rounds: number) => fc.integer({ min: 1, max: rounds }).map((n) => `r${n}`);

const question = (rounds: number) =>
  fc
    .record({
      roundId: inRound(rounds),
      topic: fc.constantFrom(...topics).map(({ id, label }) => ({ id, label })),
      named: fc.boolean(),
      quote: line,
      by,
      outcome: fc.constantFrom('nailed', 'ok', 'shaky', 'off_guard', 'unknown' as const),
      times: fc.integer({ min: 1, max: 4 }),
      followUps: fc.nat(3),
      settled: fc.boolean(),
      notAboutJob: fc.boolean(),
      link: fc.option(fc.nat(20), { nil: null }),
    })
    .map((each) => each);

const questions = (rounds: number): fc.Arbitrary<Question[]> =>
  fc.array(question(rounds), { maxLength: 20 }).map((all) =>
    all.map(({ link, ...each }, index) => ({
      ...each,
      id: `q${pad(index)}`,
      processId: 'p1',
      outcomeSure: true,
      sameAs: link === null || link >= index ? null : `q${pad(link)}`,
    })),
  );

const kept: fc.Arbitrary<KeptObstacle[]> = fc
  .array(
    fc.record({
      topic: fc.constantFrom(...topics),
      severity: fc.constantFrom(1, 3, 5, null),
      answer: fc.option(
        fc.record({ truth: line, example: line, begin: line, kept: fc.boolean() }),
        { nil: null },
      ),
      everyone: fc.boolean(),
      dismissed: fc.boolean(),
      closedAfter: fc.option(fc.nat(3), { nil: null }),
    }),
    { maxLength: 4 },
  )
  .map((all) =>
    all.map(({ topic, ...each }, index) => ({
      ...each,
      id: `o${index}`,
      processId: 'p1',
      topics: [topic.id],
      questions: [],
      name: null,
    })),
  );

const proofs: fc.Arbitrary<Proof[]> = fc
  .array(
    fc.record({
      to: fc.nat(3),
      kind: fc.constantFrom('work_sample', 'reference', 'outline', 'certificate' as const),
      words: line,
      state: fc.constantFrom('idea', 'ready', 'shown', 'landed', 'not_landed' as const),
      link: fc.option(fc.constant('https://example.org/plan'), { nil: null }),
    }),
    { maxLength: 4 },
  )
  .map((all) =>
    all.map(({ to, ...each }, index) => ({
      ...each,
      id: `f${index}`,
      processId: 'p1',
      target: { kind: 'obstacle' as const, id: `o${to}` },
      due: null,
      how: null,
      askedIn: null,
    })),
  );

const ledger = (rounds: number): fc.Arbitrary<LedgerEntry[]> =>
  fc
    .array(
      fc.record({
        roundId: inRound(rounds),
        topic: fc.constantFrom(...ledgerTopics),
        quote: line,
        by,
        guess: fc.boolean(),
      }),
      { maxLength: 12 },
    )
    .map((all) =>
      all.map((each, index) => ({
        ...each,
        id: `l${pad(index)}`,
        processId: 'p1',
        first: null,
        youAsked: false,
        standing: 'new' as const,
        against: null,
      })),
    );

const statements = (rounds: number): fc.Arbitrary<Statement[]> =>
  fc
    .array(
      fc.record({
        roundId: inRound(rounds),
        topic: fc.constantFrom('pay', 'notice', 'leaving' as const),
        quote: line,
        to: by,
      }),
      { maxLength: 6 },
    )
    .map((all) => all.map((each, index) => ({ ...each, id: `s${pad(index)}`, processId: 'p1' })));

/** Everything one employer can have, three rounds told and a fourth coming. */
export const pictures: fc.Arbitrary<Picture> = fc
  .record({
    questions: questions(3),
    kept,
    proofs,
    ledger: ledger(3),
    statements: statements(3),
    landed: fc.array(fc.record({ quote: line, by, roundId: inRound(3) }), { maxLength: 3 }),
    plans: fc.array(line, { maxLength: 3 }),
  })
  .map(({ landed, plans, ...records }) =>
    pictureFrom(
      {
        ...records,
        process: employer,
        rounds: [1, 2, 3, 4].map((number) => round(number, 4)),
        highlights: landed.map((each, index) => ({
          ...each,
          id: `h${index}`,
          processId: 'p1',
          kind: 'landed' as const,
        })),
        plans: plans.map((text, index) => ({
          id: `n${index}`,
          processId: 'p1',
          roundId: 'r3',
          kind: 'if_then' as const,
          text,
          cause: null,
          evidence: null,
          state: 'open' as const,
        })),
      },
      now,
    ),
  );
