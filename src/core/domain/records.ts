import { z } from 'zod';
import { drillKinds } from './drills/records.ts';
import { diagnosisCauses, ledgerTopics, outcomes } from '../reading/reading.ts';
import { id, instant, moment, type Kind } from './kind.ts';
import { sourceKinds, type Source } from './sources.ts';
import { preparationKinds, type PreparationKinds } from './preparation.ts';

export type { Kind, Moment } from './kind.ts';
export type { KeptObstacle, Proof, Undo } from './preparation.ts';

const profile = z.object({
  since: instant,
  /** IANA zone, or null until it is known. */
  zone: z.string().nullable(),
  zoneFrom: z.enum(['platform', 'told']).nullable(),
  /** The one round a plain message is offered to, until then (UTC ms). */
  lastRound: z.object({ processId: id, roundId: id, until: instant }).nullable(),
  settings: z.object({
    /** A word after a round that has not been told yet. */
    nudge: z.boolean(),
    /** A question when an employer has not come back. */
    waiting: z.boolean(),
    /** Unprompted messages may name the employer on a lock screen. */
    names: z.boolean(),
    /** The page, the evening before a round. */
    page: z.boolean().default(true),
    /** Something to show that is due. */
    proof: z.boolean().default(true),
    /** Thank-you drafts, the morning after. */
    thanks: z.boolean().default(true),
  }),
  /** Nothing is sent unasked before they write again. */
  silent: z.boolean(),
});
export type Profile = z.infer<typeof profile>;

const address = z.object({
  chat: z.string(),
  platform: z.string(),
  to: z.string().optional(),
  channel: z.string().optional(),
  extra: z.record(z.string(), z.string()).optional(),
});

const process = z.object({
  id,
  employer: z.string(),
  role: z.string().nullable(),
  state: z.enum(['active', 'waiting', 'offer', 'over']),
  since: instant,
  /** When something of it was last told or changed; the running one is the latest. */
  touched: instant,
  /** The highest round number so far. */
  rounds: z.number().int(),
  /** What the employer said when it was over, in the candidate's words. */
  reason: z.string().nullable(),
});
export type Process = z.infer<typeof process>;

const round = z.object({
  id,
  processId: id,
  number: z.number().int().min(1),
  at: moment.nullable(),
  /** Minutes it was set for; 60 unless told. */
  minutes: z.number().int(),
  format: z.string().nullable(),
  interviewers: z.array(z.object({ name: z.string(), role: z.string().nullable() })),
  /** coming: not yet held; open: being debriefed; partial: stopped in the middle; done; cancelled */
  state: z.enum(['coming', 'open', 'partial', 'done', 'cancelled']),
  debriefedAt: instant.nullable(),
  /** How they said it went when they opened. */
  felt: z.enum(['bad', 'good']).nullable(),
  /** Did it bring anything new? null: not asked yet. */
  learned: z.enum(['new', 'confirmed', 'nothing']).nullable(),
  turns: z.number().int(),
});
export type Round = z.infer<typeof round>;

/** What the candidate typed in the debrief of a round, whole and unchanged. */
const turn = z.object({
  processId: id,
  roundId: id,
  number: z.number().int(),
  at: instant,
  step: z.string(),
  text: z.string(),
  /** Set aside by the candidate ('ignore that'): kept, not read. */
  ignored: z.boolean(),
  /** The platform's id of the message, so that deleting it there removes it here. */
  delivery: z.string(),
});
export type Turn = z.infer<typeof turn>;

const question = z.object({
  id,
  processId: id,
  roundId: id,
  topic: z.object({ id: z.string(), label: z.string() }),
  /** Their line used a name of the topic: only then it links without asking (G5). */
  named: z.boolean().default(true),
  quote: z.string(),
  by: z.string().nullable(),
  outcome: z.enum(outcomes),
  outcomeSure: z.boolean(),
  times: z.number().int().min(1),
  followUps: z.number().int().min(0),
  settled: z.boolean(),
  notAboutJob: z.boolean(),
  /** The earlier question whose worry this is, once the candidate said so. */
  sameAs: id.nullable(),
});
export type Question = z.infer<typeof question>;

