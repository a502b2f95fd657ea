import { quote, readAnswer, type Answer, type Quote } from './answer.ts';
import { oneChange, type Change } from './change.ts';
import { contradiction } from './contradiction.ts';
import { formOf, hedges, voiceOf, type Form, type Voice } from './form.ts';
import { headlineFirst, sight, type Asked } from './items.ts';
import {
  kinds,
  secondsAloud,
  spokenLength,
  typedLength,
  type ItemName,
  type Length,
} from './kinds.ts';
import { refusalOf, type Refusal } from './refusal.ts';
import { softeners, termsOf } from './terms.ts';

/** One answer with all that it is held against. */
export interface Given extends Asked {
  text: string;
  /** By the timer; null: typed, so the length goes by words. */
  seconds: number | null;
  /** What they told this employer on the same subject before. */
  earlier: readonly string[];
  /** Their answers to other questions. */
  others: readonly { question: string; text: string }[];
  /** The candidate said that it was meant for this question. */
  meant: boolean;
}

/**
 * `not_found` never means that it is missing: the rules could not find it, and one press says it is
 * there. `asked`: no rule judges it, the candidate ticks it.
 */
export interface Check {
  item: ItemName;
  status: 'found' | 'not_found' | 'asked';
  /** Their words for it; for `firm` the words that take the figure back. */
  quotes: Quote[];
}

export interface Feedback {
  /** Neither praise nor a pass; `checks` is empty then and there is no change. */
  refusal: Refusal | null;
  checks: Check[];
  words: number;
  /** Timed, or how long the words take aloud. */
  seconds: number;
  length: Length;
  /** The first breath already answers; null: no rule judges it for this kind, the candidate does. */
  headlineFirst: boolean | null;
  form: Form;
  voice: Voice;
  hedges: Quote[];
  contradiction: { now: Quote; earlier: string } | null;
  change: Change | null;
}

/**
 * Feedback on one answer by rules alone; pure, same answer same feedback (docs/behaviour.md,
 * Drills: checklist and length of each kind; G11). Sentences are made elsewhere.
 */
export function feedbackOn(given: Given): Feedback {
  const answer = readAnswer(given.text);
  const refusal = refused(answer, given);
  const checks = refusal ? [] : checksOf(answer, given);
  const form = formOf(answer);
  const words = answer.words.length;
  const length =
    given.seconds === null
      ? typedLength(given.kind, words)
      : spokenLength(given.kind, given.seconds);
  const quotes = (spans: ReturnType<typeof hedges>) => spans.map((span) => quote(answer, span));
  const missing = checks.filter(({ status }) => status === 'not_found').map(({ item }) => item);
  return {
    refusal,
    checks,
    words,
    seconds: given.seconds ?? secondsAloud(words),
    length,
    headlineFirst: refusal ? false : headline(answer, given),
    form,
    voice: voiceOf(answer),
    hedges: quotes(hedges(answer)),
    contradiction: clash(answer, given),
    change: refusal
      ? null
      : oneChange(answer, given, { form, length, missing, softeners: quotes(softeners(answer)) }),
  };
}

/**
 * Whether a follow-up was answered at all: not empty, not 'fine', not pasted back, not another
 * question's answer (docs/behaviour.md, Drills: ladder, rung 4). A bare yes or no is no answer.
 */
export function answersFollowUp(
  text: string,
  question: string,
  others: readonly { question: string; text: string }[],
): boolean {
  return refusalOf(readAnswer(text), 'tool', question, [], others) === null;
}

/** 'other' and 'off_topic' may be mistaken, so the candidate's word ends them. */
function refused(answer: Answer, { kind, question, theirs, others, meant }: Given): Refusal | null {
  const refusal = refusalOf(answer, kind, question, theirs, others);
  const mayBeMeant = refusal?.refused === 'other' || refusal?.refused === 'off_topic';
  return meant && mayBeMeant ? null : refusal;
}

function headline(answer: Answer, given: Given): boolean | null {
  const { items, headline: item } = kinds[given.kind];
  const judged = items.some(([name, judging]) => name === item && judging === 'judged');
  return judged ? headlineFirst(answer, given) !== null : null;
}

function checksOf(answer: Answer, given: Given): Check[] {
  return kinds[given.kind].items.map(([item, judging]) => {
    const sighting = judging === 'judged' ? sight(answer, given, item) : null;
    if (!sighting) return { item, status: 'asked', quotes: [] };
    return {
      item,
      status: sighting.there ? 'found' : 'not_found',
      quotes: sighting.spans.map((span) => quote(answer, span)),
    };
  });
}

function clash(answer: Answer, { kind, question, earlier }: Given): Feedback['contradiction'] {
  if (kind !== 'terms') return null;
  const found = contradiction(answer, termsOf(question), earlier);
  return found && { now: quote(answer, found.now), earlier: found.earlier };
}
