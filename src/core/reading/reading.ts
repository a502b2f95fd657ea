/** The shapes the Reader returns (docs/contracts.md, `read --json`). Every quote is a verbatim piece of the input. */

export const ledgerTopics = [
  'problem',
  'challenge',
  'hope',
  'need',
  'ideal_candidate',
  'value',
  'motive',
  'dynamics',
] as const;
/** What is known about an employer, in eight topics (docs/behaviour.md, Words of the domain: ledger). */
export type LedgerTopic = (typeof ledgerTopics)[number];

export const outcomes = ['nailed', 'ok', 'shaky', 'off_guard', 'unknown'] as const;
/** shaky: harder than expected; off_guard: it threw them; nailed only from their own words. */
export type Outcome = (typeof outcomes)[number];

export const diagnosisCauses = ['self_focus', 'not_listening', 'no_notes', 'not_probing'] as const;
export type DiagnosisCause = (typeof diagnosisCauses)[number];

/** Where a finding stands in the text, how sure it is (0..1), and who found it ('rules'). */
export interface Evidence {
  quote: string;
  /** UTF-16 offsets of the quote in the text. */
  start: number;
  end: number;
  confidence: number;
  source: string;
}

export interface TopicGuess {
  /** An ontology id, or one made from the words where no topic fits. */
  id: string;
  /** How people call it: 'what you want to earn', 'Microsoft Project'. */
  label: string;
  confidence: number;
  /** The line used a name or alias of it: only then may two lines link without asking. */
  named?: boolean;
}

/** One concern they asked about in this round. */
export interface QuestionFinding extends Evidence {
  /** Best first, at most three, never empty. */
  topics: TopicGuess[];
  by: string | null;
  outcome: Outcome;
  /** False: the outcome is a guess and is asked. */
  outcomeSure: boolean;
  /** Occasions; 'kept asking' is at least 2. */
  times: number;
  /** Further questions within one occasion. */
  followUps: number;
  /** The employer said it is fine now. */
  settled: boolean;
  /** Children, health, faith …: kept, and nothing made of it (docs/behaviour.md). */
  notAboutJob: boolean;
  /** Other lines of the same round on the same concern. */
  also?: Evidence[];
}

export interface LearnedFinding extends Evidence {
  topic: LedgerTopic;
  by: string | null;
  /** It came as the answer to the candidate's own question. */
  youAsked: boolean;
}

export interface LandedFinding extends Evidence {
  by: string | null;
}

/** What the candidate told them on a sensitive topic. */
export interface StatementFinding extends Evidence {
  topic: 'pay' | 'leaving' | 'notice' | 'weakness';
  /** To whom. */
  to: string | null;
}

export interface PersonFinding extends Evidence {
  name: string;
  role: string | null;
}

/**
 * A date as read: `wall` is 'YYYY-MM-DD' or 'YYYY-MM-DDTHH:MM' in `zone`. `sure: false` when
 * another reading is as likely.
 */
export interface WhenFinding extends Evidence {
  wall: string;
  /** IANA zone the time was meant in. */
  zone: string;
  sure: boolean;
}

export interface Reading {
  questions: QuestionFinding[];
  learned: LearnedFinding[];
  askedByMe: Evidence[];
  landed: LandedFinding[];
  statements: StatementFinding[];
  people: PersonFinding[];
  /** Do they understand the employer better now? null: the text does not say. */
  deepened: boolean | null;
  /** Causes only where the text states them. */
  diagnosis: { cause: DiagnosisCause; evidence: Evidence }[];
  next: WhenFinding | null;
}