const ledgerEntry = z.object({
  id,
  processId: id,
  roundId: id,
  /** null: kept, but none of the eight topics was recognised. */
  topic: z.enum(ledgerTopics).nullable(),
  quote: z.string(),
  /** The words it was told in at first, once it has been put right; null: never. */
  first: z.string().nullable().default(null),
  by: z.string().nullable(),
  /** The candidate's own guess ('i guess'). */
  guess: z.boolean(),
  youAsked: z.boolean(),
  standing: z.enum(['new', 'confirmed', 'contradicted']),
  /** The earlier entry that this one confirms or contradicts. */
  against: id.nullable(),
});
export type LedgerEntry = z.infer<typeof ledgerEntry>;

/** Something that landed, or that the candidate asked: a line of theirs kept for the next round. */
const highlight = z.object({
  id,
  processId: id,
  roundId: id,
  kind: z.enum(['landed', 'asked']),
  quote: z.string(),
  by: z.string().nullable(),
});
export type Highlight = z.infer<typeof highlight>;

const statement = z.object({
  id,
  processId: id,
  roundId: id,
  topic: z.enum(['pay', 'leaving', 'notice', 'weakness']),
  quote: z.string(),
  to: z.string().nullable(),
});
export type Statement = z.infer<typeof statement>;

/** For the next round: a thing to do differently, the fix of a diagnosis, or an if-then line. */
const plan = z.object({
  id,
  processId: id,
  /** The round it came from. */
  roundId: id,
  kind: z.enum(['change', 'fix', 'if_then']),
  text: z.string(),
  cause: z.enum([...diagnosisCauses, 'no_room']).nullable(),
  /** The line of theirs that the cause stands on. */
  evidence: z.string().nullable(),
  state: z.enum(['open', 'done', 'tried', 'not_done']),
});
export type Plan = z.infer<typeof plan>;

const note = z.object({
  id,
  processId: id.nullable(),
  at: instant,
  text: z.string(),
  /** As of a turn; '' where it was not kept yet. */
  delivery: z.string().default(''),
});
export type Note = z.infer<typeof note>;

export const kinds = {
  profile: { name: 'profile', version: 1, schema: profile, path: () => [] },
  address: { name: 'address', version: 1, schema: address, path: () => [] },
  process: { name: 'process', version: 1, schema: process, path: (p) => [p.id] },
  round: { name: 'round', version: 1, schema: round, path: (r) => [r.processId, r.id] },
  turn: {
    name: 'turn',
    version: 1,
    schema: turn,
    path: (t) => [t.processId, t.roundId, String(t.number).padStart(5, '0')],
  },
  question: {
    name: 'question',
    version: 1,
    schema: question,
    path: (q) => [q.processId, q.roundId, q.id],
  },
  ledger: {
    name: 'ledger',
    version: 1,
    schema: ledgerEntry,
    path: (e) => [e.processId, e.roundId, e.id],
  },
  highlight: {
    name: 'highlight',
    version: 1,
    schema: highlight,
    path: (h) => [h.processId, h.roundId, h.id],
  },
  statement: {
    name: 'statement',
    version: 1,
    schema: statement,
    path: (s) => [s.processId, s.roundId, s.id],
  },
  plan: { name: 'plan', version: 1, schema: plan, path: (p) => [p.processId, p.id] },
  note: { name: 'note', version: 1, schema: note, path: (n) => [n.processId ?? 'none', n.id] },
  ...drillKinds,
  ...preparationKinds,
  ...sourceKinds,
} satisfies {
  profile: Kind<Profile>;
  address: Kind<z.infer<typeof address>>;
  process: Kind<Process>;
  round: Kind<Round>;
  turn: Kind<Turn>;
  question: Kind<Question>;
  ledger: Kind<LedgerEntry>;
  highlight: Kind<Highlight>;
  statement: Kind<Statement>;
  plan: Kind<Plan>;
  note: Kind<Note>;
  source: Kind<Source>;
} & PreparationKinds;

export const newProfile = (now: number): Profile => ({
  since: now,
  zone: null,
  zoneFrom: null,
  lastRound: null,
  settings: { nudge: true, waiting: true, names: false, page: true, proof: true, thanks: true },
  silent: false,
});
