import { briefOf } from '../src/core/domain/brief.ts';
import { pictureOf } from '../src/core/domain/picture.ts';
import type { KeptObstacle, LedgerEntry, Question, Round } from '../src/core/domain/records.ts';
import { kinds } from '../src/core/domain/records.ts';
import { write } from '../src/core/flow/record.ts';
import { Records } from '../src/core/flow/records.ts';
import type { Context } from '../src/core/flow/types.ts';
import { newProfile } from '../src/core/domain/records.ts';
import { newProcess, newRound } from '../src/core/domain/processes.ts';
import { concerns } from '../src/core/ontology/index.ts';
import { plainText } from '../src/core/message/plain.ts';
import { brief } from '../src/core/words/en/brief.ts';
import type { Figure } from './figure.ts';

const now = Date.parse('2026-03-20T12:00:00Z');
const day = 86_400_000;
const rounds = 200;
const questions = 500;

/** One employer with far more than anybody will ever have, as stored rows. */
function store(): { key: string; value: string; version: number }[] {
  const process = newProcess('p1', 'Halden Freight', now);
  const topics = concerns.filter((each) => each.notAboutJob !== true);
  const outcomes = ['ok', 'shaky', 'off_guard', 'unknown'] as const;
  const writes = [write(kinds.process, { ...process, rounds })];
  for (let n = 1; n <= rounds; n++) {
    const coming = n === rounds;
    const round: Round = {
      ...newRound(`r${n}`, process, n, coming ? 'coming' : 'done'),
      at: { wall: '2026-03-24', zone: 'UTC', utc: now + (coming ? 4 : n - rounds) * day },
      interviewers: [{ name: `Person${n % 7}`, role: null }],
    };
    writes.push(write(kinds.round, round));
  }
  for (let n = 0; n < questions; n++) {
    const topic = topics[(n * 7) % 120];
    const question: Question = {
      id: `q${String(n).padStart(5, '0')}`,
      processId: 'p1',
      roundId: `r${1 + (n % (rounds - 1))}`,
      topic: { id: topic?.id ?? 'x', label: topic?.label ?? 'x' },
      named: n % 3 > 0,
      quote: `${topic?.straight ?? ''} and how often, and with whom (${n})`,
      by: `Person${n % 7}`,
      outcome: outcomes[n % 4] ?? 'ok',
      outcomeSure: true,
      times: 1 + (n % 3),
      followUps: n % 4,
      settled: n % 11 === 0,
      notAboutJob: false,
      sameAs: n % 17 === 0 && n > 20 ? `q${String(n - 20).padStart(5, '0')}` : null,
    };
    const entry: LedgerEntry = {
      id: `l${String(n).padStart(5, '0')}`,
      processId: 'p1',
      roundId: question.roundId,
      topic: (['need', 'hope', 'problem', 'motive'] as const)[n % 4] ?? 'need',
      quote: `they want number ${n} before october`,
      first: null,
      by: question.by,
      guess: false,
      youAsked: false,
      standing: 'new',
      against: null,
    };
    writes.push(write(kinds.question, question), write(kinds.ledger, entry));
  }
  for (let n = 0; n < 40; n++) {
    const kept: KeptObstacle = {
      id: `o${n}`,
      processId: 'p1',
      topics: [topics[(n * 7) % 120]?.id ?? 'x'],
      questions: [],
      name: null,
      severity: 3,
      answer: { truth: 'it is true', example: 'i did it once', begin: 'the list', kept: true },
      everyone: false,
      dismissed: false,
      closedAfter: null,
    };
    writes.push(write(kinds.obstacle, kept));
  }
  return writes.flatMap(({ key, value }) => (value === null ? [] : [{ key, value, version: 1 }]));
}

/** The page for one employer with 200 rounds and 500 questions: parse, derive, rank, write. */
export async function run(): Promise<Figure[]> {
  const rows = store();
  const times: number[] = [];
  let length = 0;
  for (let turn = 0; turn < 40; turn++) {
    const records = new Records();
    records.loadedPrefix('', rows);
    const context: Context<unknown> = {
      data: {},
      records,
      now,
      person: newProfile(now),
      isNew: false,
      zone: 'UTC',
      platform: 'terminal',
      delivery: 'd',
      dialogue: '',
      rev: '0',
      id: () => 'x',
    };
    const from = performance.now();
    const picture = pictureOf('p1', context);
    if (picture === null) throw new Error('the employer is not there');
    const page = brief.page(briefOf(picture), []);
    times.push(performance.now() - from);
    length = [...plainText(page)].length;
  }
  const warm = times.slice(10).sort((a, b) => a - b);
  const median = warm[Math.floor(warm.length / 2)] ?? Infinity;
  const worst = warm.at(-1) ?? Infinity;
  const spread = `median of ${warm.length}; slowest ${worst.toFixed(1)} ms; ${rows.length} rows parsed each time`;
  return [
    {
      name: 'brief of 200 rounds and 500 questions',
      value: Number(median.toFixed(2)),
      unit: 'ms',
      goal: { atMost: 20 },
      note: spread,
    },
    {
      name: 'brief of 200 rounds, length',
      value: length,
      unit: 'characters',
      goal: { atMost: 1200 },
    },
  ];
}
